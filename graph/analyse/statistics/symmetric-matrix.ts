/** A square symmetric matrix of a few rows, row after row. */
export type Square = { size: number; values: Float64Array };

const leastLeft = 1e-9;

/** Returns the sums of products of columns, each product times its row's weight: X'WX. */
export function crossProducts(columns: readonly Float64Array[], weights: Float64Array | null = null): Square {
  const size = columns.length;
  const values = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = row; column < size; column += 1) {
      let sum = 0;
      for (let at = 0; at < columns[row]!.length; at += 1) sum += columns[row]![at]! * columns[column]![at]! * (weights ? weights[at]! : 1);
      values[row * size + column] = values[column * size + row] = sum;
    }
  }
  return { size, values };
}

/** Returns which columns say something that those before them do not, in order; what is a mixture of others is left out. */
export function independentColumns(columns: readonly Float64Array[]): number[] {
  const kept: { place: number; left: Float64Array; norm: number }[] = [];
  columns.forEach((column, place) => {
    const left = column.slice();
    const whole = dot(column, column);
    for (const { left: other, norm } of kept) {
      const share = dot(left, other) / norm;
      for (let at = 0; at < left.length; at += 1) left[at]! -= share * other[at]!;
    }
    const norm = dot(left, left);
    if (norm > leastLeft * Math.max(whole, 1e-300)) kept.push({ place, left, norm });
  });
  return kept.map(({ place }) => place);
}

/** Returns the inverse of a symmetric positive definite matrix (Gauss and Jordan, with pivots), or null when it has none. */
export function inverseOf({ size, values }: Square): Square | null {
  const width = 2 * size;
  const rows = Array.from({ length: size }, (_, row) => Float64Array.from({ length: width }, (__, column) => (column < size ? values[row * size + column]! : column - size === row ? 1 : 0)));
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.slice(column).reduce((best, row, at) => (Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? column + at : best), column);
    if (!(Math.abs(rows[pivot]![column]!) > 1e-300)) return null;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const lead = rows[column]!;
    const by = lead[column]!;
    for (let at = 0; at < width; at += 1) lead[at]! /= by;
    for (const row of rows) {
      if (row === lead || row[column] === 0) continue;
      const times = row[column]!;
      for (let at = 0; at < width; at += 1) row[at]! -= times * lead[at]!;
    }
  }
  return { size, values: Float64Array.from(rows.flatMap((row) => [...row.subarray(size)])) };
}

/** Returns a matrix times a column. */
export function times({ size, values }: Square, column: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: size }, (_, row) => dot(values.subarray(row * size, (row + 1) * size), column));
}

/** Returns the sum of the products of two columns. */
export function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}
