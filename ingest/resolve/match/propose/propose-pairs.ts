import type { Matcher } from '../matcher.ts';
import type { JudgedNames } from '../verdict/judged-names.ts';
import type { Party } from './party.ts';
import { weighPair } from './weigh-pair.ts';

/** Two parties that may be one: by their ids, the two names that are most alike, how surely they are one body's (0 to 1), what to do of it, and why in words. */
export type Proposal = { one: string; other: string; names: readonly [one: string, other: string]; score: number; outcome: 'same' | 'unsure' | 'different'; reasons: readonly string[] };

/** What the proposing knows, which parties are asked about (all when not told), and from which score a pair is told. */
export type Proposing = { matcher: Matcher; judged?: JudgedNames; isAsked?: (party: Party) => boolean; least?: number };

/** Below this nobody need be asked. */
const worthAsking = 0.25;
const mostCandidates = 6;
const mostNames = 12;
/** Of two parties, only the names by which they found each other are compared, and their first ones. */
const mostCompared = 6;

/** Returns the pairs of parties that may be one, each once: those that a machine may make one, and those to be asked about. What people judged is not asked again. */
export function* proposePairs(parties: readonly Party[], { matcher, judged, isAsked = () => true, least = worthAsking }: Proposing): Generator<Proposal> {
  const index = matcher.blockIndex();
  const asked = parties.map(({ names }) => names.slice(0, mostNames));
  asked.forEach((names, at) => names.forEach((name) => index.add(matcher.read(name), at)));
  index.close();
  const met = new Set<number>();
  for (const [at, party] of parties.entries()) {
    if (!isAsked(party)) continue;
    const found = new Map<number, string[]>();
    for (const name of asked[at]!) {
      const near = index.near(matcher.read(name), mostCandidates, (bearer) => bearer !== at && mayMeet(party, parties[bearer]!));
      for (const { bearer } of near) if (!met.has(Math.min(at, bearer) * parties.length + Math.max(at, bearer))) found.set(bearer, [...(found.get(bearer) ?? []), name]);
    }
    for (const [bearer, names] of found) {
      met.add(Math.min(at, bearer) * parties.length + Math.max(at, bearer));
      const other = parties[bearer]!;
      const weighed = weighPair(party, other, pairsOf(names, asked[bearer]!), matcher);
      if (weighed.score < least || judged?.saidOf(...weighed.names)) continue;
      const outcome = weighed.isSure ? 'same' : weighed.score >= worthAsking ? 'unsure' : 'different';
      yield { one: party.id, other: other.id, names: weighed.names, score: weighed.score, outcome, reasons: weighed.reasons };
    }
  }
}

function* pairsOf(names: readonly string[], others: readonly string[]): Generator<readonly [string, string]> {
  let left = mostCompared;
  for (const name of names) {
    for (const other of others) {
      if (left === 0) return;
      left -= 1;
      yield [name, other];
    }
  }
}

const notTelling: ReadonlySet<string> = new Set(['domain', 'geonames']);

/** Bodies of two countries, or with two numbers of one register, are two. */
function mayMeet(one: Party, other: Party): boolean {
  if (one.countries.length > 0 && other.countries.length > 0 && !one.countries.some((country) => other.countries.includes(country))) return false;
  for (const [register, id] of Object.entries(one.ids)) if (!notTelling.has(register) && (other.ids[register] ?? id) !== id) return false;
  return true;
}
