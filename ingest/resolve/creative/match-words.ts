import { foldName } from '../name-key.ts';
import { creativeWords, lookalikes, otherWords } from './words.ts';

const creative = telling(Object.values(creativeWords).join(' ').split(' '));
const other = telling(otherWords);

/** Returns the word of a text that tells of culture or a creative trade, folded; null when none does. */
export function creativeWordIn(text: string): string | null {
  const words = plain(withoutAcronym(text));
  if (firstOf(words, creative) === null) return null;
  return firstOf(lookalikes.reduce((left, lookalike) => left.replace(lookalike, ' '), words), creative);
}

/** Returns the word of a text that tells of another matter, folded; null when none does. */
export function otherWordIn(text: string): string | null {
  return firstOf(plain(text), other);
}

function firstOf(words: string, tells: (word: string) => boolean): string | null {
  return words.split(' ').find(tells) ?? null;
}

/** ART may be short for anything, where the words beside it are not in capitals. */
function withoutAcronym(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(/\bARTE?\b/g, ' ') : text;
}

/** Folded words with one space between them. */
function plain(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/\bmetiers? d arts?\b/g, 'metiersdart').trim();
}

/** Says of a word whether it is one of these, a star being any letters; what was asked once is known, for names share their words. */
function telling(forms: readonly string[]): (word: string) => boolean {
  const whole = new Set(forms.filter((form) => !form.includes('*')));
  const held = new RegExp(forms.filter((form) => form.startsWith('*') && form.endsWith('*')).map((form) => form.slice(1, -1)).join('|'), 'u');
  const ends = forms.filter((form) => form.startsWith('*') && !form.endsWith('*')).map((form) => form.slice(1));
  const begins = forms.filter((form) => !form.startsWith('*') && form.endsWith('*')).map((form) => form.slice(0, -1));
  const known = new Map<string, boolean>();
  return (word) => {
    const told = known.get(word) ?? (whole.has(word) || held.test(word) || begins.some((begin) => word.startsWith(begin)) || ends.some((end) => word.endsWith(end)));
    if (known.size < 100_000) known.set(word, told);
    return told;
  };
}
