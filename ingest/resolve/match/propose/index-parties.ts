import type { ParsedName } from '../name/parse-name.ts';
import { keyIn } from './block-index.ts';
import type { BlockColumns, BlockIndex } from './block-index.ts';
import { GrowingColumn } from './growing-column.ts';
import { weightOf } from './name-keys.ts';
import type { NameKeys } from './name-keys.ts';
import type { Party } from './party.ts';

/** Of a party, only as many names are asked about, the most used first. */
export const mostNames = 12;

/** The names of parties, to be found: the index, what it is made of, and how a name is read. */
export type PartyIndex = { index: BlockIndex; columns: BlockColumns; read: (name: string) => ParsedName };

/** Reads names, and lays out their keys. */
export type KeyReading = { read: (name: string) => ParsedName; keys: NameKeys };

/** Returns what an index of the names of parties is made of. */
export function indexParties(parties: readonly Party[], { read, keys }: KeyReading): BlockColumns {
  const realms = realmsOf(parties);
  const count = parties.reduce((sum, { names }) => sum + Math.min(names.length, mostNames), 0);
  const [all, ends, bearers, weights] = [new GrowingColumn(), new Int32Array(count), new Int32Array(count), new Float32Array(count)];
  let at = 0;
  for (const [bearer, { names }] of parties.entries()) {
    for (let name = 0; name < names.length && name < mostNames; name += 1, at += 1) {
      const parsed = read(names[name]!);
      keys.read(parsed);
      for (let key = 0; key < keys.count; key += 1) keys.hashes[key] = keyIn(realms[bearer]!, keys.hashes[key]!);
      all.addAll(keys.hashes, keys.count);
      [ends[at], bearers[at], weights[at]] = [all.length, bearer, weightOf(parsed)];
    }
  }
  return { keys: all.whole(), ends, bearers, weights, realms };
}

/** The country of each party as a number: the same in every run. */
function realmsOf(parties: readonly Party[]): Uint16Array {
  return Uint16Array.from(parties, ({ countries: [country, ...more] }) => (country === undefined || more.length > 0 ? 0 : 1 + ((country.charCodeAt(0) << 8) ^ country.charCodeAt(1)) % 65_535));
}
