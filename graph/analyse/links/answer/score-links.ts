import { describeSource, emptySheet } from '../features/describe-source.ts';
import { describeTargets } from '../features/describe-targets.ts';
import { featureList } from '../features/feature-names.ts';
import { fillRow } from '../features/fill-row.ts';
import { landscapeOf } from '../features/landscape.ts';
import type { Landscape } from '../features/landscape.ts';
import { historyOf, placesOf } from '../history/history.ts';
import type { DatedParticipation, History } from '../history/history.ts';
import { candidatesOf } from '../learn/candidates.ts';
import { learnAlike } from '../learn/learn-alike.ts';
import { endOf } from '../learn/lessons.ts';
import { valueAt } from '../trees/tree.ts';
import type { Forest } from '../trees/tree.ts';
import type { ScoredPair } from './suggest-links.ts';

/** Scores pairs: what is known of a history, and what tells its bodies apart. */
export type Scorer = { landscape: Landscape; places: Map<string, number>; alike: Forest | null };

/** Returns a scorer for pairs of some sources of a history. */
export function scorerFor(history: History, sources: readonly string[]): Scorer {
  const places = placesOf(history.organisations);
  return { landscape: landscapeOf(history, endOf(history)), places, alike: learnAlike(history, [...new Set(sources)].flatMap((source) => places.get(source) ?? [])) };
}

/** Returns the scores of given pairs, in their order: how much likelier than others of the same territory, size and distance, or, where nothing can be learnt, what Adamic and Adar give; a pair of which one is unknown has 0. */
export function scoreLinks({ landscape, places, alike }: Scorer, pairs: readonly { source: string; target: string }[]): ScoredPair[] {
  const [sheet, row] = [emptySheet(landscape.size), new Float32Array(featureList.length)];
  const scored = pairs.map((pair) => ({ ...pair, score: 0 }));
  const asked = new Map<number, { pair: ScoredPair; target: number }[]>();
  for (const pair of scored) {
    const [source, target] = [places.get(pair.source), places.get(pair.target)];
    if (source === undefined || target === undefined) continue;
    const of = asked.get(source);
    if (of) of.push({ pair, target });
    else asked.set(source, [{ pair, target }]);
  }
  for (const [source, of] of asked) {
    describeSource(landscape, source, sheet);
    describeTargets(landscape, source, candidatesOf(landscape, source), new Set(of.map(({ target }) => target)), sheet);
    for (const { pair, target } of of) pair.score = alike ? logistic(valueAt(alike, fillRow(sheet.columns, target, row), 0)) : sheet.columns.adamicAdar[target]!;
  }
  return scored;
}

/** Learns from participations, and returns the scores of pairs; `sources` are those who ask, beside those of the pairs. */
export function scoreAlike(participations: readonly DatedParticipation[], sources: readonly string[], pairs: readonly { source: string; target: string }[]): ScoredPair[] {
  return scoreLinks(scorerFor(historyOf(participations), [...sources, ...pairs.map(({ source }) => source)]), pairs);
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
