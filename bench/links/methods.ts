import { adviserFor, scoreLinks, suggestLinks } from '../../graph/analyse/links/answer/suggest-links.ts';
import { describeSource, emptyDescription } from '../../graph/analyse/links/features/describe-source.ts';
import type { FeatureName } from '../../graph/analyse/links/features/feature-names.ts';
import { candidatesOf } from '../../graph/analyse/links/learn/candidates.ts';
import type { Answer } from './measure.ts';
import type { Split } from './split-at.ts';

/** Simple methods, each one column of what is known of a pair. */
export const singles: Record<string, FeatureName> = {
  'preferential attachment': 'targetDegree',
  'common neighbours': 'shared',
  'Adamic-Adar': 'adamicAdar',
  'resource allocation': 'resourceAllocation',
  'personalised PageRank': 'rank',
  'themes (TF-IDF)': 'themeCosine',
};

/** Returns what the engine answers, and the chance that it tells for each suggestion. */
export function answerOfEngine({ before, asked, hard, years }: Split): Answer & { told: { source: number; target: number; chance: number }[]; isCalibrated: boolean } {
  const names = before.organisations;
  const adviser = adviserFor(before, asked.map((source) => names[source]!), years);
  const suggested = asked.flatMap((source) => suggestLinks(adviser, names[source]!).map(({ target, score }) => ({ source, target: adviser.places.get(target)!, chance: score })));
  const ranked = new Map(asked.map((source) => [source, [] as number[]]));
  for (const { source, target } of suggested) ranked.get(source)!.push(target);
  const pairScores = Float64Array.from(scoreLinks(adviser, hard.map(({ source, target }) => ({ source: names[source]!, target: names[target]! }))), ({ score }) => score);
  return { ranked, pairScores, told: suggested, isCalibrated: adviser.ranker?.likelihood != null };
}

/** Returns what each of the simple methods answers. */
export function answersOfSingles({ landscape, sources, hard }: Split): Map<string, Answer> {
  const answers = new Map(Object.keys(singles).map((name) => [name, { ranked: new Map<number, number[]>(), pairScores: new Float64Array(hard.length) }]));
  const described = emptyDescription(landscape.size);
  const pairsOf = new Map<number, number[]>();
  hard.forEach(({ source }, index) => pairsOf.set(source, [...(pairsOf.get(source) ?? []), index]));
  for (const source of sources) {
    describeSource(landscape, source, described);
    const candidates = candidatesOf(landscape, source);
    for (const [name, feature] of Object.entries(singles)) {
      const column = described[feature];
      const answer = answers.get(name)!;
      answer.ranked.set(source, [...candidates].sort((one, other) => column[other]! - column[one]! || one - other).slice(0, 50));
      for (const index of pairsOf.get(source) ?? []) answer.pairScores[index] = column[hard[index]!.target]!;
    }
  }
  return answers;
}
