import { seededChance } from '../../layout/seeded-chance.ts';
import { emptyDescription } from '../features/describe-source.ts';
import { landscapeOf } from '../features/landscape.ts';
import type { Landscape } from '../features/landscape.ts';
import { cutAt } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { boost } from '../trees/boost.ts';
import type { Boosting } from '../trees/boost.ts';
import type { Forest } from '../trees/tree.ts';
import { collectExamples, draw } from './collect-examples.ts';
import type { Lessons } from './collect-examples.ts';
import { joinExamples } from './example-table.ts';
import { learnLikelihood } from './likelihood.ts';
import type { Likelihood, StandingOutcome } from './likelihood.ts';
import { newPartnersOf } from './new-partners.ts';
import { standingsOf } from './standings.ts';

/** What was learnt: in what order candidates stand, which of two that look alike is likelier, and how often what stands so comes true within some years. */
export type Ranker = { ranking: Forest; alike: Forest; likelihood: Likelihood | null };

const seed = 11;
const fewestFound = 200;
const mostSources = 440;
const mostHeld = 150;
const longestAfter = 3;
/** Lists are noisy teachers: small trees, each on half of them. */
const boosting: Boosting = { trees: 150, rate: 0.06, leaves: 8, leastFirmness: 0.3, smoothing: 5, rowShare: 0.5, featureShare: 0.4, seed };
/** Pairs that look alike tell little each: larger trees, on many of them. */
const boostingAlike: Boosting = { ...boosting, trees: 150, leaves: 15, leastFirmness: 15, smoothing: 2, featureShare: 0.3 };

type Lesson = Lessons & { isYear: boolean; landscape: Landscape; cut: number };

/** Returns a ranker that learnt from the years before the last of a history; null where there is too little of it. Some of those asked for are kept out, to see how often it is right; chances are told for some years. */
export function learnRanker(history: History, asked: readonly number[], within: number): Ranker | null {
  const held = new Set(draw(Int32Array.from(asked), Math.min(mostHeld, Math.floor(asked.length / 3)), seededChance(seed)));
  const territories = new Set(asked.map((source) => history.territoryOf[source]!));
  const lessons = cutsOf(history).map((cut) => lessonAt(history, cut, territories, held));
  const whole = lessons.filter(({ isYear }) => isYear);
  const years = whole.length > 0 ? whole : lessons;
  if (years.length === 0) return null;
  const examples = joinExamples(years.map(({ ranking }) => ranking));
  if (examples.outcomes.filter((outcome) => outcome === 1).length < fewestFound) return null;
  const ranking = boost(examples, boosting);
  const alike = boost(joinExamples(lessons.map((lesson) => lesson.alike)), boostingAlike);
  return { ranking, alike, likelihood: learnLikelihood(outcomesOf(history, years[0]!, ranking, held), stretchOf(history, years.at(-1)!, within)) };
}

/** The moment at which a history ends: the end of the year in which its last project began. */
export function endOf({ projects }: History): number {
  return Math.floor(projects.reduce((last, { start }) => (start > last ? start : last), -Infinity)) + 1;
}

/** One, two and half a year before the end, where a third of the participations lie before; the activity of a half-year is not that of a year, so that it only tells look-alikes apart where there is a year. */
function cutsOf(history: History): number[] {
  const end = endOf(history);
  const all = participationsIn(history);
  return [1, 2, 0.5].map((years) => end - years).filter((cut) => participationsIn(cutAt(history, cut, end).before) >= all / 3);
}

function participationsIn({ projects }: History): number {
  return projects.reduce((sum, { members }) => sum + members.length, 0);
}

function lessonAt(history: History, cut: number, territories: ReadonlySet<number>, held: ReadonlySet<number>): Lesson {
  const { before, after } = cutAt(history, cut, cut + longestAfter);
  const landscape = landscapeOf(before, cut);
  const found = newPartnersOf(landscape, after);
  const chance = seededChance(seed + Math.round(cut * 2));
  const [near, far] = [true, false].map((isNear) => draw(Int32Array.from([...found.keys()].filter((source) => !held.has(source) && territories.has(history.territoryOf[source]!) === isNear)), mostSources, chance));
  const lessons = collectExamples(landscape, found, [...near!, ...far!].slice(0, mostSources), chance);
  return { ...lessons, isYear: cut % 1 === 0, landscape, cut };
}

/** What became, within a year, of the candidates of those that nothing was learnt from; also of those who found nobody. */
function outcomesOf(history: History, { landscape, cut }: Lesson, ranking: Forest, held: ReadonlySet<number>): StandingOutcome[] {
  const found = newPartnersOf(landscape, cutAt(history, cut, cut + 1).after);
  const described = emptyDescription(landscape.size);
  return [...held].filter((source) => landscape.records.projects[source]! > 0).flatMap((source) => {
    const partners = new Set(found.get(source));
    return standingsOf(landscape, ranking, source, described).map((one) => ({ ...one, came: partners.has(one.target) }));
  });
}

/** How many times as many find each other within some years as within one: what was seen of two years, drawn out straight. */
function stretchOf(history: History, { landscape, cut }: Lesson, within: number): number {
  const seen = Math.min(endOf(history) - cut, 2);
  if (seen <= 1) return within / seen;
  const countIn = (years: number): number => [...newPartnersOf(landscape, cutAt(history, cut, cut + years).after).values()].reduce((sum, { length }) => sum + length, 0);
  return 1 + ((within - 1) * (countIn(seen) / Math.max(countIn(1), 1) - 1)) / (seen - 1);
}
