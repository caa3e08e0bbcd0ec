import type { Adjacency } from '../adjacency.ts';

/** Takes a pair that is not tied and has neighbours in common, with its three scores. */
export type TakePair = (one: number, other: number, shared: number, adamicAdar: number, resourceAllocation: number) => void;

/**
 * Visits every pair that is not tied and has a common neighbour, once, the first before the second, in one pass over the rows
 * (Adamic & Adar 2003; Zhou, Lü & Zhang 2009). Sums run over the neighbours in ascending order, so that they are the same each time; the pairs of one come in the order in which they are met.
 */
export function scorePairs({ offsets, neighbours }: Adjacency, take: TakePair): void {
  const size = offsets.length - 1;
  const { byLogarithm, byDegree } = weigh(offsets);
  const shared = new Int32Array(size);
  const adamicAdar = new Float64Array(size);
  const resourceAllocation = new Float64Array(size);
  const found = new Int32Array(size);
  const tiedTo = new Int32Array(size).fill(-1);
  for (let one = 0; one < size; one += 1) {
    let count = 0;
    for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) {
      const between = neighbours[at]!;
      tiedTo[between] = one;
      const logarithm = byLogarithm[between]!;
      const degree = byDegree[between]!;
      for (let end = offsets[between + 1]! - 1; end >= offsets[between]!; end -= 1) {
        const other = neighbours[end]!;
        if (other <= one) break;
        if (shared[other]! === 0) found[count++] = other;
        shared[other]! += 1;
        adamicAdar[other]! += logarithm;
        resourceAllocation[other]! += degree;
      }
    }
    for (let at = 0; at < count; at += 1) {
      const other = found[at]!;
      if (tiedTo[other] !== one) take(one, other, shared[other]!, adamicAdar[other]!, resourceAllocation[other]!);
      shared[other] = adamicAdar[other] = resourceAllocation[other] = 0;
    }
  }
}

/** Returns what each common neighbour gives to a pair; one with fewer than two neighbours joins nobody. */
function weigh(offsets: Int32Array): { byLogarithm: Float64Array; byDegree: Float64Array } {
  const byLogarithm = new Float64Array(offsets.length - 1);
  const byDegree = new Float64Array(offsets.length - 1);
  for (let one = 0; one < byDegree.length; one += 1) {
    const degree = offsets[one + 1]! - offsets[one]!;
    byLogarithm[one] = degree > 1 ? 1 / Math.log(degree) : 0;
    byDegree[one] = degree > 0 ? 1 / degree : 0;
  }
  return { byLogarithm, byDegree };
}
