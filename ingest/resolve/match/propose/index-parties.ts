import type { Matcher } from '../matcher.ts';
import { keyIn } from './block-index.ts';
import type { BlockColumns, BlockIndex, KeyColumns } from './block-index.ts';
import { GrowingColumn } from './growing-column.ts';
import { weightOf } from './name-keys.ts';
import type { NameKeys } from './name-keys.ts';
import type { Party } from './party.ts';

/** Of a party, only as many names are asked about, the most used first. */
export const mostNames = 12;

/** The names of parties, to be found: the index, and what it is made of. */
export type PartyIndex = { index: BlockIndex; columns: BlockColumns };

/** Keys that were laid out before: of a party, the number of its first name there, or -1. */
export type KeysKnown = { columns: Pick<BlockColumns, 'own' | 'translated' | 'weights'>; firstNameOf: (party: number) => number };

/** Returns what an index of the names of parties is made of. */
export function indexParties(parties: readonly Party[], { matcher, keys }: { matcher: Matcher; keys: NameKeys }, known?: KeysKnown): BlockColumns {
  const realms = realmsOf(parties);
  const count = parties.reduce((sum, { names }) => sum + Math.min(names.length, mostNames), 0);
  const [own, translated, bearers, weights] = [new GrowingKeys(count), new GrowingKeys(count), new Int32Array(count), new Float64Array(count)];
  let at = 0;
  for (let bearer = 0; bearer < parties.length; bearer += 1) {
    const { names } = parties[bearer]!;
    const before = known?.firstNameOf(bearer) ?? -1;
    for (let name = 0; name < names.length && name < mostNames; name += 1, at += 1) {
      if (known && before >= 0) {
        for (const [keys, laid] of [[own, known.columns.own], [translated, known.columns.translated]] as const) keys.add(at, laid.keys, laid.worths, before + name === 0 ? 0 : laid.ends[before + name - 1]!, laid.ends[before + name]!);
        weights[at] = known.columns.weights[before + name]!;
      } else {
        const parsed = matcher.read(names[name]!);
        keys.read(parsed);
        const count = keys.count;
        for (let key = 0; key < count; key += 1) keys.hashes[key] = keyIn(realms[bearer]!, keys.hashes[key]!);
        keys.translate(parsed);
        own.add(at, keys.hashes, keys.weights, 0, count);
        translated.add(at, keys.hashes, keys.weights, count, keys.count);
        weights[at] = weightOf(parsed);
      }
      bearers[at] = bearer;
    }
  }
  return { own: own.whole(), translated: translated.whole(), weights, bearers, realms };
}

/** Columns of keys that grow, name by name. */
class GrowingKeys {
  private readonly keys = new GrowingColumn<Int32Array>(Int32Array);
  private readonly worths = new GrowingColumn<Float32Array>(Float32Array);
  private readonly ends: Int32Array;

  constructor(names: number) {
    this.ends = new Int32Array(names);
  }

  /** Adds the keys of a name that stand in columns from one to before another. */
  add(name: number, keys: Int32Array, worths: Float32Array, from: number, to: number): void {
    this.keys.addAll(keys, from, to);
    this.worths.addAll(worths, from, to);
    this.ends[name] = this.keys.length;
  }

  whole(): KeyColumns {
    return { keys: this.keys.whole(), worths: this.worths.whole(), ends: this.ends };
  }
}

/** Returns the number of the first name of each party, and behind the last one how many names there are. */
export function firstNames(parties: readonly Party[]): Int32Array {
  const firsts = new Int32Array(parties.length + 1);
  for (let at = 0; at < parties.length; at += 1) firsts[at + 1] = firsts[at]! + Math.min(parties[at]!.names.length, mostNames);
  return firsts;
}

/** The country of each party as a number: the same in every run. */
function realmsOf(parties: readonly Party[]): Uint16Array {
  return Uint16Array.from(parties, ({ countries: [country, ...more] }) => (country === undefined || more.length > 0 ? 0 : 1 + (((country.charCodeAt(0) << 8) ^ country.charCodeAt(1)) % 65_535)));
}
