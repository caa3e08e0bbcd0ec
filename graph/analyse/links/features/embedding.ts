import { seededChance } from '../../layout/seeded-chance.ts';

/** The leading directions of a network: the likeness of two organisations is the product of a row of one side with a row of the other. */
export type Embedding = { width: number; near: Float32Array; far: Float32Array };

/** Multiplies a column by a symmetric matrix. */
export type Multiply = (column: Float64Array, product: Float64Array) => void;

const rounds = 5;

/** Returns the leading directions of a symmetric matrix by subspace iteration (Halko, Martinsson & Tropp 2011); the same each time. */
export function embed(size: number, width: number, multiply: Multiply): Embedding {
  const chance = seededChance(7);
  let basis: Float64Array[] = Array.from({ length: Math.min(width, size) }, () => Float64Array.from({ length: size }, () => chance() - 0.5));
  orthonormalise(basis);
  for (let round = 0; round < rounds; round += 1) {
    basis = timesAll(basis, multiply);
    orthonormalise(basis);
  }
  const image = timesAll(basis, multiply);
  const core = basis.map((column) => image.map((other) => dot(column, other)));
  const far = core.map((row) => {
    const turned = new Float64Array(size);
    row.forEach((weight, index) => addTo(turned, basis[index]!, weight));
    return turned;
  });
  return { width: basis.length, near: rowsOf(basis, size), far: rowsOf(far, size) };
}

/** Fills the likeness of one organisation to every other. */
export function fillLikeness({ width, near, far }: Embedding, source: number, likeness: Float32Array): void {
  const own = far.subarray(source * width, (source + 1) * width);
  for (let target = 0; target < likeness.length; target += 1) {
    let sum = 0;
    for (let at = 0, from = target * width; at < width; at += 1) sum += own[at]! * near[from + at]!;
    likeness[target] = sum;
  }
}

function timesAll(columns: readonly Float64Array[], multiply: Multiply): Float64Array[] {
  return columns.map((column) => {
    const product = new Float64Array(column.length);
    multiply(column, product);
    return product;
  });
}

/** Makes columns stand upright on each other, each of length one (Gram and Schmidt, twice over for exactness). */
function orthonormalise(columns: readonly Float64Array[]): void {
  columns.forEach((column, index) => {
    for (let pass = 0; pass < 2; pass += 1) for (const before of columns.slice(0, index)) addTo(column, before, -dot(column, before));
    const length = Math.sqrt(dot(column, column));
    for (let at = 0; at < column.length; at += 1) column[at] = length > 1e-12 ? column[at]! / length : 0;
  });
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}

function addTo(column: Float64Array, other: Float64Array, weight: number): void {
  for (let at = 0; at < column.length; at += 1) column[at]! += weight * other[at]!;
}

function rowsOf(columns: readonly Float64Array[], size: number): Float32Array {
  const rows = new Float32Array(size * columns.length);
  columns.forEach((column, index) => {
    for (let at = 0; at < size; at += 1) rows[at * columns.length + index] = column[at]!;
  });
  return rows;
}
