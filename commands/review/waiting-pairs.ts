import type { Database } from '../../graph/database/open.ts';
import type { ReaderSuggestion, ReviewPair } from '../../graph/model/site/review.ts';
import { judgedSoFar } from './judge-pair.ts';
import { pairIdOf } from './pair-id.ts';
import { valueOf, withCompany } from './rank-pairs.ts';
import { readCompany, readReviewedBodies } from './read-bodies.ts';
import { readSuggestions } from './suggestions.ts';

/** Returns the pairs that nobody judged yet, with what readers suggested of them, the most valuable first. */
export async function waitingPairs(database: Database, home: string, prepared: readonly ReviewPair[]): Promise<ReviewPair[]> {
  const suggestions = new Map<string, ReaderSuggestion[]>();
  for (const one of readSuggestions(home)) suggestions.set(pairIdOf(one.one, one.other), [...(suggestions.get(pairIdOf(one.one, one.other)) ?? []), one]);
  const known = new Set(prepared.map(({ id }) => id));
  const asked = await suggestedPairs(database, [...suggestions].flatMap(([id, [first]]) => (known.has(id) || !first ? [] : [first])));
  const isJudged = judgedSoFar();
  return [...prepared, ...asked]
    .filter((pair) => !isJudged(pair))
    .map((pair) => ({ ...pair, suggestions: suggestions.get(pair.id) ?? [] }))
    .sort((one, other) => other.value - one.value || (one.id < other.id ? -1 : 1));
}

/** Pairs that only readers thought of. */
async function suggestedPairs(database: Database, suggestions: readonly ReaderSuggestion[]): Promise<ReviewPair[]> {
  if (suggestions.length === 0) return [];
  const ids = [...new Set(suggestions.flatMap(({ one, other }) => [one, other]))];
  const [bodies, company] = [new Map((await readReviewedBodies(database, ids)).map((body) => [body.id, body])), await readCompany(database, ids)];
  const partners = [...new Set([...company.values()].flatMap((one) => one.partners))];
  const names = new Map((await readReviewedBodies(database, partners)).map(({ id, name }) => [id, name]));
  return suggestions.flatMap((suggestion) => {
    const [one, other] = [bodies.get(suggestion.one), bodies.get(suggestion.other)];
    if (!one || !other) return [];
    const ranked = { id: pairIdOf(one.id, other.id), value: valueOf(null, one, other), score: null, reasons: [], one, other };
    return [withCompany(ranked, company, (id) => names.get(id))];
  });
}
