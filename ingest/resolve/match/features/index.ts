import type { Comparison } from '../compare/compare-names.ts';
import { acronymFeatures } from './of-acronyms.ts';
import { besideFeatures } from './of-what-stands-beside.ts';
import type { Beside, Feature } from './feature.ts';
import { meaningFeatures } from './of-meanings.ts';
import { textFeatures } from './of-texts.ts';
import { wordFeatures } from './of-words.ts';

/** Every feature of two names, in the order of a row. */
export const features: readonly Feature[] = [...wordFeatures, ...textFeatures, ...acronymFeatures, ...meaningFeatures, ...besideFeatures];

/** Returns the row of features of two names. */
export function rowOf(comparison: Comparison, beside: Beside): Float32Array {
  const row = new Float32Array(features.length);
  for (let at = 0; at < row.length; at += 1) row[at] = features[at]!.of(comparison, beside);
  return row;
}
