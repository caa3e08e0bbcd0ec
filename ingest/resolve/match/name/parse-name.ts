import { foldText, soundOf, stemOf } from './fold-word.ts';
import { splitCompound } from './split-compound.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

/** A word of a name, or a phrase that stands for one: folded, its stem, its sound, what it means how telling it is (0 is everyone's, 1 is nobody else's), and whether it only adds to the name, in brackets or behind a dash. */
export type Token = { text: string; stem: string; sound: string; meanings: readonly Meaning[]; weight: number; isAcronym: boolean; isAside: boolean; number: string | null };

/** A name read for comparison: its telling words, all its words, its legal forms, and the acronyms that it gives or is. */
export type ParsedName = {
  written: string;
  folded: string;
  /** The telling words written as one. */
  key: string;
  tokens: readonly Token[];
  words: readonly string[];
  legal: readonly string[];
  /** The country that stands at its end, after a comma or in brackets. */
  country: string | null;
  /** What could be an acronym: the name itself when it is short, words in capitals, words in brackets. */
  acronyms: readonly string[];
  isAcronym: boolean;
};

/** Tells how telling a folded word is, from 0 to 1. */
export type WeightOf = (word: string, meanings: readonly Meaning[]) => number;

/** A word: folded, as written, whether it stands first after a comma or a bracket, and whether it is in brackets or behind a dash. */
type Word = { text: string; written: string; isApart?: boolean; isAside?: boolean };

/** Returns a name read for comparison. */
export function parseName(written: string, vocabulary: Vocabulary, weightOf: WeightOf): ParsedName {
  const isShouted = !/\p{Ll}/u.test(written);
  const found = wordsOf(written);
  const { kept: loud, legal } = withoutLegalForms(found.flatMap((word) => universityOf(word, vocabulary)), vocabulary);
  const kept = isShouted && loud.length > 1 ? loud.map(quiet) : loud;
  const isShort = kept.length === 1 && isShortForm(kept[0]!);
  const { placed, country } = withoutCountry(kept, vocabulary);
  const named = isShort ? kept : withoutOwnAcronym(placed);
  const tokens = tokensOf(isShort ? kept : named.flatMap((word) => expanded(word, vocabulary)), vocabulary, weightOf);
  const telling = isShort ? tokens.map((token) => ({ ...token, meanings: [] })) : tokens.length > 0 ? tokens : kept.map((word) => tokenOf(word.text, word, [], 0.3));
  const words = kept.map(({ text }) => text);
  const acronyms = kept.filter((word) => isShortForm(word) && (isShort || word.text.length > 2)).map(({ text }) => text);
  return { written, folded: words.join(' '), key: telling.map(({ text }) => text.replaceAll(' ', '')).join(''), tokens: telling, words, legal, country, acronyms: [...new Set(acronyms)], isAcronym: isShort };
}

