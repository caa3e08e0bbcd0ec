import { describeSource, emptySheet } from '../features/describe-source.ts';
import type { Sheet } from '../features/describe-source.ts';
import { landscapeOf } from '../features/landscape.ts';
import type { Landscape } from '../features/landscape.ts';
import { placesOf } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { candidatesOf } from '../learn/candidates.ts';
import { learnRanker } from '../learn/learn-ranker.ts';
import type { Ranker } from '../learn/learn-ranker.ts';
import { endOf } from '../learn/lessons.ts';
import { likelihoodOf } from '../learn/likelihood.ts';
import { standingsOf } from '../learn/standings.ts';
import { bestOf } from './best-of.ts';
import type { Ranked } from './best-of.ts';

/** Two organisations by name, and how plausible it is that they should work together. */
export type ScoredPair = { source: string; target: string; score: number };

/** Says whom to meet: what is known of a history, what was learnt from it, and the years within which chances are told. */
export type Adviser = { landscape: Landscape; places: Map<string, number>; ranker: Ranker | null; sheet: Sheet; within: number };

/** The most suggestions that one organisation gets. */
export const mostSuggestions = 50;

/** The years within which a chance is told, unless asked otherwise. */
export const yearsTold = 3;

/** Returns an adviser for some organisations of a history, whose chances are those of a project together within some years. */
export function adviserFor(history: History, sources: readonly string[], within: number = yearsTold): Adviser {
  const places = placesOf(history.organisations);
  const asked = sources.flatMap((source) => places.get(source) ?? []);
  const landscape = landscapeOf(history, endOf(history));
  return { landscape, places, ranker: learnRanker(history, asked, within), sheet: emptySheet(landscape.size), within };
}

/** Returns the best bodies of other territories that one organisation does not work with yet. */
export function suggestLinks(adviser: Adviser, source: string): ScoredPair[] {
  const { landscape, places, ranker, sheet, within } = adviser;
  const place = places.get(source);
  if (place === undefined) return [];
  const scored = ranker ? standingsOf(landscape, ranker.ranking, place, sheet).map((one): Ranked => ({ target: one.target, score: ranker.likelihood ? likelihoodOf(ranker.likelihood, one, within) : Math.exp(one.share) })) : byAdamicAdar(adviser, place);
  return bestOf(scored, mostSuggestions).map(({ target, score }) => ({ source, target: landscape.history.organisations[target]!, score }));
}

/** Where nothing can be learnt, the shared partners order the candidates. */
function byAdamicAdar({ landscape, sheet }: Adviser, place: number): Ranked[] {
  describeSource(landscape, place, sheet);
  return Array.from(candidatesOf(landscape, place), (target) => ({ target, score: sheet.columns.adamicAdar[target]! }));
}
