import { seededChance } from '../../layout/seeded-chance.ts';
import { binColumns } from './bin-columns.ts';
import type { Rows } from './bin-columns.ts';
import { growTree } from './grow-tree.ts';
import type { Growth } from './grow-tree.ts';
import { pullByList, pullByOutcome } from './pull.ts';
import type { Judged, Pull } from './pull.ts';
import { addTree } from './tree.ts';
import type { Forest } from './tree.ts';

/** Rows whose outcome is known. */
export type Examples = Rows & Judged;

/** How a forest is grown: how many trees, how large, how fast, and on what part of rows and features each. */
export type Boosting = Growth & { trees: number; rate: number; rowShare: number; featureShare: number; seed: number };

/** Grows a forest whose values are log-odds, or, of rows in lists, only put each list in order; the same each time for the same seed. */
export function boost(examples: Examples, boosting: Boosting): Forest {
  const { count, width, values, ends, outcomes } = examples;
  const binned = binColumns(examples);
  const chance = seededChance(boosting.seed);
  const forest: Forest = { start: ends ? 0 : logOddsOf(examples), trees: [] };
  const scores = new Float64Array(count).fill(forest.start);
  const pull: Pull = { gradients: new Float64Array(count), firmness: new Float64Array(count) };
  for (let round = 0; round < boosting.trees; round += 1) {
    if (ends) pullByList(ends, outcomes, scores, chance, pull);
    else pullByOutcome(examples, scores, pull);
    const tree = growTree(binned, some(count, boosting.rowShare, chance), some(width, boosting.featureShare, chance), pull, boosting);
    for (let node = 0; node < tree.value.length; node += 1) tree.value[node]! *= boosting.rate;
    forest.trees.push(tree);
    addTree(tree, values, width, scores);
  }
  return forest;
}

function logOddsOf({ outcomes, weights }: Judged): number {
  let [all, came] = [0, 0];
  for (let row = 0; row < outcomes.length; row += 1) {
    all += weights[row]!;
    came += weights[row]! * outcomes[row]!;
  }
  return Math.log(came / (all - came));
}

/** Returns a part of the numbers up to a size, ascending. */
function some(size: number, share: number, chance: () => number): Int32Array {
  const chosen = new Int32Array(size);
  let count = 0;
  for (let one = 0; one < size; one += 1) if (chance() < share) chosen[count++] = one;
  return count > 0 ? chosen.slice(0, count) : Int32Array.of(0);
}
