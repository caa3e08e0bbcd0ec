import { compare, compareNames } from './order.ts';
import type { Tie } from './thing/ties.ts';

/** The ways in which a table of ties may be sorted. */
export const tieSorts = ['who', 'when', 'side', 'kind'] as const;

/** A way in which a table of ties may be sorted. */
export type TieSort = (typeof tieSorts)[number];

/** What a filter of ties lets through: a side, or everything across a border. */
export type TieFilter = { value: string; count: number };

/** Returns the asked sort, and by time when nothing known was asked. */
export function readSort(asked: string | null): TieSort {
  return tieSorts.find((sort) => sort === asked) ?? 'when';
}

/** Returns ties filtered to a side, or to what crosses a border, and sorted; equal ones by name. */
export function arrangeTies(ties: Tie[], sort: TieSort, only: string | null): Tie[] {
  const kept = ties.filter((tie) => only === null || (only === 'across' ? tie.isCrossing : tie.other.side === only));
  return kept.sort((one, two) => (sort === 'who' ? 0 : compare(keyOf(one, sort), keyOf(two, sort))) || compareNames(one.other.name, two.other.name));
}

/** Returns the filters that would leave something out and something in, with how many ties each lets through. */
export function filtersOf(ties: Tie[]): TieFilter[] {
  const counts = new Map<string, number>();
  for (const tie of ties) {
    if (tie.other.side !== null) counts.set(tie.other.side, (counts.get(tie.other.side) ?? 0) + 1);
    if (tie.isCrossing) counts.set('across', (counts.get('across') ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).filter(({ count }) => count < ties.length);
}

function keyOf(tie: Tie, sort: Exclude<TieSort, 'who'>): string | null {
  if (sort === 'when') return tie.facts.map((fact) => fact.day).sort(compare)[0]!;
  if (sort === 'side') return tie.other.side;
  return tie.other.kind;
}
