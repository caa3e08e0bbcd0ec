import type { Bounds, Days } from '../../model/edtf.ts';
import { saidBy } from '../../derive/time/said-by.ts';
import type { StatedParticipation } from './participations-cypher.ts';

/** Says whether a statement had surely been made by the end of a period; one without a date had been made by the day when it was read. */
export function wasSaidBy(stated: Pick<StatedParticipation, 'published' | 'retrieved'>, { last }: Days): boolean {
  return saidBy(stated) <= last;
}

/** Says whether nothing dates a fact. */
export function isUndated({ fromMin }: Bounds): boolean {
  return fromMin === null;
}
