import type { Comparison } from '../compare/compare-names.ts';
import { acronymFeatures } from './of-acronyms.ts';
import { besideFeatures } from './of-what-stands-beside.ts';
import type { Beside, Feature } from './feature.ts';
import { meaningFeatures } from './of-meanings.ts';
import { textFeatures } from './of-texts.ts';
import { wordFeatures } from './of-words.ts';

/** Every feature of two names, in the order of a row. */
export const features: readonly Feature[] = [...wordFeatures, ...textFeatures, ...acronymFeatures, ...meaningFeatures, ...besideFeatures];

const all: readonly number[] = [...features.keys()];

/** Returns the row of features of two names: those that are asked, in a row where the others are as they were. */
export function rowOf(comparison: Comparison, beside: Beside, row = new Float32Array(features.length), asked = all): Float32Array {
  for (const at of asked) row[at] = features[at]!.of(comparison, beside);
  return row;
}
