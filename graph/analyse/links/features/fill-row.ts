import type { Description } from './describe-source.ts';
import { featureList } from './feature-names.ts';

/** Fills one row with what is known of the described source and a target, in the order of the features. */
export function fillRow(described: Description, target: number, row: Float32Array): Float32Array {
  for (let at = 0; at < featureList.length; at += 1) row[at] = described[featureList[at]!][target]!;
  return row;
}
