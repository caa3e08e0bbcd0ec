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
const longestAfter = 3;

/** The moment at which a history ends: the end of the quarter in which its last project began, or of the year where years are all that is told. */
export function endOf({ projects }: History): number {
  const last = projects.reduce((latest, { start }) => (start > latest ? start : latest), -Infinity);
  const partsOfYear = Number.isInteger(last) ? 1 : 4;
  return (Math.floor(last * partsOfYear) + 1) / partsOfYear;
}

/** One, two and half a year before the end, where a third of the participations lie before. */
export function cutsOf(history: History): number[] {
  const end = endOf(history);
  const all = participationsIn(history);
  return [1, 2, 0.5].map((years) => end - years).filter((cut) => participationsIn(cutAt(history, cut, end).before) >= all / 3);
}

/** Returns what is to be learnt at a moment of a history: of bodies of the territories of those asked first. */
export function lessonAt(history: History, cut: number, asked: readonly number[]): Lesson {
  const territories = new Set(asked.map((source) => history.territoryOf[source]!));
  const { before, after } = cutAt(history, cut, cut + longestAfter);
  const landscape = landscapeOf(before, cut);
  const found = newPartnersOf(landscape, after);
  const chance = seededChance(seed + Math.round(cut * 2));
  const [near, far] = [true, false].map((isNear) => draw(Int32Array.from([...found.keys()].filter((source) => territories.has(history.territoryOf[source]!) === isNear)), mostSources, chance));
  return { landscape, found, sources: Int32Array.from([...near!, ...far!].slice(0, mostSources)), chance };
}

/** Returns how many years' work began between two moments, as of the last whole years: calls come in waves, and autumn brings fewer projects than spring. */
export function yearsOfWork(history: History, from: number, to: number, whole: number): number {
  const [end, began] = [endOf(history), (first: number, last: number): number => participationsIn(cutAt(history, first, last).after)];
  return (began(from, to) * whole) / began(end - whole, end);
}

function participationsIn({ projects }: History): number {
  return projects.reduce((sum, { members }) => sum + members.length, 0);
}
