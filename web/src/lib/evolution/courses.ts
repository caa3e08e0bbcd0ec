import { homeSides } from '$graph/model/sides.ts';
import { countYears, type YearCount } from '../network/ask/count-years.ts';
import type { Wish } from '../network/ask/wish.ts';
import type { Woven } from '../network/ask/woven.ts';

/** How many ties of one part of the network, such as a side or a theme, held for certain in each year. */
export type Course = { of: string; counts: YearCount[] };

const mostThemes = 6;

/** Returns the course of each side that is asked for, or of each side of the home border; those without any tie are left out. */
export function sideCourses(woven: Woven, wish: Wish): Course[] {
  const sides = wish.sides.length > 0 ? wish.sides.filter((side) => side !== 'none') : homeSides;
  return coursesOf(woven, sides.map((side) => [side, { ...wish, sides: [side] }]));
}

/** Returns the courses of the themes that most things deal with; of a wish for one theme there is nothing to put beside it. */
export function themeCourses(woven: Woven, wish: Wish): Course[] {
  if (wish.theme !== null) return [];
  const largest = [...woven.network.themes].sort((one, other) => other.things.length - one.things.length).slice(0, mostThemes);
  return coursesOf(woven, largest.map(({ id }) => [id, { ...wish, theme: id }]));
}

function coursesOf(woven: Woven, wishes: [string, Wish][]): Course[] {
  return wishes.map(([of, wish]) => ({ of, counts: countYears(woven, { ...wish, years: null }) })).filter(({ counts }) => counts.some(({ ties }) => ties > 0));
}
