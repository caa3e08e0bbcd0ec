import { dot } from './symmetric-matrix.ts';

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
  const [left, columns] = [cellsOf(outcome), [new Float64Array((size * (size - 1)) / 2).fill(1), ...causes.map(cellsOf)]];
  const dealt = new Float64Array(left.length);
  const told: Told[] = [];
  for (let place = 1; place < columns.length; place += 1) {
    const others = orthonormal(columns.filter((_, at) => at !== place));
    const unexplained = without(left, others);
    const beyond = without(columns[place]!, others);
    const own = strengthOf(beyond, unexplained, others);
    if (!Number.isFinite(own.t)) return null;
    const residual = matrixOf(beyond, size);
    let asTelling = 1;
    for (let draw = 0; draw < draws; draw += 1) {
      deal(residual, shuffled(size, chance), dealt);
      if (Math.abs(strengthOf(dealt, unexplained, others).t) >= Math.abs(own.t) * (1 - 1e-9)) asTelling += 1;
    }
    told.push({ coefficient: own.coefficient, p: asTelling / (draws + 1) });
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

/** Returns the coefficient of a column and its t value beside others, which stand as a basis; what they leave of the outcome is known (Frisch, Waugh and Lovell). */
function strengthOf(column: Float64Array, unexplained: Float64Array, others: readonly Float64Array[]): { coefficient: number; t: number } {
  const own = dot(column, column) - others.reduce((sum, other) => sum + dot(column, other) ** 2, 0);
  const coefficient = dot(column, unexplained) / own;
  const spread = (dot(unexplained, unexplained) - coefficient ** 2 * own) / Math.max(column.length - others.length - 1, 1);
  return { coefficient, t: coefficient / Math.sqrt(Math.max(spread, Number.MIN_VALUE) / own) };
}

/** Returns columns of length 1 at right angles that span the same (Gram and Schmidt). */
function orthonormal(columns: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const left = without(column, basis);
    const length = Math.sqrt(dot(left, left));
    basis.push(left.map((value) => value / length));
  }
  return basis;
}

function without(column: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const left = column.slice();
  for (const other of basis) {
    const share = dot(left, other);
    for (let at = 0; at < left.length; at += 1) left[at]! -= share * other[at]!;
  }
  return left;
}

/** Returns what is between every two ends, each pair once. */
function cellsOf({ size, values }: Between): Float64Array {
  const cells = new Float64Array((size * (size - 1)) / 2);
  for (let one = 0, at = 0; one < size; one += 1) for (let other = one + 1; other < size; other += 1) cells[at++] = values[one * size + other]!;
  return cells;
}

function matrixOf(cells: Float64Array, size: number): Between {
  const values = new Float64Array(size * size);
  for (let one = 0, at = 0; one < size; one += 1) for (let other = one + 1; other < size; other += 1, at += 1) values[one * size + other] = values[other * size + one] = cells[at]!;
  return { size, values };
}

function deal({ size, values }: Between, order: Int32Array, cells: Float64Array): void {
  for (let one = 0, at = 0; one < size; one += 1) {
    const row = order[one]! * size;
    for (let other = one + 1; other < size; other += 1) cells[at++] = values[row + order[other]!]!;
  }
}
