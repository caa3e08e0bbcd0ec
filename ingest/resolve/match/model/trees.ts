/** Boosted decision trees: the features they ask, what they start from, and each tree as columns (the feature asked, the greatest value that goes left, where left and right lead; below zero is a leaf). */
export type Trees = { features: readonly string[]; base: number; trees: readonly Tree[] };

/** One tree: node 0 is asked first; a child of -1 - n is leaf n. */
export type Tree = { feature: readonly number[]; threshold: readonly number[]; left: readonly number[]; right: readonly number[]; leaves: readonly number[] };

/** Trees as they are asked: by feature, the thresholds of all nodes in order, each with its tree and the leaves that are left once a value is above it, a bit for each; by tree, the values of its leaves from left to right. */
type Laid = { starts: Int32Array; thresholds: Float32Array; trees: Uint16Array; kept: Int32Array; leaves: Float64Array; open: Int32Array };

/** A tree's leaves are the bits of one number. */
const mostLeaves = 32;

const laidOut = new WeakMap<Trees, Laid>();

/** Returns what the trees say of a row of features: log-odds. All nodes that a value goes right at strike out the leaves on their left; the first leaf left of each tree is its answer (Lucchese et al. 2015, "QuickScorer"). */
export function sumTrees(trees: Trees, row: Float32Array): number {
  let laid = laidOut.get(trees);
  if (!laid) laidOut.set(trees, (laid = layOut(trees)));
  const { starts, thresholds, trees: treeOf, kept, leaves, open } = laid;
  open.fill(-1);
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const [value, end] = [row[feature]!, starts[feature + 1]!];
    for (let at = starts[feature]!; at < end && !(value <= thresholds[at]!); at += 1) open[treeOf[at]!]! &= kept[at]!;
  }
  let sum = trees.base;
  for (let tree = 0; tree < open.length; tree += 1) {
    const left = open[tree]!;
    sum += leaves[mostLeaves * tree + 31 - Math.clz32(left & -left)]!;
  }
  return sum;
}

type Node = { feature: number; threshold: number; tree: number; kept: number };

function layOut({ features, trees }: Trees): Laid {
  const leaves = new Float64Array(mostLeaves * trees.length);
  const nodes = trees.flatMap((tree, at) => nodesOf(tree, at, leaves)).sort((one, other) => one.feature - other.feature || one.threshold - other.threshold || one.tree - other.tree);
  const starts = Int32Array.from({ length: features.length + 1 }, (_start, feature) => nodes.findIndex((node) => node.feature >= feature)).map((start) => (start < 0 ? nodes.length : start));
  return { starts, thresholds: Float32Array.from(nodes, ({ threshold }) => threshold), trees: Uint16Array.from(nodes, ({ tree }) => tree), kept: Int32Array.from(nodes, ({ kept }) => kept), leaves, open: new Int32Array(trees.length) };
}

/** The nodes of a tree, and the values of its leaves from left to right. */
function nodesOf({ feature, threshold, left, right, leaves: values }: Tree, tree: number, leaves: Float64Array): Node[] {
  const nodes: Node[] = [];
  let leaf = 0;
  const walk = (at: number): void => {
    if (at < 0) {
      if (leaf === mostLeaves) throw new Error(`trees: expected at most ${mostLeaves} leaves in a tree, found more in tree ${tree}.`);
      leaves[mostLeaves * tree + leaf] = values[-1 - at]!;
      leaf += 1;
      return;
    }
    const first = leaf;
    walk(left[at]!);
    nodes.push({ feature: feature[at]!, threshold: atMost(threshold[at]!), tree, kept: ~(bitsBelow(leaf) ^ bitsBelow(first)) });
    walk(right[at]!);
  };
  walk(feature.length === 0 ? -1 : 0);
  return nodes;
}

/** The lowest bits of a number, as many as told. */
function bitsBelow(count: number): number {
  return count === 32 ? -1 : (1 << count) - 1;
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
