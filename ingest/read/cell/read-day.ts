import { isEdtf } from '../../../graph/model/edtf.ts';
import { readDate } from '../dates.ts';

/** The order in which a column writes dates: with its parts in digits, or its month in words. */
export type DayOrder = 'ymd' | 'dmy' | 'mdy' | 'ym' | 'my' | 'y' | 'words';

/** A date in EDTF at the precision that is written, or why the text is none. */
export type Day = { day: string } | { fault: string };

type Part = 'y' | 'm' | 'd';

/**
 * Reads a date in the declared order, as EDTF: `2014/07/01`, `01.07.2014`, `07/2014`, with or without an hour, which is left out.
 * What is written less precisely stays so; a day that never was, a year in two digits, or another order is a fault, never a guess.
 */
export function readDay(text: string, order: DayOrder): Day {
  const written = text.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?(?:Z|[AP]M|[+-]\d{2}:?\d{2}))?$/i, '');
  const fault = { fault: `expected a date written ${order === 'words' ? 'in words' : `as ${[...order].join(', ')}`}, found "${text}".` };
  if (order === 'words') return inWords(written) ?? fault;
  const parts = /^\d{8}$/.test(written) && order === 'ymd' ? [written.slice(0, 4), written.slice(4, 6), written.slice(6)] : written.split(/[-/.]/);
  const asked = [...order].slice(-parts.length) as Part[];
  const told = order.startsWith('y') ? ([...order].slice(0, parts.length) as Part[]) : asked;
  if (parts.length > order.length || !isWhole(told) || new Set(written.replace(/\d/g, '')).size > 1) return fault;
  const day = assemble(told, parts);
  return day !== null && isEdtf(day) ? { day } : fault;
}

/** Says whether the parts make a date of some precision: a day needs its month, and a month its year. */
function isWhole(told: readonly Part[]): boolean {
  return told.includes('y') && (told.includes('m') || !told.includes('d'));
}

function assemble(told: readonly Part[], parts: readonly string[]): string | null {
  const found: Partial<Record<Part, string>> = {};
  for (const [index, part] of told.entries()) {
    const digits = parts[index] ?? '';
    if (!(part === 'y' ? /^\d{4}$/ : /^\d{1,2}$/).test(digits)) return null;
    found[part] = digits.padStart(2, '0');
  }
  return [found.y, found.m, found.d].filter((part) => part !== undefined).join('-');
}

function inWords(written: string): Day | null {
  try {
    return { day: readDate(written) };
  } catch {
    return null;
  }
}
