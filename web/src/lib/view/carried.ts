import type { Family } from '$graph/model/kinds/index.ts';

const carriable: ReadonlySet<Family> = new Set(['Collaboration', 'Call', 'Instrument', 'Programme']);

/** Says whether a programme carries what a relation ties it to: what it funds, runs, selects or labels, and what is a part of it; never what it is itself a part of. */
export function isCarried(family: Family, predicate: string, isFromProgramme: boolean): boolean {
  if (!carriable.has(family)) return false;
  return predicate === 'PART_OF' ? !isFromProgramme : isFromProgramme || family !== 'Programme';
}
