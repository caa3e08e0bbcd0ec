import { describeSource, emptyDescription } from '../features/describe-source.ts';
import { fillRow } from '../features/fill-row.ts';
import type { Description } from '../features/describe-source.ts';
import { featureList } from '../features/feature-names.ts';
import { landscapeOf } from '../features/landscape.ts';
import type { Landscape } from '../features/landscape.ts';
import { placesOf } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { candidatesOf } from '../learn/candidates.ts';
import { endOf, learnRanker } from '../learn/learn-ranker.ts';
import type { Ranker } from '../learn/learn-ranker.ts';
import { likelihoodOf } from '../learn/likelihood.ts';
import { standingsOf } from '../learn/standings.ts';
import { valueAt } from '../trees/tree.ts';
import { bestOf } from './best-of.ts';
import type { Ranked } from './best-of.ts';

/** Two organisations by name, and how plausible it is that they should work together. */
export type ScoredPair = { source: string; target: string; score: number };

/** Says whom to meet: what is known of a history, and what was learnt from it. */
export type Adviser = { landscape: Landscape; places: Map<string, number>; ranker: Ranker | null; described: Description; row: Float32Array };

/** The most suggestions that one organisation gets. */
export const mostSuggestions = 50;

/** The years within which a chance is told, unless asked otherwise. */
export const yearsTold = 3;

/** Returns an adviser for some organisations of a history, whose chances are those of a project together within some years. */
export function adviserFor(history: History, sources: readonly string[], within: number = yearsTold): Adviser {
  const places = placesOf(history.organisations);
  const asked = sources.flatMap((source) => places.get(source) ?? []);
  const landscape = landscapeOf(history, endOf(history));
  return { landscape, places, ranker: learnRanker(history, asked, within), described: emptyDescription(landscape.size), row: new Float32Array(featureList.length) };
}

/** Returns the best bodies of other territories that one organisation does not work with yet. */
export function suggestLinks(adviser: Adviser, source: string): ScoredPair[] {
  const { landscape, places, ranker, described } = adviser;
  const place = places.get(source);
  if (place === undefined) return [];
  const scored = ranker ? standingsOf(landscape, ranker.ranking, place, described).map((one): Ranked => ({ target: one.target, score: ranker.likelihood ? likelihoodOf(ranker.likelihood, one) : Math.exp(one.share) })) : byAdamicAdar(adviser, place);
  return bestOf(scored, mostSuggestions).map(({ target, score }) => ({ source, target: landscape.history.organisations[target]!, score }));
}

/** Where nothing can be learnt, the shared partners order the candidates. */
function byAdamicAdar({ landscape, described }: Adviser, place: number): Ranked[] {
  describeSource(landscape, place, described);
  return Array.from(candidatesOf(landscape, place), (target) => ({ target, score: described.adamicAdar[target]! }));
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

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
