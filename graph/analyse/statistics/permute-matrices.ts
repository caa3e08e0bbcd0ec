import { crossProducts, dot, inverseOf, times } from './symmetric-matrix.ts';

/** A symmetric matrix of what is between every two of some ends, row after row; the diagonal says nothing. */
export type Between = { size: number; values: Float64Array };

/** What a regression between matrices tells of one of them: its coefficient, and how often chance gives one as telling. */
export type Told = { coefficient: number; p: number };

/**
 * Returns the regression of one matrix on others, with the chance of each coefficient by double semi-partialling
 * (Dekker, Krackhardt and Snijders 2007): what one matrix tells beyond the others is dealt again to the ends, both ways at once, and the t values are compared.
 */
export function regressMatrices(outcome: Between, causes: readonly Between[], draws: number, chance: () => number): Told[] | null {
  const { size } = outcome;
  const pairs = pairsOf(size);
  const cellsOf = (matrix: Between): Float64Array => Float64Array.from(pairs, ([one, other]) => matrix.values[one * size + other]!);
  const [left, right] = [cellsOf(outcome), causes.map(cellsOf)];
  const ones = new Float64Array(pairs.length).fill(1);
  const whole = fitLeast(left, [ones, ...right]);
  if (!whole) return null;
  const told: Told[] = [];
  for (const [place, column] of right.entries()) {
    const others = [ones, ...right.filter((_, at) => at !== place)];
    const beyond = fitLeast(column, others);
    if (!beyond) return null;
    const residual = new Float64Array(size * size);
    pairs.forEach(([one, other], at) => (residual[one * size + other] = residual[other * size + one] = beyond.left[at]!));
    const strength = Math.abs(whole.t[place + 1]!) * (1 - 1e-9);
    let asTelling = 1;
    for (let draw = 0; draw < draws; draw += 1) {
      const order = shuffled(size, chance);
      const dealt = Float64Array.from(pairs, ([one, other]) => residual[order[one]! * size + order[other]!]!);
      const again = fitLeast(left, [dealt, ...others]);
      if (again && Math.abs(again.t[0]!) >= strength) asTelling += 1;
    }
    told.push({ coefficient: whole.coefficients[place + 1]!, p: asTelling / (draws + 1) });
  }
  return told;
}

/** Returns the numbers from 0 in an order drawn by chance (Fisher and Yates). */
export function shuffled(size: number, chance: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Returns least squares: coefficients, their t values, and what is left of the outcome. */
function fitLeast(outcome: Float64Array, columns: readonly Float64Array[]): { coefficients: Float64Array; t: Float64Array; left: Float64Array } | null {
  const inverse = inverseOf(crossProducts(columns));
  if (!inverse) return null;
  const coefficients = times(inverse, columns.map((column) => dot(column, outcome)));
  const left = outcome.map((value, at) => columns.reduce((sum, column, place) => sum - coefficients[place]! * column[at]!, value));
  const spread = dot(left, left) / Math.max(outcome.length - columns.length, 1);
  return { coefficients, left, t: coefficients.map((value, place) => value / Math.sqrt(spread * inverse.values[place * columns.length + place]!)) };
}

function pairsOf(size: number): [number, number][] {
  return Array.from({ length: size }, (_, one) => Array.from({ length: size - one - 1 }, (__, step): [number, number] => [one, one + step + 1])).flat();
}
