import type { Matcher } from '../matcher.ts';
import { keyIn } from './block-index.ts';
import type { BlockColumns, BlockIndex } from './block-index.ts';
import { GrowingColumn } from './growing-column.ts';
import { weightOf } from './name-keys.ts';
import type { NameKeys } from './name-keys.ts';
import type { Party } from './party.ts';

/** Of a party, only as many names are asked about, the most used first. */
export const mostNames = 12;

/** The names of parties, to be found: the index, what it is made of, and who reads names. */
export type PartyIndex = { index: BlockIndex; columns: BlockColumns; matcher: Matcher };

/** Keys that were laid out before: of a party, the number of its first name there, or -1. */
export type KeysKnown = { columns: Pick<BlockColumns, 'keys' | 'ends' | 'weights'>; firstNameOf: (party: number) => number };

/** Returns what an index of the names of parties is made of. */
export function indexParties(parties: readonly Party[], { matcher, keys }: { matcher: Matcher; keys: NameKeys }, known?: KeysKnown): BlockColumns {
  const realms = realmsOf(parties);
  const count = parties.reduce((sum, { names }) => sum + Math.min(names.length, mostNames), 0);
  const [all, ends, bearers, weights] = [new GrowingColumn(), new Int32Array(count), new Int32Array(count), new Float32Array(count)];
  let at = 0;
  for (let bearer = 0; bearer < parties.length; bearer += 1) {
    const { names } = parties[bearer]!;
    const before = known?.firstNameOf(bearer) ?? -1;
    for (let name = 0; name < names.length && name < mostNames; name += 1, at += 1) {
      if (known && before >= 0) {
        const { ends: knownEnds, keys: knownKeys, weights: knownWeights } = known.columns;
        const laid = knownKeys.subarray(before + name === 0 ? 0 : knownEnds[before + name - 1], knownEnds[before + name]);
        all.addAll(laid, laid.length);
        weights[at] = knownWeights[before + name]!;
      } else {
        const parsed = matcher.read(names[name]!);
        keys.read(parsed);
        for (let key = 0; key < keys.count; key += 1) keys.hashes[key] = keyIn(realms[bearer]!, keys.hashes[key]!);
        all.addAll(keys.hashes, keys.count);
        weights[at] = weightOf(parsed);
      }
      [ends[at], bearers[at]] = [all.length, bearer];
    }
  }
  return { keys: all.whole(), ends, bearers, weights, realms };
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
