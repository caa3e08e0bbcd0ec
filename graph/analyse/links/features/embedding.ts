import { seededChance } from '../../layout/seeded-chance.ts';

/** The leading directions of a network: the likeness of two organisations is the product of a row of one side with a row of the other. */
export type Embedding = { width: number; near: Float32Array; far: Float32Array; /** The length of each row of the far side. */ lengths: Float32Array };

/** Multiplies a column by a symmetric matrix. */
export type Multiply = (column: Float64Array, product: Float64Array) => void;

const rounds = 4;

/** Returns the leading directions of a symmetric matrix by subspace iteration (Halko, Martinsson & Tropp 2011); the same each time. */
export function embed(size: number, width: number, multiply: Multiply): Embedding {
  const chance = seededChance(7);
  let basis: Float64Array[] = Array.from({ length: Math.min(width, size) }, () => Float64Array.from({ length: size }, () => chance() - 0.5));
  orthonormalise(basis, 1);
  for (let round = 0; round < rounds; round += 1) {
    basis = timesAll(basis, multiply);
    orthonormalise(basis, round === rounds - 1 ? 2 : 1);
  }
  const image = timesAll(basis, multiply);
  const core = basis.map((column) => image.map((other) => dot(column, other)));
  const far = core.map((row) => {
    const turned = new Float64Array(size);
    row.forEach((weight, index) => addTo(turned, basis[index]!, weight));
    return turned;
  });
  const rows = rowsOf(far, size);
  return { width: basis.length, near: rowsOf(basis, size), far: rows, lengths: Float32Array.from({ length: size }, (_, one) => Math.hypot(...rows.subarray(one * basis.length, (one + 1) * basis.length))) };
}

/** Returns the likeness of two organisations. */
export function likenessBetween({ width, near, far }: Embedding, source: number, target: number): number {
  let sum = 0;
  for (let at = 0, own = source * width, other = target * width; at < width; at += 1) sum += far[own + at]! * near[other + at]!;
  return sum;
}

/** Returns the likeness of two organisations whatever their sizes: the cosine of their rows. */
export function cosineBetween({ width, far, lengths }: Embedding, source: number, target: number): number {
  const length = lengths[source]! * lengths[target]!;
  if (length < 1e-12) return 0;
  let sum = 0;
  for (let at = 0, own = source * width, other = target * width; at < width; at += 1) sum += far[own + at]! * far[other + at]!;
  return sum / length;
}

function timesAll(columns: readonly Float64Array[], multiply: Multiply): Float64Array[] {
  return columns.map((column) => {
    const product = new Float64Array(column.length);
    multiply(column, product);
    return product;
  });
}

/** Makes columns stand upright on each other, each of length one (Gram and Schmidt, over twice for exactness). */
function orthonormalise(columns: readonly Float64Array[], passes: number): void {
  columns.forEach((column, index) => {
    for (let pass = 0; pass < passes; pass += 1) for (const before of columns.slice(0, index)) addTo(column, before, -dot(column, before));
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
