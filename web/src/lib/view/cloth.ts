import { daysOf, open } from '$graph/model/edtf.ts';
import { familyOf, type Family } from '$graph/model/kinds/index.ts';
import { homeSides, joinsAcross } from '$graph/model/sides.ts';
import type { StatedTie } from '$graph/model/network.ts';
import type { PredicateName } from '$graph/model/predicates/index.ts';
import { money } from '$graph/model/predicates/money.ts';
import { together } from '$graph/model/predicates/together.ts';
import type { Brief } from '../server/records.ts';
import { compare } from './order.ts';

/** A tie as the cloth needs it: its ends, and what sources say of its dates. */
export type ClothRow = Pick<StatedTie, 'predicate' | 'modality' | 'began' | 'ended' | 'toMin'> & { subject: Brief; object: Brief };

/** Something that organisations did together: a thread from top to bottom, with a knot at each of them. */
export type Weft = {
  key: string;
  /** What they did together; null when they met without a name for it. */
  thing: Brief | null;
  predicate: PredicateName;
  knots: Brief[];
  day: string | null;
  year: string | null;
  isPlanned: boolean;
  isCrossing: boolean;
};

type Gathering = { thing: Brief | null; predicate: PredicateName; knots: Map<string, Brief>; days: string[]; plans: number; rows: number };

const gatheringFamilies: ReadonlySet<Family> = new Set(['Collaboration', 'Programme', 'Call', 'Instrument']);
/** What bodies do together, or one pays for. */
export const weavingPredicates: readonly string[] = [...Object.keys(together), ...Object.keys(money)];
const weaving: ReadonlySet<string> = new Set(weavingPredicates);

/** Says whether ties of a predicate weave: bodies do it together, or one pays for it. */
export function isWeaving(predicate: PredicateName): boolean {
  return weaving.has(predicate);
}

/** Returns what organisations did together, in time order, with the undated last; what one body did alone is no thread. */
export function weave(rows: Iterable<ClothRow>): Weft[] {
  const gatherings = new Map<string, Gathering>();
  for (const row of rows) {
    const ends = [row.subject, row.object].filter(isOrganisation);
    const named = [row.object, row.subject].find((end) => isGathering(end)) ?? null;
    if (ends.length === 0 || (ends.length === 1 && !named)) continue;
    const key = named?.id ?? [row.predicate, ...ends.map((end) => end.id)].join(' ');
    const gathering: Gathering = gatherings.get(key) ?? { thing: named, predicate: row.predicate, knots: new Map(), days: [], plans: 0, rows: 0 };
    gatherings.set(key, gathering);
    ends.forEach((end) => gathering.knots.set(end.id, end));
    const day = dayOf(row);
    if (day) gathering.days.push(day);
    gathering.rows += 1;
    if (row.modality !== 'asserted') gathering.plans += 1;
  }
  return [...gatherings].filter(([, gathering]) => gathering.knots.size > 1).map(([key, gathering]) => weftOf(key, gathering)).sort(byDay);
}

/** What of a cloth is drawn: some threads, each with those of its knots that belong to the organisations that are drawn. */
export type Cut = { wefts: Weft[]; bodies: number };

const home: ReadonlySet<string | null> = new Set(homeSides);
/** What more organisations than this did is a scheme rather than a meeting: it says little of who met whom. */
const crowd = 40;

/** Says whether something is a scheme rather than a meeting: a programme, a call or an instrument that so many share that it says little of who met whom. */
export function isScheme({ thing, knots }: Weft): boolean {
  return knots.length > crowd && thing !== null && familyOf(thing.kind) !== 'Collaboration';
}

/** Returns the part of a cloth that a picture has room for: the organisations that met most, and what most of them did together; those at the home border alone where there is enough of them, for the rest of Europe would fill it. */
export function cutCloth(wefts: Weft[], mostWefts: number, mostBodies: number): Cut {
  const all = wefts.filter((weft) => weft.day !== null);
  const near = all.filter(({ knots }) => knots.length <= crowd).map((weft) => ({ ...weft, knots: weft.knots.filter(({ side }) => home.has(side)) })).filter((weft) => homeSidesOf(weft) > 1);
  const dated = near.length >= mostWefts ? near : all;
  const drawn = new Set([...rankBodies(dated)].sort(([, one], [, two]) => two - one).slice(0, mostBodies).map(([id]) => id));
  const kept = dated.map((weft) => ({ ...weft, knots: weft.knots.filter((knot) => drawn.has(knot.id)) })).filter((weft) => weft.knots.length > 1);
  const chosen = kept.sort(byWeight).slice(0, mostWefts).sort(byDay);
  return { wefts: chosen, bodies: new Set(chosen.flatMap((weft) => weft.knots.map((knot) => knot.id))).size };
}

// A thread across a border counts thrice, a body whose side is known half as much again: the picture is about the border.
function rankBodies(wefts: Weft[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const weft of wefts) {
    for (const { id, side } of weft.knots) ranks.set(id, (ranks.get(id) ?? 0) + (weft.isCrossing ? 3 : 1) * (side === null ? 1 : 1.5));
  }
  return ranks;
}

function homeSidesOf({ knots }: Weft): number {
  return new Set(knots.map(({ side }) => side).filter((side) => home.has(side))).size;
}

function byWeight(one: Weft, two: Weft): number {
  return Number(two.thing !== null) - Number(one.thing !== null) || homeSidesOf(two) - homeSidesOf(one) || two.knots.length - one.knots.length || Number(two.isCrossing) - Number(one.isCrossing) || byDay(one, two);
}

function weftOf(key: string, gathering: Gathering): Weft {
  const knots = [...gathering.knots.values()];
  const day = gathering.days.sort()[0] ?? null;
  return { key, thing: gathering.thing, predicate: gathering.predicate, knots, day, year: day?.slice(0, 4) ?? null, isPlanned: gathering.plans === gathering.rows, isCrossing: joinsAcross(knots.map(({ side }) => side)) };
}

function isOrganisation(thing: Brief): boolean {
  return familyOf(thing.kind) === 'Organisation';
}

function isGathering(thing: Brief): boolean {
  return gatheringFamilies.has(familyOf(thing.kind));
}

/** What no source dates held at least when it was said: the graph keeps that day as the first on which it may have ended. */
function dayOf({ began, ended, toMin }: ClothRow): string | null {
  const stated = began ?? ended;
  const first = stated === null ? toMin : (daysOf(stated)?.first ?? null);
  return first === open.start ? null : first;
}

function byDay(one: Weft, two: Weft): number {
  return compare(one.day, two.day) || compare(one.thing?.name ?? null, two.thing?.name ?? null) || compare(one.key, two.key);
}
