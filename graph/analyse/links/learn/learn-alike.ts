import type { History } from '../history/history.ts';
import { boost } from '../trees/boost.ts';
import type { Boosting } from '../trees/boost.ts';
import type { Forest } from '../trees/tree.ts';
import { collectAlike } from './collect-examples.ts';
import { joinExamples } from './example-table.ts';
import { cutsOf, lessonAt, seed } from './lessons.ts';

const fewestPairs = 1000;
/** Pairs that look alike tell little each: larger trees, on many of them. */
const boosting: Boosting = { trees: 150, rate: 0.06, leaves: 15, leastFirmness: 15, smoothing: 2, rowShare: 0.5, featureShare: 0.3, seed };

/** Returns what tells which of two bodies that look alike is the likelier partner, learnt from the years before the last of a history; null where there is too little of it. */
export function learnAlike(history: History, asked: readonly number[]): Forest | null {
  const examples = cutsOf(history).map((cut) => collectAlike(lessonAt(history, cut, asked)));
  return examples.reduce((sum, { count }) => sum + count, 0) < fewestPairs ? null : boost(joinExamples(examples), boosting);
}
