import { crossProducts, dot, inverseOf, times } from './symmetric-matrix.ts';
import type { Square } from './symmetric-matrix.ts';

/** A Poisson model of counts: its coefficients, what it expects of each row, and the inverse of its information. */
export type PoissonFit = { coefficients: Float64Array; expected: Float64Array; bread: Square };

const mostSteps = 100;
const still = 1e-12;

/** Returns the Poisson pseudo-maximum-likelihood fit of counts on columns, by reweighted least squares (Santos Silva and Tenreyro 2006); null when none is found. */
export function fitPoisson(counts: Float64Array, columns: readonly Float64Array[]): PoissonFit | null {
  const middle = mean(counts);
  let expected = counts.map((count) => (count + middle) / 2);
  let coefficients = new Float64Array(columns.length);
  for (let step = 0; step < mostSteps; step += 1) {
    const bread = inverseOf(crossProducts(columns, expected));
    if (!bread) return null;
    const working = expected.map((told, at) => told * Math.log(told) + counts[at]! - told);
    const next = times(bread, columns.map((column) => dot(column, working)));
    const moved = Math.max(...next.map((value, at) => Math.abs(value - coefficients[at]!)));
    coefficients = Float64Array.from(next);
    expected = expectedBy(coefficients, columns, counts.length);
    if (!Number.isFinite(moved)) return null;
    if (moved < still) return { coefficients, expected, bread };
  }
  return null;
}

/**
 * Returns the standard errors of a fit on pairs when pairs that share an end depend on one another (Aronow, Samii and Assenova 2015).
 * With few ends that may come out too small, even below nothing: an error is never less than it would be if pairs did not depend on one another
 * (the greater of several, as MacKinnon, Nielsen and Webb 2024 have it). `ends` gives the two ends of each row.
 */
export function dyadicErrors({ coefficients, expected, bread }: PoissonFit, counts: Float64Array, columns: readonly Float64Array[], ends: readonly (readonly [number, number])[]): Float64Array {
  const size = coefficients.length;
  const sums = new Map<number, Float64Array>();
  const [byEnds, byPairs] = [new Float64Array(size * size), new Float64Array(size * size)];
  const add = (meat: Float64Array, score: Float64Array): void => score.forEach((one, row) => score.forEach((other, column) => (meat[row * size + column]! += one * other)));
  ends.forEach((pair, at) => {
    const score = Float64Array.from(columns, (column) => column[at]! * (counts[at]! - expected[at]!));
    for (const end of pair) sums.set(end, (sums.get(end) ?? new Float64Array(size)).map((value, row) => value + score[row]!));
    add(byPairs, score);
  });
  for (const sum of sums.values()) add(byEnds, sum);
  const varianceBy = (meat: Float64Array, row: number): number => {
    const own = bread.values.subarray(row * size, (row + 1) * size);
    return dot(own, times({ size, values: meat }, own));
  };
  return Float64Array.from({ length: size }, (_, row) => {
    const alone = varianceBy(byPairs, row);
    return Math.sqrt(Math.max(varianceBy(byEnds, row) - alone, alone));
  });
}

function expectedBy(coefficients: Float64Array, columns: readonly Float64Array[], rows: number): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: rows }, (_, at) => Math.exp(coefficients.reduce((sum, value, column) => sum + value * columns[column]![at]!, 0)));
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
