import type { Token } from '../name/parse-name.ts';
import type { Lexicon } from './lexicon.ts';
import { editLikeness } from './text-likeness.ts';
import { compareWords } from './word-likeness.ts';
import type { WordLikeness } from './word-likeness.ts';

/** Which words of two names stand for each other: per word how well it is covered, and the pairs that do. */
export type Alignment = { left: Float32Array; right: Float32Array; pairs: { left: number; right: number; likeness: number; by: WordLikeness['by'] | 'joined' | 'initials' }[] };

const least = 0.55;

/** Pairs the words of two names, the most alike first, each word once; a word written in two on the other side is covered by both. */
export function alignWords(left: readonly Token[], right: readonly Token[], lexicon: Lexicon): Alignment {
  const alignment: Alignment = { left: new Float32Array(left.length), right: new Float32Array(right.length), pairs: [] };
  const offers: Alignment['pairs'] = [];
  for (let i = 0; i < left.length; i += 1) {
    for (let j = 0; j < right.length; j += 1) {
      const { likeness, by } = compareWords(left[i]!, right[j]!, lexicon);
      if (likeness >= least) offers.push({ left: i, right: j, likeness, by });
    }
  }
  if (offers.length > 1) sortOffers(offers, left.length, right.length);
  for (const offer of offers) {
    if (alignment.left[offer.left]! > 0 || alignment.right[offer.right]! > 0) continue;
    alignment.left[offer.left] = alignment.right[offer.right] = offer.likeness;
    alignment.pairs.push(offer);
  }
  joinParts(left, right, alignment.left, alignment.right, (i, j) => alignment.pairs.push({ left: i, right: j, likeness: 0.95, by: 'joined' }));
  joinParts(right, left, alignment.right, alignment.left, (j, i) => alignment.pairs.push({ left: i, right: j, likeness: 0.95, by: 'joined' }));
  coverRepeats(left, alignment.left);
  coverRepeats(right, alignment.right);
  return alignment;
}

/** A name that says all that is left of it twice needs no second word on the other side: "Université de Namur (UNamur)", "Haven van Brussel / Port de Bruxelles". */
function coverRepeats(tokens: readonly Token[], covered: Float32Array): void {
  if (covered.indexOf(0) < 0) return;
  const likeness = tokens.map((token, at) => (covered[at]! > 0 ? covered[at]! : 0.9 * Math.max(0, ...tokens.map((other, place) => (isRepeated(token, other) ? covered[place]! : 0)))));
  if (likeness.every((one) => one > 0)) covered.set(likeness);
}

function isRepeated(one: Token, other: Token): boolean {
  return one.stem === other.stem || one.meanings.some((meaning) => other.meanings.includes(meaning));
}

/** The most alike first; of those as alike, words that stand at like places of their names. */
function sortOffers(offers: Alignment['pairs'], left: number, right: number): void {
  offers.sort((one, other) => other.likeness - one.likeness || Math.abs(one.left / left - one.right / right) - Math.abs(other.left / left - other.right / right) || one.left - other.left || one.right - other.right);
}

/** "Budafabriek" and "Buda Fabriek": a word that two or three neighbours make when written as one. */
function joinParts(whole: readonly Token[], parts: readonly Token[], wholeCovered: Float32Array, partsCovered: Float32Array, found: (whole: number, part: number) => void): void {
  if (parts.length < 2) return;
  whole.forEach((one, i) => {
    if (wholeCovered[i]! >= 0.9 || one.text.length < 5) return;
    for (let at = 0; at + 1 < parts.length; at += 1) {
      for (let length = 2; length <= 3 && at + length <= parts.length; length += 1) {
        const last = length === 3 ? parts[at + 2]!.text : '';
        const size = parts[at]!.text.length + parts[at + 1]!.text.length + last.length;
        if (Math.abs(one.text.length - size) > 2 || !isWritten(one.text, parts[at]!.text + parts[at + 1]!.text + last)) continue;
        wholeCovered[i] = 0.95;
        partsCovered.fill(0.95, at, at + length);
        found(i, at);
        return;
      }
    }
  });
}

/** Long words may differ by a slip: "Budafabriek" and "BUDA Fabrik". */
function isWritten(whole: string, joined: string): boolean {
  return whole === joined || (whole.length >= 8 && Math.abs(whole.length - joined.length) <= 2 && whole[0] === joined[0] && editLikeness(whole, joined) >= 0.85);
}
