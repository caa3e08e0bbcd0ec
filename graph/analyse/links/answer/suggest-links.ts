import { describeSource, emptyDescription } from '../features/describe-source.ts';
import { fillRow } from '../features/fill-row.ts';
import type { Description } from '../features/describe-source.ts';
import { featureList } from '../features/feature-names.ts';
import { landscapeOf } from '../features/landscape.ts';
import type { Landscape } from '../features/landscape.ts';
import { placesOf } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { chanceOf } from '../learn/calibrate.ts';
import { candidatesOf, shortlist, shortlisted } from '../learn/candidates.ts';
import { endOf, learnRanker } from '../learn/learn-ranker.ts';
import type { Ranker } from '../learn/learn-ranker.ts';
import { valueAt } from '../trees/tree.ts';
import { bestOf } from './best-of.ts';
import type { Ranked } from './best-of.ts';

/** Two organisations by name, and how plausible it is that they should work together. */
export type ScoredPair = { source: string; target: string; score: number };

/** Says whom to meet: what is known of a history, and what was learnt from it. */
export type Adviser = { landscape: Landscape; places: Map<string, number>; ranker: Ranker | null; described: Description; row: Float32Array };

/** The most suggestions that one organisation gets. */
export const mostSuggestions = 50;

/** Returns an adviser for some organisations of a history. */
export function adviserFor(history: History, sources: readonly string[]): Adviser {
  const places = placesOf(history.organisations);
  const asked = sources.flatMap((source) => places.get(source) ?? []);
  const landscape = landscapeOf(history, endOf(history));
  return { landscape, places, ranker: learnRanker(history, asked), described: emptyDescription(landscape.size), row: new Float32Array(featureList.length) };
}

/** Returns the best bodies of other territories that one organisation does not work with yet. */
export function suggestLinks(adviser: Adviser, source: string): ScoredPair[] {
  const { landscape, places, ranker, described } = adviser;
  const place = places.get(source);
  if (place === undefined) return [];
  describeSource(landscape, place, described);
  const candidates = shortlist(candidatesOf(landscape, place), described, shortlisted);
  const scored = Array.from(candidates, (target): Ranked => ({ target, score: ranker ? rankingScore(ranker, adviser, target) : described.adamicAdar[target]! }));
  return bestOf(scored, mostSuggestions).map(({ target, score }) => ({ source, target: landscape.history.organisations[target]!, score }));
}

/** Returns the scores of given pairs, in their order; a pair of which one is unknown has 0. */
export function scoreLinks(adviser: Adviser, pairs: readonly { source: string; target: string }[]): ScoredPair[] {
  const { landscape, places, ranker, described, row } = adviser;
  const scored = pairs.map((pair) => ({ ...pair, score: 0 }));
  const order = pairs.map((_, index) => index).sort((one, other) => (places.get(pairs[one]!.source) ?? -1) - (places.get(pairs[other]!.source) ?? -1));
  let current = -1;
  for (const index of order) {
    const [place, other] = [places.get(pairs[index]!.source), places.get(pairs[index]!.target)];
    if (place === undefined || other === undefined) continue;
    if (place !== current) describeSource(landscape, (current = place), described);
    scored[index]!.score = ranker ? logistic(valueAt(ranker.alike, fillRow(described, other, row), 0)) : described.adamicAdar[other]!;
  }
  return scored;
}

/** A chance within a year where enough came true to tell; otherwise only an order. */
function rankingScore({ ranking, calibration }: Ranker, { described, row }: Adviser, target: number): number {
  const value = valueAt(ranking, fillRow(described, target, row), 0);
  return calibration ? chanceOf(calibration, value) : logistic(value);
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
