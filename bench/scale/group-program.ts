import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { parse } from 'csv-parse/sync';
import { loadMatcher } from '../../ingest/load-matcher.ts';
import { clusterPairs } from '../../ingest/resolve/match/group/cluster-pairs.ts';
import type { ScoredPair } from '../../ingest/resolve/match/group/cluster-pairs.ts';
import { foldText } from '../../ingest/resolve/match/name/fold-word.ts';
import { PairMemory } from '../../ingest/resolve/match/propose/pair-memory.ts';
import type { Remembered } from '../../ingest/resolve/match/propose/pair-memory.ts';
import type { Party } from '../../ingest/resolve/match/propose/party.ts';
import { proposePairs } from '../../ingest/resolve/match/propose/propose-pairs.ts';
import { measure } from '../fresh-run.ts';
import { worthOf } from './worth.ts';
import type { Worth } from './worth.ts';

/** What the grouping of names was worth: where only what the matcher is sure of is made one, as an ingest does, and where all is from a half on; and how many pairs were told. */
export type Grouped = { sure: Worth; half: Worth; pairs: number };

type Told = ScoredPair & { isSure: boolean };

/** What a pair that a person must look at counts among the others of its group, as in an ingest. */
const unsure = 0.4;

// Run by run.ts in a process of its own: a file of names, and how many of the last are new; the others were compared before, and what was found of them lies in a file.
const [path = '', added = '0'] = process.argv.slice(2);
const { parties, bodies } = readNames(path);
const matcher = loadMatcher();
const memoryPath = `${path}.memory`;
const few = parties.slice(0, parties.length - Number(added));
if (few.length < parties.length) {
  const memory = new PairMemory(few, null);
  pairsOf(few, memory);
  writeFileSync(memoryPath, serialize(memory.next));
}

await measure<Grouped & { told: Told[] }>(() => {
  const memory = few.length < parties.length ? new PairMemory(parties, deserialize(readFileSync(memoryPath)) as Remembered) : undefined;
  const told = pairsOf(parties, memory);
  const groups = clusterPairs(parties.length, told.map(({ left, right, score, isSure }) => ({ left, right, score: isSure ? score : Math.min(score, unsure) })));
  return { sure: worthOf(groups, bodies), half: { precision: 0, recall: 0, f1: 0 }, pairs: told.length, told };
}, ({ told, ...grouped }) => ({ ...grouped, told: [], half: worthOf(clusterPairs(parties.length, told), bodies) }));

function readNames(file: string): { parties: Party[]; bodies: Int32Array } {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as { name: string; country: string; town: string; body: string }[];
  const all = rows.map(({ name, country, town }, at): Party => ({ id: String(at), names: [name], countries: [country], towns: town ? [foldText(town)] : [], kinds: ['Organisation'], ids: {} }));
  return { parties: all, bodies: Int32Array.from(rows, ({ body }) => Number(body)) };
}

function pairsOf(all: readonly Party[], memory?: PairMemory): Told[] {
  const pairs: Told[] = [];
  for (const { one, other, score, outcome } of proposePairs(all, { matcher, ...(memory && { memory }) })) pairs.push({ left: Number(one), right: Number(other), score, isSure: outcome === 'same' });
  return pairs;
}
