import type { Days } from '../../model/edtf.ts';
import { networkOf } from '../network.ts';
import type { Observed, Part, Years } from '../observed.ts';
import type { Participation } from '../participation.ts';
import { heldWithin } from '../../derive/time/as-of.ts';
import { wasSaidBy } from '../served/held.ts';
import type { AwardRow, BodyRow, PartRow, ReleaseRows, Told } from './release-rows.ts';
import { daysOfPeriod, isBounded, sideWithin } from './slices.ts';
import type { Slice } from './slices.ts';

/** A release's rows, by what they are looked up by. */
export type Shelf = {
  parts: readonly PartRow[];
  awards: readonly AwardRow[];
  bodies: ReadonlyMap<string, BodyRow>;
  themesOf: ReadonlyMap<string, readonly string[]>;
  programmesOf: ReadonlyMap<string, readonly string[]>;
  window: Years | null;
};

/** What a slice holds, beside how many parts in it have no date, and whether an organisation is of the slice itself or only met by one that is. */
export type ObservedSlice = Observed & { undated: number; participations: number; isIn(node: number): boolean };

/** Returns the rows of a release as slices look them up; of what was said later than a day, nothing. */
export function shelve(rows: ReleaseRows, said: Days | null): Shelf {
  const heard = <Row extends Told>(list: readonly Row[]): readonly Row[] => (said ? list.filter((row) => wasSaidBy(row, said)) : list);
  const parts = heard(rows.parts);
  const years = parts.map(yearsOf).filter((own) => own !== null);
  const window = years.length === 0 ? null : years.reduce((all, own) => ({ first: Math.min(all.first, own.first), last: Math.max(all.last, own.last) }));
  return { parts, awards: heard(rows.awards), bodies: new Map(rows.bodies.map((body) => [body.org, body])), themesOf: labels(rows.themes), programmesOf: labels(rows.programmes), window };
}

/** Returns what observes slices; the rows of one side, theme or border are found once for all of its periods, when these come one after another. */
export function observerOf(shelf: Shelf): (slice: Slice) => ObservedSlice {
  let scoped: { key: string; rows: Scoped } | null = null;
  return (slice) => {
    const key = `${slice.scope} ${slice.within ?? ''}`;
    if (scoped?.key !== key) scoped = { key, rows: scopeTo(shelf, slice) };
    return observeSlice(shelf, scoped.rows, slice);
  };
}

type Scoped = { parts: readonly PartRow[]; awards: readonly AwardRow[]; undated: number };

function scopeTo(shelf: Shelf, slice: Slice): Scoped {
  const parts = shelf.parts.filter(admittance(shelf, slice));
  const awards = shelf.awards.filter((row) => awarded(shelf, slice, row));
  return { parts, awards, undated: countParts(parts.filter(({ fromMin }) => fromMin === null)) };
}

function observeSlice(shelf: Shelf, scoped: Scoped, slice: Slice): ObservedSlice {
  const days = daysOfPeriod(slice.period);
  const parts = days === null ? scoped.parts : scoped.parts.filter((row) => holds(row, days, slice));
  const network = networkOf(parts.map(({ project, org }): Participation => ({ project, org, side: sideWithin(slice, shelf.bodies.get(org)?.side ?? null), themes: [] })));
  const awards = days === null ? scoped.awards : scoped.awards.filter((row) => holds(row, days, slice));
  return {
    network,
    parts: parts.map((row): Part => ({ project: row.project, org: row.org, years: yearsOf(row), isEnded: yearOf(row.toMin) === yearOf(row.toMax) })),
    participations: network.members.reduce((sum, team) => sum + team.length, 0),
    themesOf: shelf.themesOf,
    awards: [...awards].sort((one, other) => (one.org < other.org ? -1 : one.org > other.org ? 1 : one.amount - other.amount)),
    seats: shelf.bodies,
    window: shelf.window,
    undated: scoped.undated,
    isIn: slice.scope === 'side' ? (node) => network.sides[network.sideOf[node]!] === slice.within : () => true,
  };
}

function countParts(parts: readonly PartRow[]): number {
  return new Set(parts.map(({ project, org }) => `${project} ${org}`)).size;
}

/** Returns what tells whether a part is of a slice: those of a side bring all of their projects with them. */
function admittance({ parts, bodies, themesOf, programmesOf }: Shelf, slice: Slice): (row: PartRow) => boolean {
  const { scope, within } = slice;
  if (isBounded(slice)) return ({ org }) => sideWithin(slice, bodies.get(org)?.side ?? null) !== null;
  if (scope === 'side') {
    const projects = new Set(parts.filter(({ org }) => bodies.get(org)?.side === within).map(({ project }) => project));
    return ({ project }) => projects.has(project);
  }
  const labelsOf = scope === 'theme' ? themesOf : programmesOf;
  return scope === 'all' || within === null ? () => true : ({ project }) => labelsOf.get(project)?.includes(within) ?? false;
}

/** A grant has no theme of its own. */
function awarded({ bodies }: Shelf, slice: Slice, { org, by }: AwardRow): boolean {
  const side = bodies.get(org)?.side ?? null;
  if (isBounded(slice)) return sideWithin(slice, side) !== null;
  if (slice.scope === 'side') return side === slice.within;
  return slice.scope === 'all' || (slice.scope === 'programme' && by === slice.within);
}

function holds(row: PartRow | AwardRow, days: Days, { held }: Slice): boolean {
  const found = heldWithin(row, days);
  return found === 'certain' || (held === 'possible' && found === 'possible');
}

/** Returns the years in which a part is known to have been taken; null when its beginning is not known to the year. */
function yearsOf({ fromMin, fromMax, toMin }: PartRow): Years | null {
  const [first, last] = [yearOf(fromMin), yearOf(toMin)];
  if (first === null || last === null || first !== yearOf(fromMax) || first < 1900) return null;
  return { first, last: Math.max(first, last) };
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

function labels(rows: ReleaseRows['themes']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { project, label } of rows) {
    const list = found.get(project);
    if (list) list.push(label);
    else found.set(project, [label]);
  }
  for (const list of found.values()) list.sort();
  return found;
}
