/** Boosted decision trees: the features they ask, what they start from, and each tree as columns (the feature asked, the greatest value that goes left, where left and right lead; below zero is a leaf). */
export type Trees = { features: readonly string[]; base: number; trees: readonly Tree[] };

/** One tree: node 0 is asked first; a child of -1 - n is leaf n. */
export type Tree = { feature: readonly number[]; threshold: readonly number[]; left: readonly number[]; right: readonly number[]; leaves: readonly number[] };

/** Returns what the trees say of a row of features: log-odds. */
export function sumTrees({ base, trees }: Trees, row: ArrayLike<number>): number {
  let sum = base;
  for (const tree of trees) {
    let at = 0;
    while (at >= 0) at = row[tree.feature[at]!]! <= tree.threshold[at]! ? tree.left[at]! : tree.right[at]!;
    sum += tree.leaves[-1 - at]!;
  }
  return sum;
}

/** Returns a chance from log-odds. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
