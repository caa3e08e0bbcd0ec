import { binFeatures } from './bin-features.ts';
import type { Binned } from './bin-features.ts';
import { chanceOf } from './trees.ts';
import type { Tree, Trees } from './trees.ts';

/** Rows of features with what is true of each and how much it counts. */
export type Lessons = { features: readonly string[]; rows: readonly Float32Array[]; truths: readonly (0 | 1)[]; weights: readonly number[] };

/** How trees are learnt; the same settings and lessons always give the same trees. */
export type Learning = { trees: number; rate: number; depth: number; leastWeight: number; shrink: number; rowShare: number; featureShare: number; seed: number };

/** Learns trees several times, with chances of their own, and returns their mean. */
export function learnForest(lessons: Lessons, learning: Learning, times: number): Trees {
  const learnt = Array.from({ length: times }, (_time, turn) => learnTrees(lessons, { ...learning, seed: learning.seed + turn }));
  const shared = (tree: Tree): Tree => ({ ...tree, leaves: tree.leaves.map((leaf) => Number((leaf / times).toFixed(5))) });
  return { ...learnt[0]!, trees: learnt.flatMap(({ trees }) => trees.map(shared)) };
}

type Growing = Learning & { binned: Binned; gradients: Float64Array; curvatures: Float64Array; random: () => number };

/** Learns boosted trees for a yes or no (Friedman 2001, with second-order leaves as in Chen & Guestrin 2016). */
export function learnTrees(lessons: Lessons, learning: Learning): Trees {
  const { rows, truths, weights } = lessons;
  const binned = binFeatures(rows, lessons.features.length);
  const positive = truths.reduce<number>((sum, truth, row) => sum + truth * weights[row]!, 0) / weights.reduce((sum, weight) => sum + weight, 0);
  const base = Math.log(positive / (1 - positive));
  const odds = new Float64Array(rows.length).fill(base);
  const growing: Growing = { ...learning, binned, gradients: new Float64Array(rows.length), curvatures: new Float64Array(rows.length), random: randomOf(learning.seed) };
  const trees: Tree[] = [];
  for (let turn = 0; turn < learning.trees; turn += 1) {
    for (let row = 0; row < rows.length; row += 1) {
      const chance = chanceOf(odds[row]!);
      growing.gradients[row] = weights[row]! * (chance - truths[row]!);
      growing.curvatures[row] = weights[row]! * chance * (1 - chance);
    }
    trees.push(grow(growing, odds));
  }
  return { features: lessons.features, base, trees };
}

type Growth = { feature: number[]; threshold: number[]; left: number[]; right: number[]; leaves: number[] };

function grow(growing: Growing, odds: Float64Array): Tree {
  const { binned, random, rowShare, featureShare } = growing;
  const sample = Uint32Array.from({ length: odds.length }, (_row, index) => index).filter(() => random() < rowShare);
  const features = binned.bounds.map((_bounds, feature) => feature).filter(() => random() < featureShare);
  const tree: Growth = { feature: [], threshold: [], left: [], right: [], leaves: [] };
  branch(growing, features, sample, 0, tree);
  for (let row = 0; row < odds.length; row += 1) {
    let at = tree.feature.length === 0 ? -1 : 0;
    while (at >= 0) at = binned.rows[row]![tree.feature[at]!]! <= tree.threshold[at]! ? tree.left[at]! : tree.right[at]!;
    odds[row]! += tree.leaves[-1 - at]!;
  }
  return tree;
}

/** Grows one branch and returns its node, or -1 less its leaf. */
function branch(growing: Growing, features: readonly number[], sample: Uint32Array, level: number, tree: Growth): number {
  const cut = level < growing.depth ? bestCut(growing, features, sample) : null;
  if (!cut) {
    let [gradient, curvature] = [0, 0];
    for (const row of sample) [gradient, curvature] = [gradient + growing.gradients[row]!, curvature + growing.curvatures[row]!];
    tree.leaves.push(Number(((-growing.rate * gradient) / (curvature + growing.shrink)).toFixed(5)));
    return -tree.leaves.length;
  }
  const node = tree.feature.length;
  tree.feature.push(cut.feature);
  tree.threshold.push(cut.threshold);
  const column = growing.binned.columns[cut.feature]!;
  tree.left[node] = branch(growing, features, sample.filter((row) => column[row]! <= cut.bin), level + 1, tree);
  tree.right[node] = branch(growing, features, sample.filter((row) => column[row]! > cut.bin), level + 1, tree);
  return node;
}

function bestCut({ binned, gradients, curvatures, leastWeight, shrink }: Growing, features: readonly number[], sample: Uint32Array): { feature: number; bin: number; threshold: number } | null {
  let best: { feature: number; bin: number; threshold: number } | null = null;
  let bestGain = 1e-6;
  for (const feature of features) {
    const [column, bounds] = [binned.columns[feature]!, binned.bounds[feature]!];
    const [gradient, curvature] = [new Float64Array(bounds.length + 1), new Float64Array(bounds.length + 1)];
    let [total, weight] = [0, 0];
    for (const row of sample) {
      const bin = column[row]!;
      gradient[bin]! += gradients[row]!;
      curvature[bin]! += curvatures[row]!;
      total += gradients[row]!;
      weight += curvatures[row]!;
    }
    let [left, leftWeight] = [0, 0];
    for (let bin = 0; bin < bounds.length; bin += 1) {
      left += gradient[bin]!;
      leftWeight += curvature[bin]!;
      if (leftWeight < leastWeight || weight - leftWeight < leastWeight) continue;
      const gain = left ** 2 / (leftWeight + shrink) + (total - left) ** 2 / (weight - leftWeight + shrink) - total ** 2 / (weight + shrink);
      if (gain > bestGain) [bestGain, best] = [gain, { feature, bin, threshold: bounds[bin]! }];
    }
  }
  return best;
}

/** A small generator of chance (mulberry32): the same seed, the same chances. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
