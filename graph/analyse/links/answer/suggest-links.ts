import { neighboursOf, project } from '../../adjacency.ts';
import type { Adjacency } from '../../adjacency.ts';
import { placesOf } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { bestOf } from './best-of.ts';
import type { Ranked } from './best-of.ts';

/** Two organisations by name, and how plausible it is that they should work together. */
export type ScoredPair = { source: string; target: string; score: number };

/** The most suggestions that one organisation gets. */
export const mostSuggestions = 50;

/** Returns, for each organisation asked for, the best bodies of other territories that it does not work with yet. */
export function suggestLinks(history: History, sources: readonly string[]): ScoredPair[] {
  const places = placesOf(history.organisations);
  const ties = project(history.organisations.length, history.projects.map(({ members }) => members));
  return sources.flatMap((source) => {
    const place = places.get(source);
    if (place === undefined) return [];
    const scores = adamicAdarOf(ties, place);
    return bestOf(foreignTo(history, ties, place, scores), mostSuggestions).map(({ target, score }) => ({ source, target: history.organisations[target]!, score }));
  });
}

/** Returns the scores of given pairs, in their order; a pair of which one is unknown has 0. */
export function scoreLinks(history: History, pairs: readonly { source: string; target: string }[]): ScoredPair[] {
  const places = placesOf(history.organisations);
  const ties = project(history.organisations.length, history.projects.map(({ members }) => members));
  const rows = new Map<string, Float64Array>();
  return pairs.map(({ source, target }) => {
    const [place, other] = [places.get(source), places.get(target)];
    if (place === undefined || other === undefined) return { source, target, score: 0 };
    const scores = rows.get(source) ?? adamicAdarOf(ties, place);
    rows.set(source, scores);
    return { source, target, score: scores[other]! };
  });
}

function* foreignTo({ territoryOf }: History, ties: Adjacency, source: number, scores: Float64Array): Generator<Ranked> {
  const tied = new Set(neighboursOf(ties, source));
  for (const [target, score] of scores.entries()) if (territoryOf[target] !== territoryOf[source] && !tied.has(target)) yield { target, score };
}

function adamicAdarOf(ties: Adjacency, source: number): Float64Array {
  const scores = new Float64Array(ties.offsets.length - 1);
  for (const between of neighboursOf(ties, source)) {
    const far = neighboursOf(ties, between);
    if (far.length > 1) for (const target of far) scores[target]! += 1 / Math.log(far.length);
  }
  return scores;
}
