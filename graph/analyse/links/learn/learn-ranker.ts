import { seededChance } from '../../layout/seeded-chance.ts';
import { describeSource, emptyDescription } from '../features/describe-source.ts';
import { fillRow } from '../features/fill-row.ts';
import { featureList } from '../features/feature-names.ts';
import { landscapeOf } from '../features/landscape.ts';
import type { Landscape } from '../features/landscape.ts';
import { cutAt } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { boost } from '../trees/boost.ts';
import type { Boosting } from '../trees/boost.ts';
import { valueAt } from '../trees/tree.ts';
import type { Forest } from '../trees/tree.ts';
import { calibrate } from './calibrate.ts';
import type { Calibration, Outcome } from './calibrate.ts';
import { candidatesOf, shortlist, shortlisted } from './candidates.ts';
import { collectExamples, draw, joinExamples } from './collect-examples.ts';
import type { Lessons } from './collect-examples.ts';
import { newPartnersOf } from './new-partners.ts';
import type { NewPartners } from './new-partners.ts';

/** What was learnt: how likely a candidate is, which of two that look alike is likelier, and how often what is called likely comes true within a year. */
export type Ranker = { ranking: Forest; alike: Forest; calibration: Calibration | null };

const seed = 11;
const fewestFound = 200;
const mostSources = 400;
const mostHeld = 200;
const longestAfter = 3;
const boosting: Boosting = { trees: 130, rate: 0.06, leaves: 20, leastFirmness: 20, smoothing: 2, rowShare: 0.5, featureShare: 0.4, seed };
/** Pairs that look alike tell little each: small trees, on many of them. */
const boostingAlike: Boosting = { ...boosting, trees: 120, leaves: 15, leastFirmness: 40, featureShare: 0.3 };

type Lesson = Lessons & { isYear: boolean; landscape: Landscape; found: NewPartners };

/** Returns a ranker that learnt from the years before the last of a history; null where there is too little of it. Some of those asked for are kept out, to see how often it is right. */
export function learnRanker(history: History, asked: readonly number[]): Ranker | null {
  const held = new Set(draw(Int32Array.from(asked), Math.min(mostHeld, Math.floor(asked.length / 3)), seededChance(seed)));
  const territories = new Set(asked.map((source) => history.territoryOf[source]!));
  const lessons = cutsOf(history).map((cut) => lessonAt(history, cut, territories, held));
  const years = lessons.filter(({ isYear }) => isYear);
  const examples = joinExamples(years.map(({ ranking }) => ranking));
  if (examples.outcomes.filter((outcome) => outcome === 1).length < fewestFound) return null;
  const ranking = boost(examples, boosting);
  const alike = boost(joinExamples(lessons.map((lesson) => lesson.alike)), boostingAlike);
  return { ranking, alike, calibration: calibrate(outcomesOf(years[0]!, ranking, held)) };
}

/** The moment at which a history ends: the end of the year in which its last project began. */
export function endOf({ projects }: History): number {
  return Math.floor(projects.reduce((last, { start }) => (start > last ? start : last), -Infinity)) + 1;
}

/** One, two and half a year before the end, where a third of the participations lie before; the activity of a half-year is not that of a year, so that it only tells look-alikes apart. */
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
  return { ...lessons, isYear: cut % 1 === 0, landscape, found };
}

/** What became, within a year, of the candidates of those that nothing was learnt from; also of those who found nobody. */
function outcomesOf({ landscape, found }: Lesson, ranking: Forest, held: ReadonlySet<number>): Outcome[] {
  const described = emptyDescription(landscape.size);
  const row = new Float32Array(featureList.length);
  return [...held].filter((source) => landscape.records.projects[source]! > 0).flatMap((source) => {
    describeSource(landscape, source, described);
    const partners = new Set(found.get(source));
    return Array.from(shortlist(candidatesOf(landscape, source), described, shortlisted), (target) => ({ score: valueAt(ranking, fillRow(described, target, row), 0), came: partners.has(target) }));
  });
}
