import { emptySheet } from '../features/describe-source.ts';
import type { Landscape } from '../features/landscape.ts';
import { cutAt } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { boost } from '../trees/boost.ts';
import type { Boosting } from '../trees/boost.ts';
import type { Forest } from '../trees/tree.ts';
import { collectLists } from './collect-examples.ts';
import { joinExamples } from './example-table.ts';
import { cutsOf, endOf, heldOut, lessonAt, seed } from './lessons.ts';
import { learnLikelihood } from './likelihood.ts';
import type { Likelihood, StandingOutcome } from './likelihood.ts';
import { newPartnersOf } from './new-partners.ts';
import { standingsOf } from './standings.ts';

/** What was learnt: in what order candidates stand, and how often what stands so comes true within some years. */
export type Ranker = { ranking: Forest; likelihood: Likelihood | null };

/** A moment of a history, and what was known then. */
type Moment = { landscape: Landscape; cut: number };

const fewestFound = 200;
/** Lists are noisy teachers: small trees, each on half of them. */
const boosting: Boosting = { trees: 150, rate: 0.06, leaves: 8, leastFirmness: 0.3, smoothing: 5, rowShare: 0.5, featureShare: 0.4, seed };

/** Returns a ranker that learnt from the years before the last of a history; null where there is too little of it. Some of those asked for are kept out, to see how often it is right; chances are told for some years. */
export function learnRanker(history: History, asked: readonly number[], within: number): Ranker | null {
  const cuts = cutsOf(history);
  // The activity of a half-year is not that of a year: it is no list where there is a year.
  const years = cuts.filter((cut) => cut % 1 === 0);
  const chosen = years.length > 0 ? years : cuts;
  const taught = chosen.map((cut) => {
    const lesson = lessonAt(history, cut, asked);
    return { cut, landscape: lesson.landscape, examples: collectLists(lesson) };
  });
  const examples = taught.length > 0 ? joinExamples(taught.map((one) => one.examples)) : null;
  if (examples === null || examples.outcomes.filter((outcome) => outcome === 1).length < fewestFound) return null;
  const ranking = boost(examples, boosting);
  return { ranking, likelihood: learnLikelihood(outcomesOf(history, taught[0]!, ranking, asked), stretchOf(history, taught.at(-1)!, within)) };
}

/** What became, within a year, of the candidates of those that nothing was learnt from; also of those who found nobody. */
function outcomesOf(history: History, { landscape, cut }: Moment, ranking: Forest, asked: readonly number[]): StandingOutcome[] {
  const found = newPartnersOf(landscape, cutAt(history, cut, cut + 1).after);
  const sheet = emptySheet(landscape.size);
  return [...heldOut(asked)].filter((source) => landscape.records.projects[source]! > 0).flatMap((source) => {
    const partners = new Set(found.get(source));
    return standingsOf(landscape, ranking, source, sheet).map((one) => ({ ...one, came: partners.has(one.target) }));
  });
}

/** How many times as many find each other within some years as within one: what was seen of two years, drawn out straight. */
function stretchOf(history: History, { landscape, cut }: Moment, within: number): number {
  const seen = Math.min(endOf(history) - cut, 2);
  if (seen <= 1) return within / seen;
  const countIn = (years: number): number => [...newPartnersOf(landscape, cutAt(history, cut, cut + years).after).values()].reduce((sum, { length }) => sum + length, 0);
  return 1 + ((within - 1) * (countIn(seen) / Math.max(countIn(1), 1) - 1)) / (seen - 1);
}
