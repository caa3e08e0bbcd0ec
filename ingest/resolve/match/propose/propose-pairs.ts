import type { MatchReason } from '../../../../graph/model/site/match-reason.ts';
import type { Matcher } from '../matcher.ts';
import type { JudgedNames } from '../verdict/judged-names.ts';
import { findCandidates, readCandidate } from './find-candidates.ts';
import type { Party } from './party.ts';
import { weighPair } from './weigh-pair.ts';

/** Two parties that may be one: by their ids, the two names that are most alike, how surely they are one body's (0 to 1), what to do of it, and why. */
export type Proposal = { one: string; other: string; names: readonly [one: string, other: string]; score: number; outcome: 'same' | 'unsure' | 'different'; reasons: readonly MatchReason[] };

/** What the proposing knows, which parties are asked about (all when not told), and from which score a pair is told. */
export type Proposing = { matcher: Matcher; judged?: JudgedNames; isAsked?: (party: Party) => boolean; least?: number };

/** Below this nobody need be asked. */
const worthAsking = 0.25;
/** Of two parties, so many pairs of names that found each other are compared: those first that are used most. */
const mostCompared = 6;

/** Returns the pairs of parties that may be one, each once and in the order of the parties: those that a machine may make one, and those to be asked about. What people judged is not asked again. */
export function* proposePairs(parties: readonly Party[], { matcher, judged, isAsked = () => true, least = worthAsking }: Proposing): Generator<Proposal> {
  for (const { one, other, names } of metBy(findCandidates(parties, isAsked, matcher.indexOf(parties)), parties)) {
    const weighed = weighPair(one, other, names, matcher);
    if (weighed.score < least || judged?.saidOf(...weighed.names)) continue;
    const outcome = weighed.isSure ? 'same' : weighed.score >= worthAsking ? 'unsure' : 'different';
    yield { one: one.id, other: other.id, names: weighed.names, score: weighed.score, outcome, reasons: weighed.reasons };
  }
}

/** Two parties, and the pairs of their names that found each other. */
type Met = { one: Party; other: Party; names: (readonly [one: string, other: string])[] };

function* metBy(candidates: Float64Array, parties: readonly Party[]): Generator<Met> {
  let met = null as Met | null;
  for (const number of candidates) {
    const candidate = readCandidate(number, parties.length);
    const [one, other] = [parties[candidate.one]!, parties[candidate.other]!];
    if (met?.one !== one || met.other !== other) {
      if (met) yield met;
      met = { one, other, names: [] };
    }
    if (met.names.length < mostCompared) met.names.push([one.names[candidate.oneName]!, other.names[candidate.otherName]!]);
  }
  if (met) yield met;
}
