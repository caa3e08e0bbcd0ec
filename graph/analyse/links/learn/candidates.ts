import { neighboursOf } from '../../adjacency.ts';
import type { Description } from '../features/describe-source.ts';
import type { FeatureName } from '../features/feature-names.ts';
import type { Landscape } from '../features/landscape.ts';
import { nthGreatest } from './nth-greatest.ts';

/** Returns the bodies of other territories that have a history and that a source does not work with. */
export function candidatesOf({ history: { territoryOf }, ties, records: { projects } }: Landscape, source: number): Int32Array {
  const isTied = new Uint8Array(territoryOf.length);
  for (const partner of neighboursOf(ties, source)) isTied[partner] = 1;
  const candidates = new Int32Array(territoryOf.length);
  let count = 0;
  for (let target = 0; target < territoryOf.length; target += 1) {
    if (projects[target]! > 0 && territoryOf[target] !== territoryOf[source] && isTied[target] === 0) candidates[count++] = target;
  }
  return candidates.slice(0, count);
}

/** How far down each simple list a closer look goes. */
export const shortlisted = 180;

const lists: readonly FeatureName[] = ['adamicAdar', 'rank', 'recentRank', 'recentThemeActivity', 'lateThemeActivity'];

/** Returns the candidates that stand high on one of the simple lists, ascending: only they are worth a closer look. */
export function shortlist(candidates: Int32Array, described: Description, most: number): Int32Array {
  if (candidates.length <= most) return candidates;
  const isHigh = new Uint8Array(candidates.length);
  const values = new Float32Array(candidates.length);
  for (const list of lists) {
    const column = described[list];
    for (let at = 0; at < candidates.length; at += 1) values[at] = column[candidates[at]!]!;
    const least = nthGreatest(values, most);
    let room = most;
    for (let at = 0; at < candidates.length; at += 1) {
      const value = column[candidates[at]!]!;
      if (value > least || (value === least && value > 0 && room > 0)) {
        isHigh[at] = 1;
        room -= 1;
      }
    }
  }
  return candidates.filter((_, at) => isHigh[at] === 1);
}
