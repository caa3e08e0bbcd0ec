import type { Token } from '../name/parse-name.ts';
import type { Lexicon } from './lexicon.ts';
import { editLikeness, sharedStart } from './text-likeness.ts';

/** How two words are alike, from 0 to 1, and by what: the same letters, meaning, translation, or look. */
export type WordLikeness = { likeness: number; by: 'letters' | 'meaning' | 'translation' | 'look' | 'none' };

const none: WordLikeness = { likeness: 0, by: 'none' };

/** Returns how alike two words are. */
export function compareWords(one: Token, other: Token, lexicon: Lexicon): WordLikeness {
  if (one.text === other.text) return { likeness: 1, by: 'letters' };
  if (one.number !== null || other.number !== null) return one.number !== null && one.number === other.number ? { likeness: 1, by: 'letters' } : none;
  if (one.stem === other.stem) return { likeness: 0.97, by: 'letters' };
  if (shareMeaning(one, other)) return { likeness: 0.92, by: 'meaning' };
  const strength = lexicon.between(one.stem, other.stem);
  const translated = strength > 0.05 ? 0.5 + 0.45 * Math.sqrt(strength) : 0;
  const look = one.isAcronym || other.isAcronym || (one.meanings.length > 0 && other.meanings.length > 0) ? 0 : lookAlike(one, other) * (isTown(one) || isTown(other) ? 0.9 : 1);
  if (translated >= look) return translated > 0 ? { likeness: translated, by: 'translation' } : none;
  return { likeness: look, by: 'look' };
}

/** A town is not meant by a word that only looks like it. */
function isTown({ meanings }: Token): boolean {
  return meanings.some(({ group }) => group === 'town');
}

function shareMeaning(one: Token, other: Token): boolean {
  for (const meaning of one.meanings) if (other.meanings.includes(meaning)) return true;
  return false;
}

/** Cognates begin alike and sound alike; short words must be all but the same. */
function lookAlike(one: Token, other: Token): number {
  const shortest = Math.min(one.text.length, other.text.length);
  if (shortest < 4 || one.text[0] !== other.text[0]) return shortest >= 5 ? rest(one, other) : 0;
  const written = likenessFrom(0.7, one.text, other.text);
  const heard = Math.min(one.sound.length, other.sound.length) >= 3 ? likenessFrom(0.7, one.sound, other.sound) : 0;
  const best = Math.max(written, 0.97 * heard);
  const start = sharedStart(one.text, other.text);
  const begun = start >= 5 && start >= 0.6 * Math.max(one.text.length, other.text.length) ? 0.6 + 0.04 * Math.min(start, 8) : 0;
  return Math.max(best >= 0.7 ? 0.95 * best : 0, begun);
}

/** Words whose first letters differ are taken for one only when nothing else does: a slip of the hand. */
function rest(one: Token, other: Token): number {
  const written = likenessFrom(0.8, one.text, other.text);
  return written >= 0.8 ? 0.9 * written : 0;
}

/** The likeness of two texts, or 0 where their lengths alone tell that it is less than it must be. */
function likenessFrom(least: number, one: string, other: string): number {
  return Math.min(one.length, other.length) < least * Math.max(one.length, other.length) - 1e-9 ? 0 : editLikeness(one, other);
}
