import { seededChance } from '../../layout/seeded-chance.ts';
import { cutAt } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { landscapeOf } from '../features/landscape.ts';
import { boost } from '../trees/boost.ts';
import type { Boosting } from '../trees/boost.ts';
import type { Forest } from '../trees/tree.ts';
import { collectExamples, draw, joinLessons } from './collect-examples.ts';
import type { Lessons } from './collect-examples.ts';
import { newPartnersOf } from './new-partners.ts';

/** What was learnt: how likely a candidate is, and which of two that look alike is likelier. */
export type Ranker = { ranking: Forest; alike: Forest };

const seed = 11;
const mostSources = 900;
const longestAfter = 3;
const boosting: Boosting = { trees: 120, rate: 0.07, leaves: 24, leastFirmness: 12, smoothing: 2, rowShare: 0.5, featureShare: 0.5, seed };

/** Returns a ranker that learnt from the years before the last of a history; null where there is too little of it. */
export function learnRanker(history: History, territories: ReadonlySet<number>): Ranker | null {
  const lessons = joinLessons(cutsOf(history).map((cut) => lessonsAt(history, cut, territories)));
  if (lessons.ranking.outcomes.filter((outcome) => outcome === 1).length < 200) return null;
  return { ranking: boost(lessons.ranking, boosting), alike: boost(lessons.alike, { ...boosting, leastFirmness: 8 }) };
}

/** The moment at which a history ends: the end of the year in which its last project began. */
export function endOf({ projects }: History): number {
  return Math.floor(projects.reduce((last, { start }) => (start > last ? start : last), -Infinity)) + 1;
}

/** The last moments before which a sixth of the participations lie, a year apart, at most two. */
function cutsOf(history: History): number[] {
  const end = endOf(history);
  const all = history.projects.reduce((sum, { members }) => sum + members.length, 0);
  return [end - 1, end - 2].filter((cut) => cutAt(history, cut, end).before.projects.reduce((sum, { members }) => sum + members.length, 0) >= all / 6);
}

function lessonsAt(history: History, cut: number, territories: ReadonlySet<number>): Lessons {
  const { before, after } = cutAt(history, cut, cut + longestAfter);
  const landscape = landscapeOf(before, cut);
  const found = newPartnersOf(landscape, after);
  const chance = seededChance(seed + Math.round(cut));
  const [near, far] = [true, false].map((isNear) => draw(Int32Array.from([...found.keys()].filter((source) => territories.has(history.territoryOf[source]!) === isNear)), mostSources, chance));
  return collectExamples(landscape, found, [...near!, ...far!].slice(0, mostSources), chance);
}
