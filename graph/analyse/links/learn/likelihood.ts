import { calibrate, chanceOf } from './calibrate.ts';
import type { Calibration } from './calibrate.ts';

/** A candidate in the list of its source: its rank, its share of the list's softmax by logarithm, and how many projects the source began in the last year. Ranks mean the same from one year to the next, which sums of what has gathered do not. */
export type Standing = { rank: number; share: number; lastYear: number };

/** A standing, and whether it came true within some years. */
export type StandingOutcome = Standing & { years: number; came: boolean };

/** Tells chances: the log-odds of a standing by weights, and a rising line from these to chances. Odds grow with the years: who meets nobody in one year is less likely to in the next than its standing says. */
export type Likelihood = { weights: readonly number[]; calibration: Calibration };

const rounds = 12;
/** Keeps the weights near nought where little is known. */
const ridge = 1;

/** Returns what outcomes teach of chances (logistic regression by Newton's steps, then isotonic regression); null where too few came true. A better standing is never less likely: a share that says otherwise beside the rank is left out. */
export function learnLikelihood(outcomes: readonly StandingOutcome[]): Likelihood | null {
  const withShare = fitLogistic(outcomes);
  const weights = withShare[2]! < 0 ? fitLogistic(outcomes.map((one) => ({ ...one, share: 0 }))) : withShare;
  if (weights[1]! > 0) return null;
  const calibration = calibrate(outcomes.map((one) => ({ score: logOddsOf(weights, one, one.years), came: one.came })));
  return calibration && { weights, calibration };
}

/** Returns the chance of a standing within some years. */
export function likelihoodOf({ weights, calibration }: Likelihood, standing: Standing, years: number): number {
  return chanceOf(calibration, logOddsOf(weights, standing, years));
}

function logOddsOf(weights: readonly number[], standing: Standing, years: number): number {
  return sumOf(weights, rowOf(standing)) + Math.log(years);
}

function rowOf({ rank, share, lastYear }: Standing): number[] {
  return [1, Math.log(rank), share, Math.log1p(lastYear)];
}

function sumOf(weights: readonly number[], row: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * row[at]!, 0);
}

function fitLogistic(outcomes: readonly StandingOutcome[]): number[] {
  const rows = outcomes.map(rowOf);
  const width = rows[0]?.length ?? 0;
  let weights = new Array<number>(width).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight) => -ridge * weight);
    const bend = weights.map((_, one) => weights.map((__, other) => (one === other ? ridge : 0)));
    rows.forEach((row, at) => {
      const { years, came } = outcomes[at]!;
      const likely = 1 / (1 + Math.exp(-sumOf(weights, row) - Math.log(years)));
      const firmness = likely * (1 - likely);
      for (let one = 0; one < width; one += 1) {
        slope[one]! += row[one]! * ((came ? 1 : 0) - likely);
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
