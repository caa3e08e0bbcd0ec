import type { Description } from './describe-source.ts';
import { featureList } from './feature-names.ts';

/** Fills one row with what is known of the described source and a target, in the order of the features. */
export function fillRow(described: Description, target: number, row: Float32Array): Float32Array {
  for (let at = 0; at < featureList.length; at += 1) row[at] = described[featureList[at]!][target]!;
  return row;
}

/** Returns rows of what is known of the described source and some targets, one after the other; column by column, as they lie in memory. */
export function rowsOfTargets(described: Description, targets: Int32Array): Float32Array {
  const width = featureList.length;
  const rows = new Float32Array(targets.length * width);
  featureList.forEach((name, at) => {
    const column = described[name];
    for (let row = 0; row < targets.length; row += 1) rows[row * width + at] = column[targets[row]!]!;
  });
  return rows;
}
