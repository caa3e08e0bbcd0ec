import { stemOf } from '../name/fold-word.ts';
import type { Token } from '../name/parse-name.ts';
import type { Vocabulary } from '../name/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';

/** The languages that acronyms are made in. */
export const languages = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;

/** One of the languages that acronyms are made in. */
export type Language = (typeof languages)[number];

/** A word as letters of an acronym stand for it: how it is written, what it can begin with, and what it costs to leave it out. */
export type Begun = { text: string; initials: ReadonlySet<string>; weight: number };

const surely = 0.15;
const leftOut = 0.25;

/** The letters that a word can begin with in each language: its own, and those of what it means or translates to. */
export class Initials {
  private readonly spoken = new Map<string, ReadonlySet<string>>();
  private readonly begun = new Map<string, Set<string>>();
  private readonly ofMeanings = new Map<string, ReadonlySet<string>>();
  private readonly ofTokens = new WeakMap<Token, readonly Begun[]>();

  /** `spoken` is a generated file: on each line a stem and the languages whose names have it. */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly lexicon: Lexicon,
    spoken: string,
  ) {
    for (const line of spoken.split('\n')) {
      const [stem = '', ...found] = line.split(' ');
      if (stem === '' || stem === '#') continue;
      this.spoken.set(stem, new Set(found));
      for (let length = 2; length <= stem.length; length += 1) this.begin(stem.slice(0, length), found);
    }
  }

  /** Returns a word in each language; the same where it can begin with the same letters. */
  of(token: Token): readonly Begun[] {
    let found = this.ofTokens.get(token);
    if (!found) this.ofTokens.set(token, (found = this.inLanguages(token)));
    return found;
  }

  private inLanguages(token: Token): readonly Begun[] {
    const text = token.text.replaceAll(' ', '');
    const known = new Map<string, Begun>();
    return languages.map((language) => {
      const translations = [...this.lexicon.translationsOf(token.stem)].filter(([stem, strength]) => strength >= surely && this.isSpoken(stem, language)).map(([stem]) => stem[0]!);
      const initials = new Set([token.text[0]!, ...token.meanings.flatMap(({ id }) => [...this.ofMeaning(id, language)]), ...translations]);
      const letters = [...initials].join('');
      const begun = known.get(letters) ?? { text, initials, weight: leftOut };
      known.set(letters, begun);
      return begun;
    });
  }

  private ofMeaning(id: number, language: Language): ReadonlySet<string> {
    const key = `${language} ${id}`;
    let found = this.ofMeanings.get(key);
    if (!found) {
      const words = this.vocabulary.wordsOf(id).filter((word) => this.isSpoken(stemOf(word.replace('*', '')), language, word.endsWith('*')));
      this.ofMeanings.set(key, (found = new Set(words.map((word) => word[0]!))));
    }
    return found;
  }

  private isSpoken(stem: string, language: Language, isPrefix = false): boolean {
    return (isPrefix ? this.begun : this.spoken).get(stem)?.has(language) ?? false;
  }

  private begin(prefix: string, found: readonly string[]): void {
    const known = this.begun.get(prefix) ?? new Set<string>();
    for (const language of found) known.add(language);
    this.begun.set(prefix, known);
  }
}
