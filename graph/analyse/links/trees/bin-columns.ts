/** Rows of features, one after the other. */
export type Rows = { width: number; count: number; values: Float32Array };

/** Rows folded into few bins a feature, feature by feature; a value lies in the bin of the first edge that it does not exceed. */
export type Binned = { width: number; count: number; bins: Uint8Array[]; edges: Float32Array[] };

/** The most bins of a feature. */
export const mostBins = 64;

/** Folds rows into bins that hold about as many rows each. */
export function binColumns({ width, count, values }: Rows): Binned {
  const bins: Uint8Array[] = [];
  const edges: Float32Array[] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const column = new Float32Array(count);
    for (let row = 0; row < count; row += 1) column[row] = values[row * width + feature]!;
    const found = edgesOf(column);
    edges.push(found);
    const folded = new Uint8Array(count);
    for (let row = 0; row < count; row += 1) folded[row] = binOf(found, column[row]!);
    bins.push(folded);
  }
  return { width, count, bins, edges };
}

/**
 * Returns the upper edges of bins; the last bin has none. Few different values have a bin each.
 * An edge lies halfway to the next value: on a value itself, what is a little greater in another year would fall on the other side.
 */
function edgesOf(column: Float32Array): Float32Array {
  const sample = column.length > 40_000 ? column.filter((_, row) => row % Math.ceil(column.length / 40_000) === 0) : column.slice();
  sample.sort();
  const edges: number[] = [];
  for (let bin = 1; bin < mostBins; bin += 1) {
    let at = Math.floor((bin * sample.length) / mostBins);
    const value = sample[at]!;
    while (at < sample.length && sample[at] === value) at += 1;
    if (at === sample.length) break;
    const halfway = Math.fround((value + sample[at]!) / 2);
    const edge = halfway < sample[at]! ? halfway : value;
    if (edges.length === 0 || edge > edges[edges.length - 1]!) edges.push(edge);
  }
  return Float32Array.from(edges);
}

function binOf(edges: Float32Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
