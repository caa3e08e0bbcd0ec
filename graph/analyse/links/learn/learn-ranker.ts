import { seededChance } from '../../layout/seeded-chance.ts';
import { emptySheet } from '../features/describe-source.ts';
import type { Landscape } from '../features/landscape.ts';
import { cutAt } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { boost } from '../trees/boost.ts';
import type { Boosting, Examples } from '../trees/boost.ts';
import { meanOf } from '../trees/tree.ts';
import type { Forest } from '../trees/tree.ts';
import { collectLists, draw } from './collect-examples.ts';
import { joinExamples } from './example-table.ts';
import { cutsOf, endOf, lessonAt, seed, yearsOfWork } from './lessons.ts';
import { learnLikelihood } from './likelihood.ts';
import type { Likelihood, StandingOutcome } from './likelihood.ts';
import { newPartnersOf } from './new-partners.ts';
import { standingsOf } from './standings.ts';

/** What was learnt: in what order candidates stand, and how often what stands so comes true within some years. */
export type Ranker = { ranking: Forest; likelihood: Likelihood | null };

/** A moment of a history, what was known then, and what is learnt of it: lists of each fold of the sources. */
type Moment = { cut: number; landscape: Landscape; lists: Examples[] };

const fewestFound = 200;
/** Sources fall into so many folds. Each forest learns from the other folds than its own, so that what it says of its own is no memory; together they rank better than one. */
const folds = 2;
/** The most sources of a moment of which it is looked up what became of their candidates. */
const mostJudged = 200;
/** Lists are noisy teachers: small trees, each on half of them. */
const boosting: Boosting = { trees: 150, rate: 0.06, leaves: 8, leastFirmness: 0.3, smoothing: 5, rowShare: 0.5, featureShare: 0.4, seed };

/** Returns a ranker that learnt from the years before the last of a history; null where there is too little of it. How often it is right is learnt from all of these years, as far as chances will be told for so many. */
export function learnRanker(history: History, asked: readonly number[], within: number): Ranker | null {
  const [cuts, end] = [cutsOf(history), endOf(history)];
  // The activity of a half-year is not that of a year: it is no list where there is a year.
  const years = cuts.filter((cut) => end - cut >= 1);
  const moments = (years.length > 0 ? years : cuts).map((cut) => momentOf(history, cut, asked));
  if (moments.reduce((sum, { lists }) => sum + countFound(lists), 0) < fewestFound) return null;
  const forests = Array.from({ length: folds }, (_, fold) => boost(joinExamples(moments.flatMap(({ lists }) => lists.filter((__, other) => other !== fold))), { ...boosting, seed: seed + fold }));
  const whole = Math.max(1, ...moments.map(({ cut }) => Math.floor(end - cut)));
  const outcomes = moments.flatMap((moment) => outcomesOf(history, moment, { forests, asked, until: moment.cut + Math.min(within, end - moment.cut), whole }));
  return { ranking: meanOf(forests), likelihood: learnLikelihood(outcomes) };
}

function momentOf(history: History, cut: number, asked: readonly number[]): Moment {
  const lesson = lessonAt(history, cut, asked);
  return { cut, landscape: lesson.landscape, lists: Array.from({ length: folds }, (_, fold) => collectLists({ ...lesson, sources: lesson.sources.filter((source) => foldOf(source) === fold) })) };
}

function foldOf(source: number): number {
  return source % folds;
}

function countFound(lists: readonly Examples[]): number {
  return lists.reduce((sum, { outcomes }) => sum + outcomes.filter((outcome) => outcome === 1).length, 0);
}

/** What became, until some moment, of the candidates of some of those asked for, each ranked by the forest that did not learn from it; also of those who found nobody. */
function outcomesOf(history: History, { landscape, cut }: Moment, { forests, asked, until, whole }: { forests: readonly Forest[]; asked: readonly number[]; until: number; whole: number }): StandingOutcome[] {
  const found = newPartnersOf(landscape, cutAt(history, cut, until).after);
  const [sheet, years] = [emptySheet(landscape.size), yearsOfWork(history, cut, until, whole)];
  const known = asked.filter((source) => landscape.records.projects[source]! > 0);
  return [...draw(Int32Array.from(known), mostJudged, seededChance(seed))].flatMap((source) => {
    const partners = new Set(found.get(source));
    return standingsOf(landscape, forests[foldOf(source)]!, source, sheet).map((one) => ({ ...one, years, came: partners.has(one.target) }));
  });
}
