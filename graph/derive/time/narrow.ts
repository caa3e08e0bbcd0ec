import type { Bounds } from '../../model/edtf.ts';

/** Returns the bounds of a fact that two statements tell of alike: it had begun by the earlier day that either knows of, and still held on the later one. */
export function narrow(one: Bounds, other: Bounds): Bounds {
  if (one.fromMin === null || one.fromMax === null || one.toMin === null) return other;
  if (other.fromMin === null || other.fromMax === null || other.toMin === null) return one;
  return {
    fromMin: one.fromMin,
    fromMax: one.fromMax < other.fromMax ? one.fromMax : other.fromMax,
    toMin: one.toMin > other.toMin ? one.toMin : other.toMin,
    toMax: one.toMax,
  };
}
