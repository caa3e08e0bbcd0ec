import { features } from '../../ingest/resolve/match/features/index.ts';
import type { Matcher } from '../../ingest/resolve/match/matcher.ts';
import { learnForest } from '../../ingest/resolve/match/model/learn-trees.ts';
import type { Learning, Lessons } from '../../ingest/resolve/match/model/learn-trees.ts';
import type { Model } from '../../ingest/resolve/match/model/matcher-model.ts';
import type { JudgedPair } from './judged.ts';

/** How the trees of pairs are learnt. */
export const learningOfPairs: Learning = { trees: 250, rate: 0.06, depth: 5, leastWeight: 3, shrink: 3, rowShare: 0.7, featureShare: 0.5, seed: 7 };

/** How often the trees are learnt, each time with other chances; their mean is the model. */
export const forest = 3;

/** The log-odds from which pairs are taken for the same: set by cross-validation, where at most .04 of the hard non-matches pass. */
export const bar = 0.5;

/** The model of a matcher that reads names and has learnt nothing of pairs, as text. */
export const unlearnt = JSON.stringify({ features: [], base: 0, trees: [], bar: 0 } satisfies Model);

/** What a wrong merge costs, where it costs more than a miss: a successor is another body, and so is a part. */
const costs: Record<string, number> = { successor: 15, related_neg: 15 };

/** Pairs of our own domain were chosen because they were hard: they count less, so that what is easy stays so (0 to 1 were weighed by cross-validation, 2026-11: above .4 the others fall below F1 .85). */
const ownStrata: readonly string[] = ['pages', 'partners', 'judgements'];
const ownShare = 0.4;

/** Returns the lessons that judged pairs give. */
export function lessonsOf(matcher: Matcher, pairs: readonly JudgedPair[]): Lessons {
  return {
    features: features.map(({ name }) => name),
    rows: pairs.map((pair) => matcher.row(matcher.compare(pair.left, pair.right, pair.country), { country: pair.country, leftLang: pair.left_lang, rightLang: pair.right_lang })),
    truths: pairs.map(({ judgement }) => (judgement === 'match' ? 1 : 0)),
    weights: pairs.map(({ stratum, judgement }) => (costs[judgement === 'successor' ? judgement : stratum] ?? 1) * (ownStrata.includes(stratum) ? ownShare : 1)),
  };
}

/** Learns the model of pairs, as the text of its file. */
export function learnPairs(matcher: Matcher, pairs: readonly JudgedPair[]): string {
  const model: Model = { ...learnForest(lessonsOf(matcher, pairs), learningOfPairs, forest), bar };
  return `${JSON.stringify(model)}\n`;
}
