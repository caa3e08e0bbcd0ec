import type { Lexicon } from '../compare/lexicon.ts';
import type { ParsedName, Token } from '../name/parse-name.ts';

/** A bearer of a name near another name, and how near it comes. */
export type Near = { bearer: number; nearness: number };

type Key = { hash: number; weight: number };

/** A key that more names have than this tells nothing: what is rare in them is asked instead, or two words together. */
const mostPostings = 400;
const longest = 512;
const startLength = 5;
const heaviest = 4;
const least = 0.33;
/** Beside one as near as this, three tenths as near are not worth a look. */
const certain = 1.2;
const faraway = 0.3;

/** Finds who bears a name near another one by what both have that is rare, in a few numbers a name: words, meanings, beginnings, initials, and two words together. */
export class BlockIndex {
  private readonly hashes: number[] = [];
  private readonly owners: number[] = [];
  private readonly bearers: number[] = [];
  private readonly weights: number[] = [];
  /** By key, where its postings start and how many there are, in one number. */
  private spans = new Map<number, number>();
  private postings = new Int32Array(0);
  private nearness = new Float32Array(0);

  constructor(private readonly lexicon: Lexicon) {}

  /** Adds a name of a bearer. */
  add(name: ParsedName, bearer: number): void {
    const at = this.bearers.push(bearer) - 1;
    this.weights.push(weightOf(name));
    for (const { hash } of keysOf(name)) {
      this.hashes.push(hash);
      this.owners.push(at);
      this.spans.set(hash, (this.spans.get(hash) ?? 0) + 1);
    }
  }

  /** Makes the index of all that was added; nothing is added afterwards. */
  close(): void {
    let size = 0;
    const spans = new Map<number, number>();
    for (const [hash, length] of this.spans) {
      if (length < 2 || length > mostPostings) continue;
      spans.set(hash, size * longest);
      size += length;
    }
    this.spans = spans;
    this.postings = new Int32Array(size);
    this.hashes.forEach((hash, from) => {
      const span = spans.get(hash);
      if (span === undefined) return;
      this.postings[Math.floor(span / longest) + (span % longest)] = this.owners[from]!;
      spans.set(hash, span + 1);
    });
    this.nearness = new Float32Array(this.bearers.length);
    this.hashes.length = this.owners.length = 0;
  }

  /** Returns who bears a name near a name, the nearest first, each once. */
  near(name: ParsedName, most: number, isWanted: (bearer: number) => boolean): Near[] {
    const touched: number[] = [];
    for (const { hash, weight } of [...keysOf(name), ...this.translated(name)]) {
      const span = this.spans.get(hash);
      if (span === undefined) continue;
      const start = Math.floor(span / longest);
      for (let at = start; at < start + (span % longest); at += 1) {
        const owner = this.postings[at]!;
        if (this.nearness[owner] === 0) touched.push(owner);
        this.nearness[owner]! += weight;
      }
    }
    return this.nearest(touched, 0.5 + 0.4 * weightOf(name), most, isWanted);
  }

  /** Those who came nearest, each once; whether one is wanted is asked only of those that may be among them. */
  private nearest(touched: readonly number[], own: number, most: number, isWanted: (bearer: number) => boolean): Near[] {
    const best = new Map<number, number>();
    let top = 0;
    for (const at of touched) {
      const [bearer, nearness] = [this.bearers[at]!, this.nearness[at]! / (own + this.weights[at]!)];
      this.nearness[at] = 0;
      if (nearness < least || nearness <= (best.get(bearer) ?? 0)) continue;
      best.set(bearer, nearness);
      if (nearness > top) top = nearness;
    }
    const enough = top >= certain ? faraway * top : least;
    const found: Near[] = [];
    for (const [bearer, nearness] of best) if (nearness >= enough) found.push({ bearer, nearness });
    found.sort((one, other) => other.nearness - one.nearness || one.bearer - other.bearer);
    const wanted: Near[] = [];
    for (const near of found) {
      if (wanted.length === most) break;
      if (isWanted(near.bearer)) wanted.push(near);
    }
    return wanted;
  }

  private *translated({ tokens }: ParsedName): Generator<Key> {
    for (const { stem, weight } of tokens) {
      for (const [other, strength] of this.lexicon.translationsOf(stem)) if (strength > 0.2) yield { hash: hashOf(`w ${other}`), weight: weight * Math.sqrt(strength) };
    }
  }
}

/** What a name is found by: each once, with what it is worth. */
function* keysOf(name: ParsedName): Generator<Key> {
  const given = new Set<number>();
  for (const [text, weight] of textsOf(name)) {
    const hash = hashOf(text);
    if (given.has(hash)) continue;
    given.add(hash);
    yield { hash, weight };
  }
}

function* textsOf(name: ParsedName): Generator<[text: string, weight: number]> {
  yield [`k ${name.key}`, 2];
  for (const { stem, meanings, weight, sound } of name.tokens) {
    yield [`w ${stem}`, weight];
    for (const { id } of meanings) yield [`m ${id}`, 0.8 * weight];
    if (meanings.length === 0 && sound.length >= startLength) yield [`s ${sound.slice(0, startLength)}`, 0.4 * weight];
  }
  const tops = [...name.tokens].sort((one, other) => other.weight - one.weight).slice(0, heaviest);
  for (const [at, one] of tops.entries()) for (const other of tops.slice(at + 1)) yield [`p ${[labelOf(one), labelOf(other)].sort().join(' ')}`, 0.6 * (one.weight + other.weight)];
  for (const acronym of name.acronyms) yield [`i ${acronym}`, 1];
  for (const initials of initialsOf(name)) if (initials.length > 2) yield [`i ${initials}`, 1];
}

/** What a word means, or how it begins: the same in the languages that we know, and for most slips. */
function labelOf({ meanings, stem }: Token): string {
  return meanings[0]?.label ?? stem.slice(0, startLength);
}

/** The first letters of all words, and of the telling ones. */
function initialsOf({ words, tokens }: ParsedName): string[] {
  const first = (texts: readonly string[]): string => texts.map((text) => text[0]!).join('');
  return tokens.length < 2 ? [] : [first(words), first(tokens.flatMap(({ text }) => text.split(' ')))];
}

function weightOf({ tokens }: ParsedName): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}

/** A number made of the letters of a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash | 0;
}
