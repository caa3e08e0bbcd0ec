import { cautionOf, heldBack, leastScore } from '../../ingest/resolve/match/verdict/caution.ts';
import type { Matcher } from '../../ingest/resolve/match/matcher.ts';
import { scoreOf } from '../../ingest/resolve/match/model/matcher-model.ts';
import { learnForest } from '../../ingest/resolve/match/model/learn-trees.ts';
import { turnsOf } from './judged.ts';
import type { JudgedPair } from './judged.ts';
import { bar, forest, learningOfPairs, lessonsOf } from './learn-pairs.ts';

/** Scores judged pairs by models that learnt from none of their organisations: what the matcher is worth on names it has not seen. */
export function crossValidate(matcher: Matcher, pairs: readonly JudgedPair[], turns: number): number[] {
  const lessons = lessonsOf(matcher, pairs);
  const scores = new Array<number>(pairs.length).fill(0);
  for (const { asked, learnt } of turnsOf(pairs, turns)) {
    const pick = <Item>(items: readonly Item[]): Item[] => learnt.map((index) => items[index]!);
    const trees = learnForest({ features: lessons.features, rows: pick(lessons.rows), truths: pick(lessons.truths), weights: pick(lessons.weights) }, learningOfPairs, forest);
    for (const index of asked) {
      const comparison = matcher.compare(pairs[index]!.left, pairs[index]!.right, pairs[index]!.country);
      const found = Math.max(leastScore(comparison), scoreOf({ ...trees, bar }, lessons.rows[index]!));
      scores[index] = cautionOf(comparison) ? heldBack(found) : found;
    }
  }
  return scores;
}
