import type { RefusalCount, SourceRecord } from '../model/records.ts';

/** What became of what a source offers: accepted, refused and left out add up to offered; cells that could not be read, and things that could not be placed, are counted beside. */
export type Taken = { offered: number; accepted: number; refused: number; leftOut: number; cells: number; things: number };

type Counted = Pick<SourceRecord, 'offered' | 'accepted' | 'refusals'>;

const none: Taken = { offered: 0, accepted: 0, refused: 0, leftOut: 0, cells: 0, things: 0 };

/** Returns what became of what a source offers. */
export function takenOf({ offered, accepted, refusals }: Counted): Taken {
  const count = (...sorts: RefusalCount['sort'][]): number => refusals.filter(({ sort }) => sorts.includes(sort)).reduce((total, one) => total + one.count, 0);
  const leftOut = count('left-out');
  return { offered, accepted, refused: offered - accepted - leftOut, leftOut, cells: count('cell'), things: count('thing') };
}

/** Returns what became of what all sources offer together. */
export function takenOfAll(sources: readonly Counted[]): Taken {
  const counts = Object.keys(none) as (keyof Taken)[];
  const add = (one: Taken, other: Taken): Taken => Object.fromEntries(counts.map((name) => [name, one[name] + other[name]])) as Taken;
  return sources.map(takenOf).reduce(add, none);
}
