import { foldName } from '../name-key.ts';
import { creativeWords, lookalikes, otherWords } from './words.ts';

const creative = patternOf(Object.values(creativeWords).join(' ').split(' '));
const other = patternOf(otherWords);

/** Returns the word of a text that tells of culture or a creative trade, folded; null when none does. */
export function creativeWordIn(text: string): string | null {
  return creative.exec(withoutLookalikes(text))?.[0] ?? null;
}

/** Returns the word of a text that tells of another matter, folded; null when none does. */
export function otherWordIn(text: string): string | null {
  return other.exec(plain(text))?.[0] ?? null;
}

function withoutLookalikes(text: string): string {
  return lookalikes.reduce((left, lookalike) => left.replace(lookalike, ' '), plain(text));
}

/** Folded words with one space between them. */
function plain(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/\bmetiers? d arts?\b/g, 'metiersdart').trim();
}

/** A star is any letters. */
function patternOf(words: readonly string[]): RegExp {
  const forms = words.map((word) => word.replace(/^\*/, '\\p{L}*').replace(/\*$/, '\\p{L}*'));
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'u');
}
