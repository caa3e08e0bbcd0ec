import { describeSource } from '../features/describe-source.ts';
import type { Sheet } from '../features/describe-source.ts';
import { describeTargets } from '../features/describe-targets.ts';
import { featureList } from '../features/feature-names.ts';
import { rowsOfTargets } from '../features/fill-row.ts';
import type { Landscape } from '../features/landscape.ts';
import { valuesOf } from '../trees/tree.ts';
import type { Forest } from '../trees/tree.ts';
import { candidatesOf, shortlist, shortlisted } from './candidates.ts';
import type { Standing } from './likelihood.ts';

/** Describes a source, and returns how each candidate worth a closer look stands in its list, best first. */
export function standingsOf(landscape: Landscape, ranking: Forest, source: number, sheet: Sheet): (Standing & { target: number })[] {
  describeSource(landscape, source, sheet);
  const candidates = candidatesOf(landscape, source);
  const listed = shortlist(candidates, sheet.columns, shortlisted);
  describeTargets(landscape, source, candidates, listed, sheet);
  const found = valuesOf(ranking, rowsOfTargets(sheet.columns, listed), featureList.length);
  const values = Array.from(listed, (target, at) => ({ target, value: found[at]! }));
  values.sort((one, other) => other.value - one.value || one.target - other.target);
  const greatest = values[0]?.value ?? 0;
  const all = greatest + Math.log(values.reduce((sum, { value }) => sum + Math.exp(value - greatest), 0));
  return values.map(({ target, value }, at) => ({ target, rank: at + 1, share: value - all, lastYear: landscape.records.lastYear[source]! }));
}
