import { scoreLinks, scorerFor } from '../../graph/analyse/links/answer/score-links.ts';
import { adviserFor, suggestLinks } from '../../graph/analyse/links/answer/suggest-links.ts';
import { describeSource, emptySheet } from '../../graph/analyse/links/features/describe-source.ts';
import type { FeatureName } from '../../graph/analyse/links/features/feature-names.ts';
import { candidatesOf } from '../../graph/analyse/links/learn/candidates.ts';
import type { Answer } from './measure.ts';
import type { Split } from './split-at.ts';

/** Simple methods, each one column of what is known of a pair. */
export const singles: Record<string, FeatureName> = {
  'preferential attachment': 'targetDegree',
  'common neighbours': 'shared',
  'Adamic-Adar': 'adamicAdar',
  'Adamic-Adar, repeated ties weighed': 'repeatedAdamicAdar',
  'resource allocation': 'resourceAllocation',
  'personalised PageRank': 'rank',
  'themes (TF-IDF)': 'themeCosine',
};

/** What the engine answers: also the chance that it tells for each suggestion, and its scores of any pairs. */
export type EngineAnswer = Answer & { told: { source: number; target: number; chance: number }[]; isLearnt: boolean; isCalibrated: boolean; score(pairs: readonly { source: number; target: number }[]): number[] };

/** Returns what the engine answers. */
export function answerOfEngine({ before, asked, hard, years }: Split): EngineAnswer {
  const names = before.organisations;
  const adviser = adviserFor(before, asked.map((source) => names[source]!), years);
  const told = asked.flatMap((source) => suggestLinks(adviser, names[source]!).map(({ target, score }) => ({ source, target: adviser.places.get(target)!, chance: score })));
  const ranked = new Map(asked.map((source) => [source, [] as number[]]));
  for (const { source, target } of told) ranked.get(source)!.push(target);
  const scorer = scorerFor(before, asked.map((source) => names[source]!));
  const score = (pairs: readonly { source: number; target: number }[]): number[] => scoreLinks(scorer, pairs.map(({ source, target }) => ({ source: names[source]!, target: names[target]! }))).map((one) => one.score);
  return { ranked, pairScores: Float64Array.from(score(hard)), told, isLearnt: adviser.ranker !== null, isCalibrated: adviser.ranker?.likelihood != null, score };
}

/** Returns what each of the simple methods answers. */
export function answersOfSingles({ landscape, sources, hard }: Split): Map<string, Answer> {
  const answers = new Map(Object.keys(singles).map((name) => [name, { ranked: new Map<number, number[]>(), pairScores: new Float64Array(hard.length) }]));
  const sheet = emptySheet(landscape.size);
  const pairsOf = new Map<number, number[]>();
  hard.forEach(({ source }, index) => pairsOf.set(source, [...(pairsOf.get(source) ?? []), index]));
  for (const source of sources) {
    describeSource(landscape, source, sheet);
    sheet.columns.targetDegree.set(landscape.degrees);
    const candidates = candidatesOf(landscape, source);
    for (const [name, feature] of Object.entries(singles)) {
      const column = sheet.columns[feature];
      const answer = answers.get(name)!;
      answer.ranked.set(source, [...candidates].sort((one, other) => column[other]! - column[one]! || one - other).slice(0, 50));
      for (const index of pairsOf.get(source) ?? []) answer.pairScores[index] = column[hard[index]!.target]!;
    }
  }
  return answers;
}
