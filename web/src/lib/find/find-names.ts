import { enoughSpelt, foldText } from '$graph/derive/search-text.ts';
import type { Names } from './names.ts';

const weights = { whole: 40, word: 8, begun: 4, misspelt: 2 } as const;
const apart = /['’‘ʼ`´′＇]/g;
const known = new WeakMap<Names, string[][][]>();

/** Returns the places of things whose names come nearest to a text, best first: every word whole or begun; where few have that, misspelt by a letter; any of them where none has all. */
export function findNames(names: Names, text: string): number[] {
  const words = foldText(text).split(' ').filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  const folded = known.get(names) ?? foldAll(names);
  known.set(names, folded);
  const rightly = bestOf(folded, (spelling) => scoreOf(spelling, words, spelt));
  if (rightly.whole.length >= enoughSpelt) return rightly.whole;
  const { whole, some } = bestOf(folded, (spelling) => scoreOf(spelling, words, nearly));
  return whole.length > 0 ? whole : some;
}

function bestOf(folded: readonly string[][][], score: (spelling: readonly string[]) => number): Record<'whole' | 'some', number[]> {
  const scores = folded.map((spellings) => Math.max(...spellings.map(score)));
  const some = [...scores.keys()].filter((place) => scores[place]! > 0).sort((one, other) => scores[other]! - scores[one]! || one - other);
  return { whole: some.filter((place) => scores[place]! >= allFound), some };
}

/** What is added when every word was found, so that it stands before whatever lacks one. */
const allFound = 1000;

/** Each thing has several spellings, and each of them is a list of words. */
function foldAll({ name, also }: Names): string[][][] {
  return name.map((own, place) => [own, ...also[place]!.split('\n')].filter(Boolean).flatMap((one) => {
    const spellings = [foldText(one), foldText(one.replace(apart, ' '))];
    return [...new Set([...spellings, spellings[0]!.replaceAll(' ', '')])].map((spelling) => spelling.split(' '));
  }));
}

function scoreOf(spelling: readonly string[], words: readonly string[], likeness: typeof spelt): number {
  const found = words.map((word) => Math.max(0, ...spelling.map((one) => likeness(one, word))));
  const sum = found.reduce((total, one) => total + one, 0);
  if (sum === 0) return 0;
  const isWhole = spelling.length === words.length && words.every((word, place) => spelling[place] === word);
  return sum / Math.sqrt(spelling.length) + (isWhole ? weights.whole : 0) + (found.every((one) => one > 0) ? allFound : 0);
}

function spelt(word: string, asked: string): number {
  if (word === asked) return weights.word;
  return word.startsWith(asked) ? weights.begun : 0;
}

function nearly(word: string, asked: string): number {
  return spelt(word, asked) || (asked.length >= 4 && Math.abs(word.length - asked.length) <= 1 && isOneApart(word, asked) ? weights.misspelt : 0);
}

/** Says whether two words differ by one letter: another, one more, one fewer, or two that changed places. */
function isOneApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1) || (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2));
}
