import { writeMatchReasons } from '../../../graph/derive/write-match-reasons.ts';
import type { Matcher } from '../match/matcher.ts';
import { clusterPairs } from '../match/group/cluster-pairs.ts';
import { PairMemory } from '../match/propose/pair-memory.ts';
import type { Remembered } from '../match/propose/pair-memory.ts';
import { proposePairs } from '../match/propose/propose-pairs.ts';
import type { Party } from '../match/propose/party.ts';
import type { PlaceOf } from '../places.ts';
import type { Cluster } from './clusters.ts';
import { partyOfCluster } from './party-of-cluster.ts';

/** Two clusters that were compared, by their keys: how surely they are one (0 to 1), whether a machine may make them one, and why. */
export type Pair = { one: string; other: string; score: number; isSure: boolean; reason: string };

/** Tells which clusters are likely one by more than the key of their names: asked once, when judgements, identifiers and names have united what they unite. */
export type Pairing = (clusters: readonly Cluster[]) => Iterable<Pair>;

/** What the same matcher found of bodies the time before, where that is known, and who keeps what is found now. */
export type Recall = { before: Remembered | null; keep: (found: Remembered) => void };

/** A web address that more bodies have than this is their host's. */
const mostAtDomain = 4;
/** A pair that is less alike was as good as not compared. */
const leastTold = 0.1;
/** What a pair that a person must look at counts among the others of its cluster: mildly against. */
const unsure = 0.4;

/** Returns the pairing that a matcher makes of organisations. */
export function pairingBy(matcher: Matcher, placeOf: PlaceOf, recall?: Recall): Pairing {
  // The clusters themselves are not held while their names are compared.
  return (clusters) => pairsOf(withoutHosts(clusters.filter(({ bodies }) => bodies[0]!.family === 'Organisation').map((cluster) => partyOfCluster(cluster, placeOf))), matcher, recall);
}

function* pairsOf(parties: readonly Party[], matcher: Matcher, recall: Recall | undefined): Generator<Pair> {
  const memory = recall && new PairMemory(parties, recall.before);
  for (const { one, other, names, score, outcome, reasons } of proposePairs(parties, { matcher, least: leastTold, ...(memory && { memory }) })) {
    const isSure = outcome === 'same';
    yield { one, other, score, isSure, reason: isSure ? `likeness ${score.toFixed(2)}: "${names[0]}", "${names[1]}": ${writeMatchReasons(reasons, 'en')}` : '' };
  }
  if (memory?.next) recall?.keep(memory.next);
}

/** Returns the pairs that make clusters one, the surest first: where all that was compared within a cluster speaks for it together, and nothing keeps its parts apart. */
export function meetPairs(pairs: readonly Pair[], mayUnite: (one: string, other: string) => boolean): Pair[] {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => numbers.get(key) ?? (numbers.set(key, numbers.size), numbers.size - 1);
  const scored = pairs.map(({ one, other, score, isSure }) => ({ left: numberOf(one), right: numberOf(other), score: isSure ? score : Math.min(score, unsure) }));
  const parted = scored.filter((_pair, index) => !mayUnite(pairs[index]!.one, pairs[index]!.other));
  const groups = clusterPairs(numbers.size, scored, parted);
  const sure = pairs.filter(({ one, other, isSure }) => isSure && groups[numberOf(one)] === groups[numberOf(other)]);
  return sure.sort((one, other) => other.score - one.score || (one.one < other.one ? -1 : 1) || (one.other < other.other ? -1 : 1));
}

function withoutHosts(parties: readonly Party[]): Party[] {
  const counts = new Map<string, number>();
  for (const { ids } of parties) if (ids['domain']) counts.set(ids['domain'], (counts.get(ids['domain']) ?? 0) + 1);
  return parties.map((party) => {
    const { domain, ...ids } = party.ids;
    return domain !== undefined && counts.get(domain)! > mostAtDomain ? { ...party, ids } : party;
  });
}
