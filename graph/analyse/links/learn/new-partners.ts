import { project } from '../../adjacency.ts';
import type { History } from '../history/history.ts';
import type { Landscape } from '../features/landscape.ts';

/** Whom organisations began to work with after a moment: of other territories, known before, not yet partners. */
export type NewPartners = Map<number, Int32Array>;

/** Returns the new partners of every organisation that was known before and found any. */
export function newPartnersOf({ history: { territoryOf }, ties, records: { projects }, size }: Landscape, after: History): NewPartners {
  const later = project(size, after.projects.map(({ members }) => members));
  const found: NewPartners = new Map();
  for (let source = 0; source < size; source += 1) {
    if (projects[source] === 0) continue;
    const tied = new Set(ties.neighbours.subarray(ties.offsets[source], ties.offsets[source + 1]));
    const partners = later.neighbours.subarray(later.offsets[source], later.offsets[source + 1]).filter((target) => projects[target]! > 0 && territoryOf[target] !== territoryOf[source] && !tied.has(target));
    if (partners.length > 0) found.set(source, partners);
  }
  return found;
}
