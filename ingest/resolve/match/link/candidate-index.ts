import type { Lexicon } from '../compare/lexicon.ts';
import type { ParsedName, Token } from '../name/parse-name.ts';

/** A name found for another: its number in the index, and how near it came. */
export type Candidate = { at: number; nearness: number };

type Entry = { key: string; weight: number };

/** Nothing is told apart by what so many names share; it is asked only of names that have nothing rarer. */
const mostPostings = 4000;
const startLength = 5;

/** What is a fifth as near as the nearest is not worth a look. */
const faraway = 0.2;

/** Finds the names near a name by what both have that is rare: words, their meanings and translations, beginnings, initials; never by going through all pairs. */
export class CandidateIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly weights: number[] = [];
  private readonly nearness: number[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /** Adds a name and returns its number. */
  add(name: ParsedName): number {
    const at = this.weights.length;
    let weight = 0;
    for (const entry of entriesOf(name)) {
      const found = this.postings.get(entry.key);
      if (!found) this.postings.set(entry.key, [at]);
      else if (found.at(-1) !== at) found.push(at);
    }
    for (const token of name.tokens) weight += token.weight;
    this.weights.push(weight);
    this.nearness.push(0);
    return at;
  }

  /** Returns the names nearest to a name, the nearest first. */
  nearest(name: ParsedName, most: number, isWanted: (at: number) => boolean = () => true): Candidate[] {
    const touched: number[] = [];
    for (const { key, weight } of [...entriesOf(name), ...this.translated(name)]) {
      const found = this.postings.get(key);
      if (!found || found.length > mostPostings) continue;
      for (const at of found) {
        if (this.nearness[at] === 0) touched.push(at);
        this.nearness[at]! += weight;
      }
    }
    const own = name.tokens.reduce((sum, { weight }) => sum + weight, 0);
    const candidates = touched.filter(isWanted).map((at) => ({ at, nearness: this.nearness[at]! / (0.5 + this.weights[at]! + 0.4 * own) }));
    for (const at of touched) this.nearness[at] = 0;
    const best = candidates.reduce((most, { nearness }) => Math.max(most, nearness), 0);
    return candidates.filter(({ nearness }) => nearness >= faraway * best).sort((one, other) => other.nearness - one.nearness || one.at - other.at).slice(0, most);
  }

  private *translated({ tokens }: ParsedName): Generator<Entry> {
    for (const { stem, weight } of tokens) {
      for (const [other, strength] of this.lexicon.translationsOf(stem)) if (strength > 0.1) yield { key: `w ${other}`, weight: weight * Math.sqrt(strength) };
    }
  }
}

/** What a name is found by: each once, with what it is worth. */
function* entriesOf(name: ParsedName): Generator<Entry> {
  const given = new Set<string>();
  const fresh = (key: string, weight: number): Entry[] => (given.has(key) ? [] : (given.add(key), [{ key, weight }]));
  yield* fresh(`k ${name.key}`, 2);
  for (const token of name.tokens) {
    yield* fresh(`w ${token.stem}`, token.weight);
    for (const { id } of token.meanings) yield* fresh(`m ${id}`, 0.8 * token.weight);
    if (token.meanings.length === 0 && token.sound.length >= startLength) yield* fresh(`s ${token.sound.slice(0, startLength)}`, 0.4 * token.weight);
  }
  for (const acronym of name.acronyms) yield* fresh(`i ${acronym}`, 1);
  for (const initials of initialsOf(name)) if (initials.length >= 2) yield* fresh(`i ${initials}`, 1);
}

/** The first letters of all words, and of the telling ones. */
function initialsOf({ words, tokens }: ParsedName): string[] {
  const first = (texts: readonly string[]): string => texts.map((text) => text[0]!).join('');
  return tokens.length < 2 ? [] : [first(words), first(tokens.flatMap(({ text }: Token) => text.split(' ')))];
}
