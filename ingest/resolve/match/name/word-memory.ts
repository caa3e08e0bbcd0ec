import { foldText, soundOf, stemOf } from './fold-word.ts';
import type { Token, WeightOf } from './parse-name.ts';
import { splitCompound } from './split-compound.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word as it is written: folded, whether it could be an acronym, and whether it is a number of Roman letters. */
export type WrittenWord = { text: string; isShort: boolean; isRoman: boolean };

/** Names share their words: what follows from one is worked out once, and forgotten when so many are known. */
const mostRemembered = 50_000;

const romans: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9', x: '10', xi: '11', xii: '12', xiii: '13' };

/** What is known of the words that names are made of, and the tokens made of them: two names that have a word alike share its token. */
export class WordMemory {
  private readonly written = new Map<string, WrittenWord>();
  /** By how a word stands in a name, the tokens of words. */
  private readonly tokens = Array.from({ length: 24 }, () => new Map<string, Token>());
  private readonly compounds = new Map<string, readonly string[] | null>();
  private readonly legalStarts: ReadonlyMap<string, number>;
  private readonly phraseStarts: ReadonlyMap<string, number>;

  constructor(
    readonly vocabulary: Vocabulary,
    private readonly weightOf: WeightOf,
  ) {
    this.legalStarts = startsOf(vocabulary.legal.whole);
    this.phraseStarts = startsOf(vocabulary.phrases.keys());
  }

  /** Returns a word folded, and whether it could be an acronym. */
  wordOf(written: string): WrittenWord {
    return recalled(this.written, written, () => ({ text: foldText(written), isShort: isShortForm(written), isRoman: /^[IVX]+$/.test(written) }));
  }

  /** Returns how many words a legal form that begins with a word can have. */
  longestLegalForm(first: string): number {
    return this.legalStarts.get(first) ?? 0;
  }

  /** Returns how many words a phrase that begins with a word can have. */
  longestPhrase(first: string): number {
    return this.phraseStarts.get(first) ?? 0;
  }

  /** Returns the known words that a compound is made of, or null. */
  partsOf(text: string): readonly string[] | null {
    return recalled(this.compounds, text, () => splitCompound(text, this.vocabulary));
  }

  /** Returns the token of a word or a phrase, as it is written. */
  tokenOf(text: string, written: string, isAside: boolean): Token {
    return this.token(0, text, written, isAside, () => {
      const meanings = text.includes(' ') ? this.vocabulary.phrases.get(text)! : this.vocabulary.meaningsOf(text);
      return { meanings, weight: this.weightOf(text, meanings) };
    });
  }

  /** Returns the token of a name that is an acronym: it means nothing else. */
  acronymOf(token: Token, written: string): Token {
    return this.token(1, token.text, written, token.isAside, () => ({ meanings: [], weight: token.weight }));
  }

  /** Returns the token of a small word that is all there is of a name. */
  smallOf(text: string, written: string, isAside: boolean): Token {
    return this.token(2, text, written, isAside, () => ({ meanings: [], weight: 0.3 }));
  }

  private token(sort: 0 | 1 | 2, text: string, written: string, isAside: boolean, about: () => Pick<Token, 'meanings' | 'weight'>): Token {
    const { isShort: isAcronym, isRoman } = this.wordOf(written);
    const known = this.tokens[8 * sort + 4 * Number(isAcronym) + 2 * Number(isAside) + Number(isRoman)]!;
    return recalled(known, text, () => ({ text, stem: stemOf(text), sound: soundOf(text), ...about(), isAcronym, isAside, number: numberIn(text, isRoman), isBound: this.vocabulary.isBound(text) }));
  }
}

function recalled<Value>(known: Map<string, Value>, key: string, find: () => Value): Value {
  let found = known.get(key);
  if (found === undefined) {
    if (known.size >= mostRemembered) known.clear();
    known.set(key, (found = find()));
  }
  return found;
}

function numberIn(text: string, isRoman: boolean): string | null {
  if (/^\d+$/.test(text)) return text.replace(/^0+(?=\d)/, '');
  return isRoman ? (romans[text] ?? null) : null;
}

/** Capitals, or capitals among small letters ("UMons", "CeRIS"), or a digit among letters: at most ten characters. */
function isShortForm(written: string): boolean {
  const capitals = written.replace(/[^\p{Lu}]/gu, '').length;
  return written.length >= 2 && written.length <= 10 && capitals >= 2 && capitals * 3 >= written.length;
}

/** By the first word of phrases, how many words the longest has. */
function startsOf(phrases: Iterable<string>): Map<string, number> {
  const starts = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    starts.set(words[0]!, Math.max(starts.get(words[0]!) ?? 0, words.length));
  }
  return starts;
}
