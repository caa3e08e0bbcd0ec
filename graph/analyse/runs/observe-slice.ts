import type { Days } from '../../model/edtf.ts';
import { networkOf } from '../network.ts';
import type { Observed, Part, Years } from '../observed.ts';
import type { Participation } from '../participation.ts';
import { heldWithin } from '../../derive/time/as-of.ts';
import { wasSaidBy } from '../served/held.ts';
import type { AwardRow, BodyRow, LabelRow, PartRow, ReleaseRows, Told } from './release-rows.ts';
import { daysOfPeriod, isBounded, sideWithin } from './slices.ts';
import type { Slice } from './slices.ts';

/** A row of a part, with the years in which it is known to have been taken. */
type YearedRow = PartRow & Pick<Part, 'years' | 'isEnded'>;

/** A release's rows, by what they are looked up by. */
export type Shelf = {
  parts: readonly YearedRow[];
  partsOf: ReadonlyMap<string, readonly YearedRow[]>;
  /** Those of the organisations of each side, and of those whose side nobody stated. */
  partsBySide: ReadonlyMap<string | null, readonly YearedRow[]>;
  awards: readonly AwardRow[];
  awardsBySide: ReadonlyMap<string | null, readonly AwardRow[]>;
  bodies: ReadonlyMap<string, BodyRow>;
  themesOf: ReadonlyMap<string, readonly string[]>;
  programmesOf: ReadonlyMap<string, readonly string[]>;
  projectsOf: Record<'theme' | 'programme', ReadonlyMap<string, readonly string[]>>;
  window: Years | null;
};

/** What a slice holds, beside how many parts in it have no date, and whether an organisation is of the slice itself or only met by one that is. */
export type ObservedSlice = Observed & { undated: number; participations: number; isIn(node: number): boolean };

/** Returns the rows of a release as slices look them up; of what was said later than a day, nothing. */
export function shelve(rows: ReleaseRows, said: Days | null): Shelf {
  const heard = <Row extends Told>(list: readonly Row[]): readonly Row[] => (said ? list.filter((row) => wasSaidBy(row, said)) : list);
  const parts = heard(rows.parts).map((row): YearedRow => ({ ...row, years: yearsOf(row), isEnded: yearOf(row.toMin) === yearOf(row.toMax) }));
  const years = parts.flatMap((row) => row.years ?? []);
  const window = years.length === 0 ? null : years.reduce((all, own) => ({ first: Math.min(all.first, own.first), last: Math.max(all.last, own.last) }));
  const bodies = new Map(rows.bodies.map((body) => [body.org, body]));
  const sideOf = ({ org }: { org: string }): string | null => bodies.get(org)?.side ?? null;
  const awards = heard(rows.awards);
  return {
    parts, partsOf: groupBy(parts, ({ project }) => project), partsBySide: groupBy(parts, sideOf), awards, awardsBySide: groupBy(awards, sideOf), bodies, themesOf: labels(rows.themes), programmesOf: labels(rows.programmes),
    projectsOf: { theme: projectsBy(rows.themes), programme: projectsBy(rows.programmes) }, window,
  };
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

type Scoped = { parts: readonly YearedRow[]; awards: readonly AwardRow[]; undated: number };

function scopeTo(shelf: Shelf, slice: Slice): Scoped {
  const parts = partsIn(shelf, slice);
  return { parts, awards: awardsIn(shelf, slice), undated: countParts(parts.filter(({ fromMin }) => fromMin === null)) };
}

function observeSlice(shelf: Shelf, scoped: Scoped, slice: Slice): ObservedSlice {
  const days = daysOfPeriod(slice.period);
  const parts = days === null ? scoped.parts : scoped.parts.filter((row) => holds(row, days, slice));
  const network = networkOf(parts.map(({ project, org }): Participation => ({ project, org, side: sideWithin(slice, shelf.bodies.get(org)?.side ?? null), themes: [] })));
  const awards = days === null ? scoped.awards : scoped.awards.filter((row) => holds(row, days, slice));
  return {
    network,
    parts,
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

/** Returns the parts of a slice: those of a side bring all of their projects with them. */
function partsIn({ parts, partsOf, partsBySide, projectsOf }: Shelf, slice: Slice): readonly YearedRow[] {
  const { scope, within } = slice;
  if (isBounded(slice)) return ofSides(partsBySide, slice);
  if (scope === 'all' || within === null) return parts;
  const projects = scope === 'side' ? new Set(partsBySide.get(within)?.map(({ project }) => project)) : (projectsOf[scope as 'theme' | 'programme'].get(within) ?? []);
  return [...projects].flatMap((project) => partsOf.get(project) ?? []);
}

/** A grant has no theme of its own. */
function awardsIn({ awards, awardsBySide }: Shelf, slice: Slice): readonly AwardRow[] {
  if (isBounded(slice)) return ofSides(awardsBySide, slice);
  if (slice.scope === 'side') return awardsBySide.get(slice.within) ?? [];
  return slice.scope === 'all' ? awards : slice.scope === 'programme' ? awards.filter(({ by }) => by === slice.within) : [];
}

function ofSides<Row>(bySide: ReadonlyMap<string | null, readonly Row[]>, slice: Slice): Row[] {
  return [...bySide].filter(([side]) => sideWithin(slice, side) !== null).flatMap(([, rows]) => rows);
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

function labels(rows: readonly LabelRow[]): Map<string, string[]> {
  const found = new Map([...groupBy(rows, ({ project }) => project)].map(([project, own]) => [project, own.map(({ label }) => label)]));
  for (const list of found.values()) list.sort();
  return found;
}

function projectsBy(rows: readonly LabelRow[]): Map<string, string[]> {
  return new Map([...groupBy(rows, ({ label }) => label)].map(([label, own]) => [label, [...new Set(own.map(({ project }) => project))]]));
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
