import type { Bounds } from '../../model/edtf.ts';

/** The first and the last of some years. */
export type YearSpan = { first: number; last: number };

/** Returns the years of which `heldWithin` says that a fact of these bounds may have held in them, and those in which it surely did; null where there are none. What draws time asks this once, and not every year. */
export function heldYears({ fromMin, fromMax, toMin, toMax }: Bounds): { possible: YearSpan | null; certain: YearSpan | null } {
  return { possible: spanOf(fromMin, toMax), certain: spanOf(fromMax, toMin) };
}

function spanOf(from: string | null, to: string | null): YearSpan | null {
  if (from === null || to === null) return null;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return first > last ? null : { first, last };
}
