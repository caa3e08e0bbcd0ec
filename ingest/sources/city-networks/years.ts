import type { FactSaid } from '../../read/record-draft.ts';
import type { Flaw } from '../../read/record-reading.ts';

/** Returns a year, or null where none stands; what is no year is a flaw. */
export function yearOf(text: string, column: string, flaws: Flaw[]): string | null {
  if (text === '' || text === 'NA') return null;
  if (/^(1[89]|20)\d{2}$/.test(text)) return text;
  flaws.push({ code: 'date.unreadable', column, message: `expected a year, found "${text}".` });
  return null;
}

/** Returns since when and until when a city is a member: a year, or the years of the phase in which it took part. */
export function joiningOf(text: string, flaws: Flaw[]): FactSaid {
  const phase = /^(\d{4})-(\d{4}) - \p{L}/u.exec(text);
  if (phase) return { from: phase[1]!, to: phase[2]! };
  return { from: yearOf(text, 'Year_of_Joining', flaws) };
}
