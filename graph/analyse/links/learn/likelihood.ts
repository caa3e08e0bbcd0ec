import { calibrate, chanceOf } from './calibrate.ts';
import type { Calibration } from './calibrate.ts';

/** A candidate in the list of its source: its rank, its share of the list's softmax by logarithm, and how many projects the source began in the last year. Ranks mean the same from one year to the next, which sums of what has gathered do not. */
export type Standing = { rank: number; share: number; lastYear: number };

/** What was told of a standing, and whether it came true. */
export type StandingOutcome = Standing & { came: boolean };

/** Tells chances: a weighted sum of a standing, a rising line from it to chances within one year, and how many times as much comes true within the years that are told. */
export type Likelihood = { weights: readonly number[]; calibration: Calibration; stretch: number };

const rounds = 12;
/** Keeps the weights near nought where little is known. */
const ridge = 1;

/** Returns what outcomes teach of chances (logistic regression by Newton's steps, then isotonic regression); null where too few came true. A better standing is never less likely. */
export function learnLikelihood(outcomes: readonly StandingOutcome[], stretch: number): Likelihood | null {
  const weights = fitLogistic(outcomes.map(rowOf), outcomes.map(({ came }) => came));
  if (weights[1]! > 0 || weights[2]! < 0) return null;
  const calibration = calibrate(outcomes.map((one) => ({ score: sumOf(weights, rowOf(one)), came: one.came })));
  return calibration && { weights, calibration, stretch };
}

/** Returns the chance of a standing. */
export function likelihoodOf({ weights, calibration, stretch }: Likelihood, standing: Standing): number {
  return 1 - (1 - chanceOf(calibration, sumOf(weights, rowOf(standing)))) ** stretch;
}

function rowOf({ rank, share, lastYear }: Standing): number[] {
  return [1, Math.log(rank), share, Math.log1p(lastYear)];
}

function sumOf(weights: readonly number[], row: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * row[at]!, 0);
}

function fitLogistic(rows: readonly number[][], outcomes: readonly boolean[]): number[] {
  const width = rows[0]?.length ?? 0;
  let weights = new Array<number>(width).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight) => -ridge * weight);
    const bend = weights.map((_, one) => weights.map((__, other) => (one === other ? ridge : 0)));
    rows.forEach((row, at) => {
      const likely = 1 / (1 + Math.exp(-sumOf(weights, row)));
      const firmness = likely * (1 - likely);
      for (let one = 0; one < width; one += 1) {
        slope[one]! += row[one]! * ((outcomes[at] ? 1 : 0) - likely);
        for (let other = 0; other < width; other += 1) bend[one]![other]! += row[one]! * row[other]! * firmness;
      }
    });
    const step = solve(bend, slope);
    weights = weights.map((weight, at) => weight + step[at]!);
  }
  return weights;
}

/** Returns the solution of a system whose matrix is symmetric and positive (Gauss). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    for (let below = 0; below < rows.length; below += 1) {
      if (below === pivot) continue;
      const times = rows[below]![pivot]! / rows[pivot]![pivot]!;
      rows[below] = rows[below]!.map((value, at) => value - times * rows[pivot]![at]!);
    }
  }
  return rows.map((row, at) => row[rows.length]! / row[at]!);
}
