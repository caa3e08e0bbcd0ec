import { chanceOf, sumTrees } from './trees.ts';
import type { Trees } from './trees.ts';

/** A learnt model: trees, and what is taken from their log-odds so that a half is where names are taken for one. */
export type Model = Trees & { bar: number };

/** Returns the score of a row of features: 0 to 1, the same from a half. */
export function scoreOf(model: Model, row: Float32Array): number {
  return chanceOf(sumTrees(model, row) - model.bar);
}
