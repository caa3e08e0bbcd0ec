import { homeSides } from '$graph/model/sides.ts';
import { countYears, type YearCount } from '../network/ask/count-years.ts';
import type { Wish } from '../network/ask/wish.ts';
import type { Woven } from '../network/ask/woven.ts';

/** How many ties of a side held for certain in each year. */
export type SideCourse = { side: string; counts: YearCount[] };

/** Returns the course of each side that is asked for, or of each side of the home border; those without any tie are left out. */
export function sideCourses(woven: Woven, wish: Wish): SideCourse[] {
  const sides = wish.sides.length > 0 ? wish.sides.filter((side) => side !== 'none') : homeSides;
  return sides.map((side) => ({ side, counts: countYears(woven, { ...wish, years: null, sides: [side] }) })).filter(({ counts }) => counts.some(({ ties }) => ties > 0));
}
