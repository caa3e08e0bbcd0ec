/** Boosted decision trees: the features they ask, what they start from, and each tree as columns (the feature asked, the greatest value that goes left, where left and right lead; below zero is a leaf). */
export type Trees = { features: readonly string[]; base: number; trees: readonly Tree[] };

/** One tree: node 0 is asked first; a child of -1 - n is leaf n. */
export type Tree = { feature: readonly number[]; threshold: readonly number[]; left: readonly number[]; right: readonly number[]; leaves: readonly number[] };

type Laid = { feature: Int16Array; threshold: Float64Array; next: Int32Array; roots: Int32Array; leaves: Float64Array };

const laidOut = new WeakMap<Trees, Laid>();

/** Returns what the trees say of a row of features: log-odds. */
export function sumTrees(trees: Trees, row: ArrayLike<number>): number {
  let laid = laidOut.get(trees);
  if (!laid) laidOut.set(trees, (laid = layOut(trees)));
  const { feature, threshold, next, roots, leaves } = laid;
  let sum = trees.base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let at = roots[tree]!;
    while (at >= 0) at = next[2 * at + (row[feature[at]!]! <= threshold[at]! ? 0 : 1)]!;
    sum += leaves[-1 - at]!;
  }
  return sum;
}

/** All trees as columns one after another, so that a row runs through them without leaving a few blocks of memory. */
function layOut({ trees }: Trees): Laid {
  const [nodes, ends] = [trees.reduce((sum, { feature }) => sum + feature.length, 0), trees.reduce((sum, tree) => sum + tree.leaves.length, 0)];
  const laid: Laid = { feature: new Int16Array(nodes), threshold: new Float64Array(nodes), next: new Int32Array(2 * nodes), roots: new Int32Array(trees.length), leaves: new Float64Array(ends) };
  let [node, leaf] = [0, 0];
  trees.forEach((tree, at) => {
    const moved = (to: number): number => (to >= 0 ? to + node : to - leaf);
    laid.roots[at] = tree.feature.length === 0 ? -1 - leaf : node;
    laid.feature.set(tree.feature, node);
    laid.threshold.set(tree.threshold, node);
    laid.leaves.set(tree.leaves, leaf);
    tree.feature.forEach((_feature, index) => laid.next.set([moved(tree.left[index]!), moved(tree.right[index]!)], 2 * (node + index)));
    [node, leaf] = [node + tree.feature.length, leaf + tree.leaves.length];
  });
  return laid;
}

/** Returns a chance from log-odds. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
