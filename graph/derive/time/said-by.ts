import { daysOf } from '../../model/edtf.ts';
import type { Evidence } from '../../model/statement.ts';

/** Returns the day by which a statement had surely been made: the last that its page may have been published on, and never later than the day when it was read. */
export function saidBy({ published, retrieved }: Pick<Evidence, 'published' | 'retrieved'>): string {
  const last = published === null ? undefined : daysOf(published)?.last;
  return last === undefined || last > retrieved ? retrieved : last;
}