function wordsOf(written: string): Word[] {
  const joined = written.normalize('NFC').replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (letters) => letters.replaceAll('.', ''));
  const marked = joined.replace(/(?<=\p{L})['’´](?=s(?!\p{L}))/gu, '').matchAll(/([^\p{L}\p{N}\p{M}]*)([\p{L}\p{N}\p{M}]+)/gu);
  let isAside = false;
  return [...marked].map(([, mark = '', word = '']) => {
    isAside = /[(/]|\s[-–—]\s?|:/.test(mark) || (isAside && !mark.includes(')'));
    return { written: word, text: foldText(word), isApart: /[,(]/.test(mark), isAside };
  });
}

/** "UGent" is how the university of Ghent writes itself. */
function universityOf(word: Word, vocabulary: Vocabulary): Word[] {
  const town = word.text.slice(1);
  if (word.text[0] !== 'u' || town.length < 4 || !/^U\p{Lu}/u.test(word.written) || !vocabulary.meaningsOf(town).some(({ group }) => group === 'town')) return [word];
  return ['university', town].map((text) => ({ ...word, text, written: text }));
}

/** In a name all in capitals, only the shortest words are taken for acronyms. */
function quiet(word: Word): Word {
  return word.written.length > 4 ? { ...word, written: word.text } : word;
}

/** Capitals, or capitals among small letters ("UMons", "CeRIS"), or a digit among letters: at most ten characters. */
function isShortForm({ written }: Word): boolean {
  const capitals = written.replace(/[^\p{Lu}]/gu, '').length;
  return written.length >= 2 && written.length <= 10 && capitals >= 2 && capitals * 3 >= written.length;
}

function withoutLegalForms(words: readonly Word[], { legal }: Vocabulary): { kept: Word[]; legal: string[] } {
  const kept: Word[] = [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = phraseAt(words, at, 8, (phrase) => legal.whole.has(phrase));
    if (length === 0) kept.push(words[at]!);
    else found.push(words.slice(at, at + length).map(({ text }) => text).join(' '));
    at += Math.max(length, 1) - 1;
  }
  while (kept.length > 1 && legal.end.has(kept.at(-1)!.text)) found.push(kept.pop()!.text);
  if (kept.length > 1 && legal.end.has(kept[0]!.text) && kept[0]!.text.length <= 3) found.push(kept.shift()!.text);
  return kept.length > 0 ? { kept, legal: found } : { kept: [...words], legal: [] };
}

/** A country at the end, after a comma or in brackets, is where the body lies, not what it is called. */
function withoutCountry(words: readonly Word[], vocabulary: Vocabulary): { placed: readonly Word[]; country: string | null } {
  const at = words.findLastIndex(({ isApart }) => isApart);
  if (at < 1) return { placed: words, country: null };
  const text = words.slice(at).filter((word) => !vocabulary.isSmall(word.text)).map((word) => word.text).join(' ');
  const meanings = [...(vocabulary.phrases.get(text) ?? vocabulary.meaningsOf(text)), ...(words[at]!.isAside ? vocabulary.meaningsOf(`(${words[at]!.text})`) : [])];
  const country = meanings.find(({ group }) => group === 'country')?.label ?? null;
  return { placed: country ? words.slice(0, at) : words, country };
}

/** A name that gives its own acronym, at an end or in brackets, is the same name without it. */
function withoutOwnAcronym(words: readonly Word[]): readonly Word[] {
  if (words.length < 3) return words;
  return words.filter((word, at) => {
    const isOuter = at === 0 || at === words.length - 1 || word.isApart;
    return !isOuter || !isShortForm(word) || !isMadeOf(word.text, words.filter((other) => other !== word).map(({ text }) => text), word.isApart ? 0.5 : 0.7);
  });
}

/** Whether enough letters of an acronym begin words, all in their order. */
function isMadeOf(acronym: string, words: readonly string[], enough: number): boolean {
  let [met, from] = [0, 0];
  for (const letter of acronym) {
    const at = words.findIndex((word, index) => index >= from && word[0] === letter);
    if (at < 0) continue;
    [met, from] = [met + 1, at + 1];
  }
  return met >= 2 && met >= enough * acronym.length;
}

function phraseAt(words: readonly Word[], at: number, longest: number, isPhrase: (phrase: string) => boolean): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    if (isPhrase(words.slice(at, at + length).map(({ text }) => text).join(' '))) return length;
  }
  return 0;
}

function expanded(word: Word, vocabulary: Vocabulary): Word[] {
  const long = vocabulary.abbreviations.get(word.text);
  if (long) return long.map((text) => ({ ...word, text, written: long.length === 1 ? text : word.written }));
  if (isShortForm(word)) return [word];
  const parts = splitCompound(word.text, vocabulary);
  return parts ? parts.map((text) => ({ ...word, text, written: text })) : [word];
}

function tokensOf(words: readonly Word[], vocabulary: Vocabulary, weightOf: WeightOf): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, vocabulary.longestPhrase, (phrase) => vocabulary.phrases.has(phrase));
    if (length > 1) {
      const text = words.slice(at, at + length).map((word) => word.text).join(' ');
      const meanings = vocabulary.phrases.get(text)!;
      tokens.push(tokenOf(text, { ...words[at]!, text, written: text }, meanings, weightOf(text, meanings)));
    } else if (!vocabulary.isSmall(words[at]!.text)) {
      const meanings = vocabulary.meaningsOf(words[at]!.text);
      tokens.push(tokenOf(words[at]!.text, words[at]!, meanings, weightOf(words[at]!.text, meanings)));
    }
    at += Math.max(length, 1);
  }
  return tokens;
}

const romans: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9', x: '10', xi: '11', xii: '12', xiii: '13' };

function tokenOf(text: string, word: Word, meanings: readonly Meaning[], weight: number): Token {
  const number = /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : /^[IVX]+$/.test(word.written) ? (romans[text] ?? null) : null;
  return { text, stem: stemOf(text), sound: soundOf(text), meanings, weight, isAcronym: isShortForm(word), isAside: word.isAside ?? false, number };
}
