import { languageOf } from './language-of.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';
import type { WordMemory } from './word-memory.ts';

/** A word of a name, or a phrase that stands for one: folded, its stem, its sound, what it means how telling it is (0 is everyone's, 1 is nobody else's), whether it only adds to the name, in brackets or behind a dash, and whether it names a town of one country alone. */
export type Token = { text: string; stem: string; sound: string; meanings: readonly Meaning[]; weight: number; isAcronym: boolean; isAside: boolean; number: string | null; isBound: boolean };

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
  /** The language that its words tell of, or nothing. */
  language: string;
  /** Whether a word of it names a town of one country alone. */
  isBound: boolean;
};

/** Tells how telling a folded word is, from 0 to 1. */
export type WeightOf = (word: string, meanings: readonly Meaning[]) => number;

/** A word: folded, as written, whether it could be an acronym, whether it stands first after a comma or a bracket, and whether it is in brackets or behind a dash. */
type Word = { text: string; written: string; isShort: boolean; isApart: boolean; isAside: boolean };

/** Returns a name read for comparison. */
export function parseName(written: string, memory: WordMemory): ParsedName {
  const { vocabulary } = memory;
  const isShouted = !/\p{Ll}/u.test(written);
  const found = wordsOf(written, memory);
  const { kept: loud, legal } = withoutLegalForms(found.flatMap((word) => universityOf(word, memory)), memory);
  const kept = isShouted && loud.length > 1 ? loud.map((word) => quiet(word, memory)) : loud;
  const isAcronym = kept.length === 1 && kept[0]!.isShort;
  const { placed, country } = withoutCountry(kept, vocabulary);
  const named = isAcronym ? kept : withoutOwnAcronym(placed);
  const tokens = tokensOf(isAcronym ? kept : named.flatMap((word) => expanded(word, memory)), memory);
  const telling = isAcronym ? tokens.map((token) => memory.acronymOf(token, kept[0]!.written)) : tokens.length > 0 ? tokens : kept.map((word) => memory.smallOf(word.text, word.written, word.isAside));
  const words = kept.map(({ text }) => text);
  const acronyms = kept.filter(({ isShort, text }) => isShort && (isAcronym || text.length > 2)).map(({ text }) => text);
  return { written, folded: words.join(' '), key: keyOf(telling), tokens: telling.slice(), words, legal: exactly(legal), country, acronyms: exactly([...new Set(acronyms)]), isAcronym, language: languageOf(words), isBound: telling.some((token) => token.isBound) };
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => (text.includes(' ') ? text.replaceAll(' ', '') : text)).join('');
}

const none: readonly never[] = [];

/** A list that grew takes the room of seventeen; many names are kept. */
function exactly(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? none : texts.slice();
}

/** Letters, digits and the marks on them make words. */
const isLetter = /[\p{L}\p{N}\p{M}]/u;
/** By UTF-16 unit whether it is a letter: 0 is not known yet, 1 no, 2 yes. */
const letters = new Uint8Array(65536);

function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isPaired = unit >= 0xd800 && unit < 0xe000;
  if (isPaired) return isLetter.test(String.fromCodePoint(text.codePointAt(unit >= 0xdc00 && at > 0 ? at - 1 : at)!));
  if (letters[unit] === 0) letters[unit] = isLetter.test(text[at]!) ? 2 : 1;
  return letters[unit] === 2;
}

function wordsOf(written: string, memory: WordMemory): Word[] {
  const marked = withoutMarks(written);
  const words: Word[] = [];
  let isAside = false;
  for (let at = 0; at < marked.length; ) {
    const start = at;
    while (at < marked.length && !isLetterAt(marked, at)) at += 1;
    const from = at;
    while (at < marked.length && isLetterAt(marked, at)) at += 1;
    if (at === from) break;
    const [mark, word] = [marked.slice(start, from), marked.slice(from, at)];
    const isPlain = mark === ' ' || mark === '';
    if (!isPlain) isAside = /[(/]|\s[-–—]\s?|:/.test(mark) || (isAside && !mark.includes(')'));
    words.push({ written: word, ...memory.wordOf(word), isApart: !isPlain && /[,(]/.test(mark), isAside });
  }
  return words;
}

/** "A.S.B.L." is written "ASBL", and "Saint-Omer's" without its apostrophe. */
function withoutMarks(written: string): string {
  const whole = withoutNotes(written.normalize('NFC'));
  const joined = whole.includes('.') ? whole.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (initials) => initials.replaceAll('.', '')) : whole;
  return /['’´]s/.test(joined) ? joined.replace(/(?<=\p{L})['’´](?=s(?!\p{L}))/gu, '') : joined;
}

