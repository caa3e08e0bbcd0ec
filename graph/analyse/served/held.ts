import { daysOf } from '../../model/edtf.ts';
import type { Bounds, Days } from '../../model/edtf.ts';
import type { StatedParticipation } from './participations-cypher.ts';

/** Says whether a fact held on some day of a period: surely, possibly by the precision of its dates, not, or not to be known for want of any date. */
export function heldWithin({ fromMin, fromMax, toMin, toMax }: Bounds, { first, last }: Days): 'certain' | 'possible' | 'no' | 'undated' {
  if (fromMin === null || fromMax === null || toMin === null || toMax === null) return 'undated';
  if (fromMax <= last && toMin >= first) return 'certain';
  return fromMin <= last && toMax >= first ? 'possible' : 'no';
}

/** Says whether a statement had been made by the end of a period; one without a date had been made by the day when it was read. */
export function saidBy({ published, retrieved }: Pick<StatedParticipation, 'published' | 'retrieved'>, { last }: Days): boolean {
  return (daysOf(published ?? retrieved)?.last ?? retrieved) <= last;
}

/** Says whether nothing dates a fact. */
export function isUndated({ fromMin }: Bounds): boolean {
  return fromMin === null;
}
