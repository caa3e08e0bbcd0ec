import type { Lexicon } from '../compare/lexicon.ts';
import type { ParsedName, Token } from '../name/parse-name.ts';

/** What follows from a word alone: the numbers of its keys, and those of its translations with what they are worth. */
type TokenKeys = { stem: number; meanings: readonly number[]; start: number; label: number; translations: readonly number[]; strengths: readonly number[] };

const startLength = 5;
const heaviest = 4;
const mostKeys = 256;
const leastStrength = 0.2;

/** The keys that a name is found by, each a number made of letters, with what it is worth: words, meanings, beginnings, initials, and two words together. Room that is used again for every name. */
export class NameKeys {
  readonly hashes = new Int32Array(mostKeys);
  readonly weights = new Float32Array(mostKeys);
  count = 0;
  private readonly ofTokens = new WeakMap<Token, TokenKeys>();
  private readonly tops: Token[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /** Lays out the keys of a name, each once. */
  read(name: ParsedName): void {
    this.count = 0;
    this.add(hashOf('k', name.key), 2);
    for (const token of name.tokens) this.addToken(token);
    this.addPairs(name.tokens);
    for (const acronym of name.acronyms) this.add(hashOf('i', acronym), 1);
    if (name.tokens.length < 2) return;
    if (name.words.length > 2) this.add(initialsOf(name.words), 1);
    const telling = initialsOfTokens(name.tokens);
    if (telling.length > 2) this.add(hashOf('i', telling), 1);
  }

  /** Adds the translations of its words, by which a name finds others and is not found. */
  translate({ tokens }: ParsedName): void {
    for (const token of tokens) {
      const { translations, strengths } = this.of(token);
      for (let at = 0; at < translations.length && this.count < mostKeys; at += 1) {
        this.hashes[this.count] = translations[at]!;
        this.weights[this.count] = token.weight * strengths[at]!;
        this.count += 1;
      }
    }
  }

  private addToken(token: Token): void {
    const { stem, meanings, start } = this.of(token);
    this.add(stem, token.weight);
    for (const meaning of meanings) this.add(meaning, 0.8 * token.weight);
    if (start !== 0) this.add(start, 0.4 * token.weight);
  }

  /** Two of the heaviest words together, whichever comes first. */
  private addPairs(tokens: readonly Token[]): void {
    const { tops } = this;
    tops.length = 0;
    for (const token of tokens) {
      let at = tops.length;
      while (at > 0 && tops[at - 1]!.weight < token.weight) at -= 1;
      if (at < heaviest) tops.splice(at, 0, token);
      if (tops.length > heaviest) tops.pop();
    }
    for (let at = 0; at < tops.length; at += 1) {
      for (let other = at + 1; other < tops.length; other += 1) {
        const [left, right] = [this.of(tops[at]!).label, this.of(tops[other]!).label];
        this.add(Math.imul(Math.min(left, right), 0x85ebca6b) ^ Math.imul(Math.max(left, right), 0x27d4eb2f), 0.6 * (tops[at]!.weight + tops[other]!.weight));
      }
    }
  }

  private add(hash: number, weight: number): void {
    const { hashes, count } = this;
    for (let at = 0; at < count; at += 1) if (hashes[at] === hash) return;
    if (count === mostKeys) return;
    hashes[count] = hash;
    this.weights[count] = weight;
    this.count += 1;
  }

  private of(token: Token): TokenKeys {
    let found = this.ofTokens.get(token);
    if (!found) this.ofTokens.set(token, (found = this.keysOf(token)));
    return found;
  }

  private keysOf({ stem, meanings, sound }: Token): TokenKeys {
    const translations = [...this.lexicon.translationsOf(stem)].filter(([, strength]) => strength > leastStrength);
    return {
      stem: hashOf('w', stem),
      meanings: meanings.map(({ id }) => hashOf('m', String(id))),
      start: meanings.length === 0 && sound.length >= startLength ? hashOf('s', sound.slice(0, startLength)) : 0,
      label: hashOf('p', meanings[0]?.label ?? stem.slice(0, startLength)),
      translations: translations.map(([other]) => hashOf('w', other)),
      strengths: translations.map(([, strength]) => Math.sqrt(strength)),
    };
  }
}

/** Returns how much the words of a name weigh together. */
export function weightOf({ tokens }: ParsedName): number {
  let sum = 0;
  for (const { weight } of tokens) sum += weight;
  return sum;
}

/** The first letters of all words. */
function initialsOf(words: readonly string[]): number {
  let hash = begin('i');
  for (const word of words) hash = Math.imul(hash ^ word.charCodeAt(0), prime);
  return hash | 0;
}

/** The first letters of the telling words. */
function initialsOfTokens(tokens: readonly Token[]): string {
  let letters = '';
  for (const { text } of tokens) for (let at = 0; at >= 0; at = text.indexOf(' ', at) + 1 || -1) letters += text[at]!;
  return letters;
}

const prime = 16777619;

function begin(sort: string): number {
  return Math.imul(2166136261 ^ sort.charCodeAt(0), prime);
}

/** A number made of the letters of a text (FNV-1a); the sort of key keeps like texts apart. */
function hashOf(sort: string, text: string): number {
  let hash = begin(sort);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash | 0;
}
