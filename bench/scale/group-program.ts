import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { loadMatcher } from '../../ingest/load-matcher.ts';
import { clusterPairs } from '../../ingest/resolve/match/group/cluster-pairs.ts';
import type { ScoredPair } from '../../ingest/resolve/match/group/cluster-pairs.ts';
import { foldText } from '../../ingest/resolve/match/name/fold-word.ts';
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

// Run by run.ts in a process of its own: a file of names, and from which of them on they are new; the others are then there to be met, and were compared before.
const [path = '', from = '0'] = process.argv.slice(2);
const rows = parse(readFileSync(path, 'utf8'), { columns: true }) as { name: string; country: string; town: string; body: string }[];
const parties = rows.map(({ name, country, town }, at): Party => ({ id: String(at), names: [name], countries: [country], towns: town ? [foldText(town)] : [], kinds: ['Organisation'], ids: {} }));
const bodies = rows.map(({ body }) => Number(body));
const first = Number(from);
const before: Told[] = first > 0 ? pairsOf(parties.slice(0, first), 0) : [];

await measure<Grouped & { told: Told[] }>(() => {
  const pairs = [...before, ...pairsOf(parties, first)];
  const groups = clusterPairs(parties.length, pairs.map(({ left, right, score, isSure }) => ({ left, right, score: isSure ? score : Math.min(score, unsure) })));
  return { sure: worthOf(groups, bodies), half: { precision: 0, recall: 0, f1: 0 }, pairs: pairs.length, told: pairs };
}, ({ told, ...grouped }) => ({ ...grouped, told: [], half: worthOf(clusterPairs(parties.length, told), bodies) }));

function pairsOf(all: readonly Party[], firstNew: number): Told[] {
  const pairs: Told[] = [];
  for (const { one, other, score, outcome } of proposePairs(all, { matcher: loadMatcher(), isAsked: ({ id }) => Number(id) >= firstNew })) pairs.push({ left: Number(one), right: Number(other), score, isSure: outcome === 'same' });
  return pairs;
}
