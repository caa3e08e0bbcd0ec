/** A tree of decisions: at a branch, rows whose feature is at most the edge go left; a leaf (feature -1) has a value. */
export type Tree = { feature: Int16Array; edge: Float32Array; left: Int16Array; right: Int16Array; value: Float64Array };

/** A sum of trees. */
export type Forest = { start: number; trees: Tree[] };

/** Returns what a forest says of one row that begins at a place of the values. */
export function valueAt({ start, trees }: Forest, values: Float32Array, from: number): number {
  const [sums, row] = [Float64Array.of(start), values.subarray(from)];
  for (const tree of trees) addTree(tree, row, 0, sums);
  return sums[0]!;
}

/** Returns what a forest says of rows of some width, one after the other; tree by tree, since finding its columns again for each row takes longer than the row. */
export function valuesOf({ start, trees }: Forest, values: Float32Array, width: number): Float64Array {
  const sums = new Float64Array(values.length / width).fill(start);
  for (const tree of trees) addTree(tree, values, width, sums);
  return sums;
}

/** Adds to the sum of each row what one tree says of it. */
export function addTree({ feature, edge, left, right, value }: Tree, values: Float32Array, width: number, sums: Float64Array): void {
  for (let row = 0, from = 0; row < sums.length; row += 1, from += width) {
    let node = 0;
    for (let asked = feature[0]!; asked >= 0; asked = feature[node]!) node = values[from + asked]! <= edge[node]! ? left[node]! : right[node]!;
    sums[row]! += value[node]!;
  }
}

/** Returns a forest that says the mean of what several say. */
export function meanOf(forests: readonly Forest[]): Forest {
  const part = 1 / forests.length;
  return { start: forests.reduce((sum, { start }) => sum + start * part, 0), trees: forests.flatMap(({ trees }) => trees.map((tree) => ({ ...tree, value: tree.value.map((value) => value * part) }))) };
}
