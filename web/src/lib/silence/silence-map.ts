import { open } from '$graph/model/edtf.ts';
import { familyOf } from '$graph/model/kinds/index.ts';
import type { StatedTie, Whole } from '$graph/model/network.ts';
import { money } from '$graph/model/predicates/money.ts';
import { isAcross, sides } from '$graph/model/sides.ts';

/** What may be told of an organisation. */
export const silenceFields = ['place', 'founded', 'dated', 'project', 'across', 'theme', 'money'] as const;

/** One of the fields that may be told of an organisation. */
export type SilenceField = (typeof silenceFields)[number];

/** What sources tell of the organisations of a side: how many there are, of how many each field is told, and how many ties are told to have held in each year. */
export type SideSilence = { side: string | null; bodies: number; told: Record<SilenceField, number>; years: number[] };

/** Where sources tell, and where nobody does: the years from the first to the last, and a row for each side, countries elsewhere as one. */
export type SilenceMap = { first: number; last: number; rows: SideSilence[] };

const earliest = 1990;

/** Returns where sources tell of organisations, by side, year and field, and where they are silent. */
export function silenceOf({ things, ties, read }: Pick<Whole, 'things' | 'ties' | 'read'>): SilenceMap {
  const last = Number((read.last ?? '2000').slice(0, 4));
  const rows = new Map<string | null, SideSilence>();
  const rowOf = (side: string | null): SideSilence => {
    const key = side === null || side in sides ? side : 'elsewhere';
    const known = rows.get(key) ?? { side: key, bodies: 0, told: Object.fromEntries(silenceFields.map((field) => [field, 0])) as Record<SilenceField, number>, years: Array.from({ length: last - earliest + 1 }, () => 0) };
    rows.set(key, known);
    return known;
  };
  const joined = sidesJoined({ things, ties });
  const told = things.map((thing) => (familyOf(thing.kind) === 'Organisation' ? new Set<SilenceField>() : null));
  things.forEach(({ fromMin }, at) => fromMin !== null && fromMin !== open.start && told[at]?.add('founded'));
  for (let index = 0; index < ties.length; index += 1) tellTie(ties.tie(index), ties.from[index]!, ties.to[index]!);
  things.forEach(({ side }, at) => {
    const fields = told[at];
    if (!fields) return;
    const row = rowOf(side);
    row.bodies += 1;
    for (const field of fields) row.told[field] += 1;
  });
  return { first: earliest, last, rows: [...Object.keys(sides), 'elsewhere', null].flatMap((side) => rows.get(side) ?? []) };

  function tellTie(tie: StatedTie, from: number, to: number): void {
    const years = certainYears(tie, last);
    for (const [own, other] of [[from, to], [to, from]] as const) {
      const fields = told[own];
      if (!fields) continue;
      for (const field of fieldsOf(tie, own === from, things[own]!.side, things[other]!, joined.get(other))) fields.add(field);
      if (years.length > 0) fields.add('dated');
      const row = rowOf(things[own]!.side);
      for (const year of years) row.years[year - earliest]! += 1;
    }
  }
}

/** Returns the sides of the organisations that meet in each collaboration. */
function sidesJoined({ things, ties }: Pick<Whole, 'things' | 'ties'>): ReadonlyMap<number, ReadonlySet<string>> {
  const sidesOf = new Map<number, Set<string>>();
  for (let index = 0; index < ties.length; index += 1) {
    const [body, made] = [things[ties.from[index]!]!, ties.to[index]!];
    if (body.side === null || familyOf(body.kind) !== 'Organisation' || familyOf(things[made]!.kind) !== 'Collaboration') continue;
    sidesOf.set(made, (sidesOf.get(made) ?? new Set()).add(body.side));
  }
  return sidesOf;
}

function* fieldsOf({ predicate }: StatedTie, isFrom: boolean, side: string | null, other: Whole['things'][number], joined: ReadonlySet<string> = new Set()): Generator<SilenceField> {
  if (predicate === 'LOCATED_IN' && isFrom) yield 'place';
  if (predicate === 'CONCERNS') yield 'theme';
  if (predicate in money) yield 'money';
  if (familyOf(other.kind) === 'Collaboration') yield 'project';
  if (side !== null && [other.side, ...joined].some((one) => isAcross(side, one))) yield 'across';
}

/** Returns the years in which a tie held for certain; what has no date holds in none. */
function certainYears({ fromMax, toMin }: StatedTie, last: number): number[] {
  if (fromMax === null || toMin === null || toMin === open.start || fromMax === open.end) return [];
  const [from, to] = [Math.max(earliest, Number(fromMax.slice(0, 4))), Math.min(last, Number(toMin.slice(0, 4)))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}
