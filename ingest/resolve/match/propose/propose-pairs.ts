import type { Matcher } from '../matcher.ts';
import { leastScore, cautionOf, heldBack } from '../verdict/caution.ts';
import type { JudgedNames } from '../verdict/judged-names.ts';
import { reasonsOf } from '../verdict/reasons.ts';
import type { Party } from './party.ts';

/** Two parties that may be one: by their ids, the two names that are most alike, how surely they are one body's (0 to 1), what to do of it, and why in words. */
export type Proposal = { one: string; other: string; names: readonly [one: string, other: string]; score: number; outcome: 'same' | 'unsure'; reasons: readonly string[] };

/** What the proposing knows, and which parties are asked about; all when not told. */
export type Proposing = { matcher: Matcher; judged?: JudgedNames; isAsked?: (party: Party) => boolean };

/** From here on a machine may make two bodies one; below it a person is asked. */
const sure = 0.9;
/** Below this nobody need be asked. */
const least = 0.25;
const mostCandidates = 8;

/** Returns the pairs of parties that may be one, each once: sure ones and those to be asked about. What people judged is not asked again. */
export function* proposePairs(parties: readonly Party[], { matcher, judged, isAsked = () => true }: Proposing): Generator<Proposal> {
  const index = matcher.index();
  const bearers: number[] = [];
  parties.forEach((party, at) => party.names.forEach((name) => (bearers[index.add(matcher.read(name))] = at)));
  const proposed = new Set<string>();
  for (const [at, party] of parties.entries()) {
    if (!isAsked(party)) continue;
    for (const other of candidatesOf(party, at)) {
      const pair = at < other ? `${at} ${other}` : `${other} ${at}`;
      if (proposed.has(pair)) continue;
      proposed.add(pair);
      const proposal = compareParties(party, parties[other]!, matcher);
      const [one, another] = proposal.names;
      if (proposal.score >= least && !judged?.saidOf(one, another)) yield proposal;
    }
  }

  function candidatesOf({ names }: Party, at: number): Set<number> {
    return new Set(names.flatMap((name) => index.nearest(matcher.read(name), mostCandidates, (found) => bearers[found] !== at).map((found) => bearers[found.at]!)));
  }
}

function compareParties(one: Party, other: Party, matcher: Matcher): Proposal {
  const country = [...new Set([...one.countries, ...other.countries])].sort().join('|');
  let best: Proposal | null = null;
  for (const left of one.names) {
    for (const right of other.names) {
      const comparison = matcher.compare(left, right);
      const found = Math.max(leastScore(comparison), matcher.score(comparison, { country, leftLang: '', rightLang: '' }));
      const caution = cautionOf(comparison);
      const score = caution ? heldBack(found) : found;
      if (best && best.score >= score) continue;
      best = { one: one.id, other: other.id, names: [left, right], score, outcome: score >= sure ? 'same' : 'unsure', reasons: [caution ? `not the same: ${caution}` : reasonsOf(comparison, score)] };
    }
  }
  return best!;
}
