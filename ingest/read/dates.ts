import { Refusal } from '../../ground/refusal.ts';
import { isEdtf } from '../../graph/model/edtf.ts';

const months = [
  ['january', 'janvier', 'januari'],
  ['february', 'février', 'februari'],
  ['march', 'mars', 'maart'],
  ['april', 'avril'],
  ['may', 'mai', 'mei'],
  ['june', 'juin', 'juni'],
  ['july', 'juillet', 'juli'],
  ['august', 'août', 'augustus'],
  ['september', 'septembre'],
  ['october', 'octobre', 'oktober'],
  ['november', 'novembre'],
  ['december', 'décembre'],
];

/** Returns the EDTF text of a date in words, such as "30th of April 2013", "juillet 2015" or "2009", at the precision it states; a day without a year is "XXXX-12-05". */
export function readDate(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(/[,.]/g, ' ').split(/\s+/).filter((word) => word && word !== 'of' && word !== 'the' && word !== 'le');
  const year = words.find((word) => /^\d{4}$/.test(word));
  const month = months.findIndex((names) => words.some((word) => names.includes(word)));
  const day = words.map((word) => /^(\d{1,2})(?:st|nd|rd|th|er|e)?$/.exec(word)?.[1]).find((found) => found !== undefined);
  const parts = [year ?? 'XXXX', month < 0 ? undefined : pad(month + 1), day === undefined ? undefined : pad(Number(day))];
  const edtf = parts.filter((part) => part !== undefined).join('-');
  const read = [year, month < 0 ? undefined : month, day].filter((part) => part !== undefined);
  if (edtf === 'XXXX' || read.length !== words.length || (day !== undefined && month < 0) || !isEdtf(edtf)) throw new Refusal('check', `date: expected a day, month or year in words, found "${text}".`);
  return edtf;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
