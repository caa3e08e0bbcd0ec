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
  return Float32Array.from(features, ({ of }) => of(comparison, beside));
}
