import { open } from '../../model/edtf.ts';
import { familyOf, kindNames, type KindName } from '../../model/kinds/index.ts';
import type { Network, NetworkTies, PlacedThing, StatedTie } from '../../model/network.ts';
import { relationNames } from '../../model/predicates/index.ts';
import { together } from '../../model/predicates/together.ts';

/** What a network is made of. */
export type NetworkRows = Pick<Network, 'release' | 'read' | 'all'> & { things: PlacedThing[]; ties: StatedTie[] };

/** One order for readers of three languages, the same wherever the server runs. */
const byName = new Intl.Collator('fr', { numeric: true });

type Span = { start: string; end: string };

/** Returns the network of a release in columns. */
export function makeNetwork({ release, read, all, things: rows, ties }: NetworkRows): Network {
  const things = [...rows].sort((one, other) => byName.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
  const sides = [...new Set(things.map(({ side }) => side).filter((side) => side !== null))].sort();
  const byId = new Map(things.map((thing, index) => [thing.id, index]));
  const known = ties.filter(({ from, to }) => byId.has(from) && byId.has(to));
  return {
    release,
    read,
    all,
    kinds: kindNames,
    sides,
    predicates: relationNames,
    things: {
      id: things.map(({ id }) => id),
      name: things.map(({ name }) => name),
      kind: things.map(({ kind }) => kindNames.indexOf(kind)),
      side: things.map(({ side }) => (side === null ? -1 : sides.indexOf(side))),
      x: things.map(({ x }) => x),
      y: things.map(({ y }) => y),
    },
    ties: columnsOf(known, things, byId, read.last),
  };
}

function columnsOf(ties: StatedTie[], things: PlacedThing[], byId: ReadonlyMap<string, number>, last: string | null): NetworkTies {
  const thingOf = (id: string) => things[byId.get(id)!]!;
  const shared = sharedAcross(ties, thingOf);
  const spans = ties.map((tie) => spanOf(tie, thingOf(tie.from), thingOf(tie.to)));
  return {
    from: ties.map(({ from }) => byId.get(from)!),
    to: ties.map(({ to }) => byId.get(to)!),
    predicate: ties.map(({ predicate }) => relationNames.indexOf(predicate)),
    planned: ties.map(({ modality }) => bit(modality !== 'asserted')),
    crossing: ties.map((tie) => bit(differ(thingOf(tie.from).side, thingOf(tie.to).side) || isWeaving(tie, shared))),
    over: ties.map((tie) => bit(last !== null && isOver(tie, last))),
    start: spans.map((span) => yearOf(span?.start)),
    end: spans.map((span) => yearOf(span?.end)),
    certainFrom: ties.map(({ fromMax }) => yearOf(fromMax)),
    certainTo: ties.map(({ toMin }) => yearOf(toMin)),
  };
}

/** Returns what bodies of two sides or more make together. */
function sharedAcross(ties: StatedTie[], thingOf: (id: string) => PlacedThing): ReadonlySet<string> {
  const sides = new Map<string, Set<string>>();
  for (const tie of ties) {
    const side = thingOf(tie.from).side;
    if (side === null || !isMaking(tie, thingOf(tie.from).kind, thingOf(tie.to).kind)) continue;
    sides.set(tie.to, (sides.get(tie.to) ?? new Set()).add(side));
  }
  return new Set([...sides].filter(([, found]) => found.size > 1).map(([id]) => id));
}

function isMaking({ predicate }: StatedTie, from: KindName, to: KindName): boolean {
  return predicate in together && familyOf(from) === 'Organisation' && familyOf(to) === 'Collaboration';
}

function isWeaving({ predicate, to }: StatedTie, shared: ReadonlySet<string>): boolean {
  return predicate in together && shared.has(to);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/**
 * Returns the days between which a tie may have held: no longer than its ends existed, and no earlier than a source tells of it.
 * A tie without an end may hold still; one without a beginning is not thought to be older than what was said of it.
 */
function spanOf(tie: StatedTie, one: PlacedThing, other: PlacedThing): Span | null {
  if (tie.fromMin === null || tie.toMin === null || (tie.fromMin === open.start && tie.toMin === open.start)) return null;
  const start = latest([tie.fromMin, one.fromMin, other.fromMin]);
  const end = [tie.toMax, one.toMax, other.toMax].filter((day) => day !== null).sort()[0]!;
  const known = start === open.start ? latest([tie.toMin]) : start;
  return end < known ? { start: tie.fromMin === open.start ? tie.toMin : tie.fromMin, end: tie.toMax! } : { start: known, end };
}

function latest(days: (string | null)[]): string {
  return days.filter((day) => day !== null).sort().at(-1)!;
}

// What took days, such as a visit, took place; only what lasted beyond a month can be over.
function isOver({ began, ended, toMax }: StatedTie, last: string): boolean {
  const isMoment = ended !== null && began?.slice(0, 7) === ended.slice(0, 7);
  return ended !== null && !isMoment && toMax !== null && toMax < last;
}

function yearOf(day: string | null | undefined): number {
  return day ? Number(day.slice(0, 4)) : 0;
}

function bit(value: boolean): number {
  return value ? 1 : 0;
}
