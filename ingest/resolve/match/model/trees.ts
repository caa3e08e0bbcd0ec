/** Boosted decision trees: the features they ask, what they start from, and each tree as columns (the feature asked, the greatest value that goes left, where left and right lead; below zero is a leaf). */
export type Trees = { features: readonly string[]; base: number; trees: readonly Tree[] };

/** One tree: node 0 is asked first; a child of -1 - n is leaf n. */
export type Tree = { feature: readonly number[]; threshold: readonly number[]; left: readonly number[]; right: readonly number[]; leaves: readonly number[] };

type Laid = { feature: Uint8Array; threshold: Float32Array; next: Int16Array; roots: Int32Array; firstLeaves: Int32Array; leaves: Float64Array };

const laidOut = new WeakMap<Trees, Laid>();

/** Returns what the trees say of a row of features: log-odds. */
export function sumTrees(trees: Trees, row: Float32Array): number {
  let laid = laidOut.get(trees);
  if (!laid) laidOut.set(trees, (laid = layOut(trees)));
  const { feature, threshold, next, roots, firstLeaves, leaves } = laid;
  let sum = trees.base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    const root = roots[tree]!;
    let at = root < 0 ? -1 : 0;
    while (at >= 0) {
      const node = root + at;
      at = next[2 * node + (row[feature[node]!]! <= threshold[node]! ? 0 : 1)]!;
    }
    sum += leaves[firstLeaves[tree]! - 1 - at]!;
  }
  return sum;
}

/** All trees as narrow columns one after another, so that a row runs through them in little memory; a tree of one leaf has no root. */
function layOut({ trees }: Trees): Laid {
  const [nodes, ends] = [trees.reduce((sum, { feature }) => sum + feature.length, 0), trees.reduce((sum, tree) => sum + tree.leaves.length, 0)];
  const laid: Laid = { feature: new Uint8Array(nodes), threshold: new Float32Array(nodes), next: new Int16Array(2 * nodes), roots: new Int32Array(trees.length), firstLeaves: new Int32Array(trees.length), leaves: new Float64Array(ends) };
  let [node, leaf] = [0, 0];
  trees.forEach((tree, at) => {
    laid.roots[at] = tree.feature.length === 0 ? -1 : node;
    laid.firstLeaves[at] = leaf;
    laid.feature.set(tree.feature, node);
    laid.threshold.set(tree.threshold.map(atMost), node);
    laid.leaves.set(tree.leaves, leaf);
    tree.feature.forEach((_feature, index) => laid.next.set([tree.left[index]!, tree.right[index]!], 2 * (node + index)));
    [node, leaf] = [node + tree.feature.length, leaf + tree.leaves.length];
  });
  return laid;
}

/** Returns the greatest number of 32 bits that is not above a threshold: what a row of 32 bits is compared with comes out the same. */
function atMost(threshold: number): number {
  const near = Math.fround(threshold);
  if (near <= threshold) return near;
  const bits = new Int32Array(new Float32Array([near]).buffer);
  bits[0]! += near > 0 ? -1 : 1;
  return near === 0 ? -1.401298464324817e-45 : new Float32Array(bits.buffer)[0]!;
}

/** Returns a chance from log-odds. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
