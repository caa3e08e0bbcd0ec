import type { ParsedName } from '../name/parse-name.ts';
import type { Vocabulary } from '../name/vocabulary.ts';
import { languages } from './initials.ts';
import type { Begun, Initials } from './initials.ts';
import { keptOf } from './kept-of.ts';

/** How well an acronym stands for a name: in its own words, in their translations, and without regard to order; each from 0 to 1; by first letters alone, and the share of the telling words these use. */
export type AcronymLikeness = { own: number; translated: number; unordered: number; strict: number; used: number; covered: number; begins: boolean; length: number };

/** No letter of an acronym stands for a word. */
export const noAcronym: AcronymLikeness = { own: 0, translated: 0, unordered: 0, strict: 0, used: 0, covered: 0, begins: false, length: 0 };

type Letters = readonly Begun[];

/** Returns how well an acronym stands for a name. */
export function alignAcronym(acronym: string, name: ParsedName, vocabulary: Vocabulary, initials: Initials): AcronymLikeness {
  const letters = acronym.replace(/[^a-z0-9]/g, '');
  if (letters.length < 2) return noAcronym;
  const { words, inLanguages } = lettersOf(name, vocabulary, initials);
  const own = order(letters, words);
  return {
    own,
    translated: Math.max(own, ...inLanguages.map((translated) => order(letters, translated))),
    unordered: Math.max(...inLanguages.map((translated) => unordered(letters, translated))),
    ...byFirstLetters(letters, inLanguages[0]!),
    covered: Math.min(1, letters.length / Math.max(1, name.tokens.length)),
    begins: words[0]?.text[0] === letters[0],
    length: letters.length,
  };
}

const single = new Map<string, ReadonlySet<string>>();

function onlyLetter(letter: string): ReadonlySet<string> {
  let found = single.get(letter);
  if (!found) single.set(letter, (found = new Set([letter])));
  return found;
}

/** The words of a name with the letters that they can begin with, and its telling words in each language that makes a difference: the first is that of our first language. */
const lettersOf = keptOf((name: ParsedName, vocabulary: Vocabulary, initials: Initials): { words: Letters; inLanguages: Letters[] } => {
  const words = name.words.map((text) => ({ text, initials: onlyLetter(text[0]!), weight: vocabulary.isSmall(text) ? 0.02 : 0.25 }));
  const tokens = name.tokens.map((token) => initials.of(token));
  const different = [...languages.keys()].filter((at) => !languages.some((_language, before) => before < at && tokens.every((begun) => begun[before] === begun[at])));
  return { words, inLanguages: different.map((at) => tokens.map((begun) => begun[at]!)) };
});

const skippedLetter = 1;
const letterInside = 0.35;
const letterFurther = 0.75;

/** The cheapest way to read the letters along the words: beginnings are free, letters within a word cost, and so do words left out. Returns 1 less the cost per letter. */
function order(letters: string, words: Letters): number {
  const size = letters.length;
  let [costs, next] = [new Float32Array(size + 1), new Float32Array(size + 1)];
  for (let taken = 0; taken <= size; taken += 1) costs[taken] = taken * skippedLetter;
  for (const word of words) {
    for (let taken = 0; taken <= size; taken += 1) next[taken] = costs[taken]! + word.weight;
    for (let from = 0; from < size; from += 1) {
      const start = costs[from]!;
      if (!word.initials.has(letters[from]!)) continue;
      let cost = start;
      let inside = 1;
      for (let to = from + 1; to <= size; to += 1) {
        next[to] = Math.min(next[to]!, cost);
        if (to === size || word.text[0] !== letters[from]) break;
        const found = word.text.indexOf(letters[to]!, inside);
        if (found < 0) break;
        cost += found === inside ? letterInside : letterFurther;
        inside = found + 1;
      }
    }
    for (let to = 1; to <= size; to += 1) next[to] = Math.min(next[to]!, next[to - 1]! + skippedLetter);
    [costs, next] = [next, costs];
  }
  return Math.max(0, 1 - costs[size]! / size);
}

/** The longest run of letters that begin words in their order, as a share of the letters and of the words. */
function byFirstLetters(letters: string, words: Letters): { strict: number; used: number } {
  let row = new Uint8Array(words.length + 1);
  for (const letter of letters) {
    const next = new Uint8Array(words.length + 1);
    words.forEach(({ text }, at) => (next[at + 1] = text[0] === letter ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)));
    row = next;
  }
  const met = row[words.length]!;
  return { strict: met / letters.length, used: met / Math.max(1, words.length) };
}

/** The share of letters and words that find each other in any order. */
function unordered(letters: string, words: Letters): number {
  const free = words.map(({ initials }) => initials);
  let met = 0;
  for (const letter of letters) {
    const at = free.findIndex((initials) => initials.has(letter));
    if (at < 0) continue;
    free.splice(at, 1);
    met += 1;
  }
  return (2 * met) / (letters.length + words.length);
}