/** What an editor put in square brackets is no part of a name: "Rectorat de Strasbourg [email removed]". */
function withoutNotes(written: string): string {
  const plain = written.includes('[') ? written.replace(/\[[^\]]*\]/g, ' ') : written;
  return /[\p{L}\p{N}]/u.test(plain) ? plain : written;
}

function writtenAs(word: Word, text: string, memory: WordMemory, written = text): Word {
  return { ...word, text, written, isShort: memory.wordOf(written).isShort };
}

/** "UGent" is how the university of Ghent writes itself. */
function universityOf(word: Word, memory: WordMemory): Word | Word[] {
  if (word.text[0] !== 'u' || word.text.length < 5 || !/^U\p{Lu}/u.test(word.written) || !memory.vocabulary.meaningsOf(word.text.slice(1)).some(({ group }) => group === 'town')) return word;
  return ['university', word.text.slice(1)].map((text) => writtenAs(word, text, memory));
}

/** In a name all in capitals, only the shortest words are taken for acronyms. */
function quiet(word: Word, memory: WordMemory): Word {
  return word.written.length > 4 ? writtenAs(word, word.text, memory) : word;
}

function withoutLegalForms(words: readonly Word[], memory: WordMemory): { kept: Word[]; legal: string[] } {
  const { legal } = memory.vocabulary;
  const kept: Word[] = [];
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = phraseAt(words, at, Math.min(8, memory.longestLegalForm(words[at]!.text)), legal.whole);
    if (length === 0) kept.push(words[at]!);
    else found.push(textOf(words, at, length));
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
  const countryIn = (meanings: readonly Meaning[]): string | null => meanings.find(({ group }) => group === 'country')?.label ?? null;
  const whole = countryIn(vocabulary.phrases.get(text) ?? vocabulary.meaningsOf(text));
  const country = whole ?? (words[at]!.isAside ? countryIn(vocabulary.meaningsOf(`(${words[at]!.text})`)) : null);
  // What follows a code in brackets is a part of the body: "Provincie Limburg (B) – 4e directie".
  return { placed: country ? [...words.slice(0, at), ...(whole ? [] : words.slice(at + 1))] : words, country };
}

/** A name that gives its own acronym, at an end or in brackets, is the same name without it. */
function withoutOwnAcronym(words: readonly Word[]): readonly Word[] {
  if (words.length < 3 || !words.some(({ isShort }) => isShort)) return words;
  return words.filter((word, at) => {
    const isOuter = at === 0 || at === words.length - 1 || word.isApart;
    return !isOuter || !word.isShort || !isMadeOf(word.text, words.filter((other) => other !== word).map(({ text }) => text), word.isApart ? 0.5 : 0.7);
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

/** How many words from one on are a phrase, the longest first. */
function phraseAt(words: readonly Word[], at: number, longest: number, phrases: { has: (phrase: string) => boolean }): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) if (phrases.has(textOf(words, at, length))) return length;
  return 0;
}

function textOf(words: readonly Word[], at: number, length: number): string {
  let text = words[at]!.text;
  for (let next = at + 1; next < at + length; next += 1) text += ` ${words[next]!.text}`;
  return text;
}

function expanded(word: Word, memory: WordMemory): Word | Word[] {
  const long = memory.vocabulary.abbreviations.get(word.text);
  if (long) return long.map((text) => writtenAs(word, text, memory, long.length === 1 ? text : word.written));
  const parts = word.isShort ? null : memory.partsOf(word.text);
  return parts ? parts.map((text) => writtenAs(word, text, memory)) : word;
}

function tokensOf(words: readonly Word[], memory: WordMemory): Token[] {
  const { phrases, isSmall } = memory.vocabulary;
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const { text, written, isAside } = words[at]!;
    const length = phraseAt(words, at, memory.longestPhrase(text), phrases);
    if (length > 1) {
      const phrase = textOf(words, at, length);
      tokens.push(memory.tokenOf(phrase, phrase, isAside));
    } else if (!isSmall(text)) tokens.push(memory.tokenOf(text, written, isAside));
    at += Math.max(length, 1);
  }
  return tokens;
}
