import type { MatchReason } from '../../../../graph/model/site/match-reason.ts';
import type { Matcher } from '../matcher.ts';
import type { JudgedNames } from '../verdict/judged-names.ts';
import { metParties, namesOf } from './candidates.ts';
import type { Met } from './candidates.ts';
import { findNearest } from './find-nearest.ts';
import type { PairMemory } from './pair-memory.ts';
import type { Party } from './party.ts';
import { weighPair } from './weigh-pair.ts';
import type { Weighed } from './weigh-pair.ts';

/** Two parties that may be one: by their ids, the two names that are most alike, how surely they are one body's (0 to 1), what to do of it, and why. */
export type Proposal = { one: string; other: string; names: readonly [one: string, other: string]; score: number; outcome: 'same' | 'unsure' | 'different'; reasons: readonly MatchReason[] };

/** What the proposing knows, which parties are asked about (all when not told), from which score a pair is told, and what was found of all parties before, by the same matcher and from the same score on. */
export type Proposing = { matcher: Matcher; judged?: JudgedNames; isAsked?: (party: Party) => boolean; least?: number; memory?: PairMemory };

/** Below this nobody need be asked. */
const worthAsking = 0.25;
/** Of two parties, so many pairs of names that found each other are compared: those first that are used most. */
const mostCompared = 6;

/** Returns the pairs of parties that may be one, each once and in the order of the parties: those that a machine may make one, and those to be asked about. What people judged is not asked again. With a memory, only what a machine may make one has reasons. */
export function* proposePairs(parties: readonly Party[], { matcher, judged, isAsked = () => true, least = worthAsking, memory }: Proposing): Generator<Proposal> {
  const index = matcher.indexOf(parties, memory?.keys());
  const found = findNearest(parties, isAsked, index);
  for (const met of metParties(parties, found, index.columns.bearers)) {
    const [one, other] = [parties[met.one]!, parties[met.other]!];
    const weighed = memory ? memory.answer(met, () => weigh(met, one, other, matcher, least)) : weigh(met, one, other, matcher, least);
    if (!weighed || judged?.saidOf(...weighed.names)) continue;
    const { names, score, isSure, reasons } = weighed;
    yield { one: one.id, other: other.id, names, score, outcome: isSure ? 'same' : score >= worthAsking ? 'unsure' : 'different', reasons };
  }
  memory?.keep(index.columns);
}

function weigh({ names }: Met, one: Party, other: Party, matcher: Matcher, least: number): Weighed | null {
  return weighPair(one, other, names.slice(0, mostCompared).map((two) => namesOf(two, one, other)), matcher, least);
}
