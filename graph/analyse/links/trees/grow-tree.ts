import { mostBins } from './bin-columns.ts';
import type { Binned } from './bin-columns.ts';
import type { Pull } from './pull.ts';
import type { Tree } from './tree.ts';

/** How a tree may grow. */
export type Growth = { leaves: number; leastFirmness: number; smoothing: number };

type Histogram = Float64Array;
type Leaf = { node: number; rows: Int32Array; histogram: Histogram; gradient: number; firmness: number; split: Split | null };
type Split = { feature: number; bin: number; gain: number };

/** Grows a tree leaf by leaf, the best split first, on histograms (Ke et al. 2017); the smaller half is counted, the larger one is what remains. */
export function growTree(binned: Binned, rows: Int32Array, features: Int32Array, pull: Pull, growth: Growth): Tree {
  const tree = { feature: [-1], edge: [0], left: [0], right: [0], value: [0] };
  const root = leafOf(0, rows, histogramOf(binned, rows, features, pull), features, growth);
  const leaves = [root];
  while (leaves.length < growth.leaves) {
    const best = leaves.reduce((one, other) => ((other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one));
    if (best.split === null) break;
    const { feature, bin } = best.split;
    const [left, right] = part(best.rows, binned.bins[feature]!, bin);
    const node = tree.feature.length;
    Object.assign(tree.feature, { [best.node]: feature });
    Object.assign(tree.edge, { [best.node]: binned.edges[feature]![bin]! });
    Object.assign(tree.left, { [best.node]: node });
    Object.assign(tree.right, { [best.node]: node + 1 });
    for (const column of [tree.edge, tree.left, tree.right, tree.value]) column.push(0, 0);
    tree.feature.push(-1, -1);
    const small = left.length < right.length ? left : right;
    const counted = histogramOf(binned, small, features, pull);
    const remains = without(best.histogram, counted);
    const halves = small === left ? [counted, remains] : [remains, counted];
    leaves.splice(leaves.indexOf(best), 1, leafOf(node, left, halves[0]!, features, growth), leafOf(node + 1, right, halves[1]!, features, growth));
  }
  for (const { node, gradient, firmness } of leaves) tree.value[node] = -gradient / (firmness + growth.smoothing);
  return { feature: Int16Array.from(tree.feature), edge: Float32Array.from(tree.edge), left: Int16Array.from(tree.left), right: Int16Array.from(tree.right), value: Float64Array.from(tree.value) };
}

function histogramOf({ bins }: Binned, rows: Int32Array, features: Int32Array, { gradients, firmness }: Pull): Histogram {
  const histogram = new Float64Array(features.length * mostBins * 2);
  for (let index = 0; index < features.length; index += 1) {
    const column = bins[features[index]!]!;
    const base = index * mostBins * 2;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]!;
      const cell = base + column[row]! * 2;
      histogram[cell]! += gradients[row]!;
      histogram[cell + 1]! += firmness[row]!;
    }
  }
  return histogram;
}

function leafOf(node: number, rows: Int32Array, histogram: Histogram, features: Int32Array, growth: Growth): Leaf {
  let [gradient, firmness] = [0, 0];
  for (let bin = 0; bin < mostBins; bin += 1) {
    gradient += histogram[bin * 2]!;
    firmness += histogram[bin * 2 + 1]!;
  }
  return { node, rows, histogram, gradient, firmness, split: bestSplit(histogram, features, gradient, firmness, growth) };
}

function bestSplit(histogram: Histogram, features: Int32Array, gradient: number, firmness: number, { leastFirmness, smoothing }: Growth): Split | null {
  const whole = gradient ** 2 / (firmness + smoothing);
  let best: Split | null = null;
  for (let index = 0; index < features.length; index += 1) {
    let [leftGradient, leftFirmness] = [0, 0];
    for (let bin = 0, cell = index * mostBins * 2; bin < mostBins - 1; bin += 1, cell += 2) {
      if (histogram[cell + 1] === 0) continue;
      leftGradient += histogram[cell]!;
      leftFirmness += histogram[cell + 1]!;
      const rightFirmness = firmness - leftFirmness;
      if (leftFirmness < leastFirmness) continue;
      if (rightFirmness < leastFirmness) break;
      const gain = leftGradient ** 2 / (leftFirmness + smoothing) + (gradient - leftGradient) ** 2 / (rightFirmness + smoothing) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature: features[index]!, bin, gain };
    }
  }
  return best;
}

function part(rows: Int32Array, column: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const [left, right] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let [lefts, rights] = [0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    if (column[row]! <= bin) left[lefts++] = row;
    else right[rights++] = row;
  }
  return [left.subarray(0, lefts), right.subarray(0, rights)];
}

function without(whole: Histogram, part: Histogram): Histogram {
  const rest = new Float64Array(whole.length);
  for (let cell = 0; cell < rest.length; cell += 1) rest[cell] = whole[cell]! - part[cell]!;
  return rest;
}
