/** Features sorted into bins: the greatest value of each bin but the last, the bin of each row by feature, and the rows as they were. */
export type Binned = { bounds: number[][]; columns: Uint8Array[]; rows: readonly Float32Array[] };

const mostBins = 64;

/** Sorts each feature into at most 64 bins of about as many rows each. */
export function binFeatures(rows: readonly Float32Array[], features: number): Binned {
  const bounds: number[][] = [];
  const columns: Uint8Array[] = [];
  for (let feature = 0; feature < features; feature += 1) {
    const values = Float32Array.from(rows, (row) => row[feature]!);
    bounds.push(boundsOf(values));
    columns.push(Uint8Array.from(values, (value) => binOf(value, bounds[feature]!)));
  }
  return { bounds, columns, rows };
}

/** Bounds at equal shares of the rows, and at equal shares of the values that occur: what is rare is told apart too. */
function boundsOf(values: Float32Array): number[] {
  const sorted = values.toSorted();
  const distinct = sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
  const cuts = new Set<number>();
  for (let bin = 1; bin < mostBins / 2; bin += 1) {
    cuts.add(sorted[Math.floor((2 * bin * sorted.length) / mostBins)]!);
    cuts.add(distinct[Math.floor((2 * bin * distinct.length) / mostBins)]!);
  }
  return [...cuts].filter((cut) => cut > distinct[0]!).sort((one, other) => one - other).map((cut) => below(cut, distinct));
}

/** Half way between a value and the one before it. */
function below(cut: number, distinct: Float32Array): number {
  return Number(((cut + distinct[distinct.indexOf(cut) - 1]!) / 2).toPrecision(6));
}

function binOf(value: number, bounds: readonly number[]): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= bounds[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
