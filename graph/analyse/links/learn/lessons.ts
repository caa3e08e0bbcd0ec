import { seededChance } from '../../layout/seeded-chance.ts';
import { landscapeOf } from '../features/landscape.ts';
import { cutAt } from '../history/history.ts';
import type { History } from '../history/history.ts';
import { draw } from './collect-examples.ts';
import type { Lesson } from './collect-examples.ts';
import { newPartnersOf } from './new-partners.ts';

/** The seed of all that is left to chance in learning. */
export const seed = 11;

const mostSources = 440;
const mostHeld = 150;
const longestAfter = 3;

/** Returns some of those asked for, from whom nothing is learnt, to see how often it is right. */
export function heldOut(asked: readonly number[]): Set<number> {
  return new Set(draw(Int32Array.from(asked), Math.min(mostHeld, Math.floor(asked.length / 3)), seededChance(seed)));
}

/** The moment at which a history ends: the end of the year in which its last project began. */
export function endOf({ projects }: History): number {
  return Math.floor(projects.reduce((last, { start }) => (start > last ? start : last), -Infinity)) + 1;
}

/** One, two and half a year before the end, where a third of the participations lie before. */
export function cutsOf(history: History): number[] {
  const end = endOf(history);
  const all = participationsIn(history);
  return [1, 2, 0.5].map((years) => end - years).filter((cut) => participationsIn(cutAt(history, cut, end).before) >= all / 3);
}

/** Returns what is to be learnt at a moment of a history: of bodies of the territories of those asked first, and of none that is held out. */
export function lessonAt(history: History, cut: number, asked: readonly number[]): Lesson {
  const [territories, held] = [new Set(asked.map((source) => history.territoryOf[source]!)), heldOut(asked)];
  const { before, after } = cutAt(history, cut, cut + longestAfter);
  const landscape = landscapeOf(before, cut);
  const found = newPartnersOf(landscape, after);
  const chance = seededChance(seed + Math.round(cut * 2));
  const [near, far] = [true, false].map((isNear) => draw(Int32Array.from([...found.keys()].filter((source) => !held.has(source) && territories.has(history.territoryOf[source]!) === isNear)), mostSources, chance));
  return { landscape, found, sources: Int32Array.from([...near!, ...far!].slice(0, mostSources)), chance };
}

function participationsIn({ projects }: History): number {
  return projects.reduce((sum, { members }) => sum + members.length, 0);
}
