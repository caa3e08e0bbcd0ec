import type { RefusalCount, SourceRecord } from '../model/records.ts';

/** What became of what a source offers: accepted, refused and left out add up to offered; cells that could not be read are counted beside. */
export type Taken = { offered: number; accepted: number; refused: number; leftOut: number; flaws: number };

type Counted = Pick<SourceRecord, 'offered' | 'accepted' | 'refusals'>;

/** Says whether a reason leaves a row out for what it is about, not for how it is told. */
export function isLeftOut({ code }: Pick<RefusalCount, 'code'>): boolean {
  return code.endsWith('.left-out');
}

/** Returns what became of what a source offers. */
export function takenOf({ offered, accepted, refusals }: Counted): Taken {
  const sum = (counts: readonly RefusalCount[]) => counts.reduce((total, { count }) => total + count, 0);
  const leftOut = sum(refusals.filter(isLeftOut));
  const refused = offered - accepted - leftOut;
  return { offered, accepted, refused, leftOut, flaws: Math.max(0, sum(refusals) - leftOut - refused) };
}

/** Returns what became of what all sources offer together. */
export function takenOfAll(sources: readonly Counted[]): Taken {
  const add = (one: Taken, other: Taken): Taken => ({ offered: one.offered + other.offered, accepted: one.accepted + other.accepted, refused: one.refused + other.refused, leftOut: one.leftOut + other.leftOut, flaws: one.flaws + other.flaws });
  return sources.map(takenOf).reduce(add, { offered: 0, accepted: 0, refused: 0, leftOut: 0, flaws: 0 });
}
