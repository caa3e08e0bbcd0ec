/** A tree of decisions: at a branch, rows whose feature is at most the edge go left; a leaf (feature -1) has a value. */
export type Tree = { feature: Int16Array; edge: Float32Array; left: Int16Array; right: Int16Array; value: Float64Array };

/** A sum of trees. */
export type Forest = { start: number; trees: Tree[] };

/** Returns what a forest says of one row that begins at a place of the values. */
export function valueAt({ start, trees }: Forest, values: Float32Array, from: number): number {
  let sum = start;
  for (const { feature, edge, left, right, value } of trees) {
    let node = 0;
    while (feature[node]! >= 0) node = values[from + feature[node]!]! <= edge[node]! ? left[node]! : right[node]!;
    sum += value[node]!;
  }
  return sum;
}
