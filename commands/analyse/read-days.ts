import { daysOf } from '../../graph/model/edtf.ts';
import type { Days } from '../../graph/model/edtf.ts';
import { Refusal } from '../../ground/refusal.ts';

/** Returns the days that the date given to an option spans, or null when none was given. */
export function readDays(option: string, text: string | undefined): Days | null {
  if (text === undefined) return null;
  const days = daysOf(text);
  if (!days) throw new Refusal('usage', `${option}: expected a date of EDTF level 1, found "${text}".`, 'Write 2016, 2016-05 or 2016-05-09.');
  return days;
}
