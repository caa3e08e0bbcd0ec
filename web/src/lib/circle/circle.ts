import type { Brief } from '../server/records.ts';
import type { Weft } from '../view/cloth.ts';
import { compareNames } from '../view/order.ts';
import type { Years } from '../view/time-steps.ts';

/** A thing, and how often it was met; of them how often across a border. */
export type Met = { thing: Brief; count: number; across: number };

/** What a circle is made of: which of all that was done together belongs to it, which of that stands apart and is only counted, and who stands in its middle. */
export type CircleOf = { isOf: (weft: Weft) => boolean; isOwn: (body: Brief) => boolean; years: Years | null; themesOf: (thing: string) => readonly Brief[]; isApart?: (weft: Weft) => boolean };

/** Everything done together around a middle: how much, how much of it across a border, with whom, from which sides, about what, and when. */
export type Circle = {
  gatherings: number;
  across: number;
  /** Gatherings of which the sides of two bodies or more are known. */
  sided: number;
  undated: number;
  planned: number;
  apart: number;
  /** What it was, where it has a name, the latest first. */
  made: { thing: Brief; year: string | null; isCrossing: boolean }[];
  partners: Met[];
  themes: Met[];
  /** How many partners sit on each side; null where nobody says. */
  sides: { value: string | null; count: number }[];
  years: YearOfCircle[];
};

/** How much began in a year, and how much of it across a border. */
export type YearOfCircle = { year: number; ties: number; across: number };

/** Returns the circle of what is asked for. */
export function circleOf(wefts: readonly Weft[], { isOf, isOwn, years, themesOf, isApart = () => false }: CircleOf): Circle {
  const found = wefts.filter(isOf);
  const all = found.filter((weft) => !isApart(weft));
  const done = all.filter((weft) => !weft.isPlanned);
  const chosen = done.filter((weft) => isWithin(weft, years));
  const partners = countMet(chosen, ({ knots }) => knots.filter((knot) => !isOwn(knot)));
  return {
    gatherings: chosen.length,
    across: chosen.filter(({ isCrossing }) => isCrossing).length,
    sided: chosen.filter(({ knots }) => knots.filter(({ side }) => side !== null).length > 1).length,
    undated: done.filter(({ year }) => year === null).length,
    planned: all.length - done.length,
    apart: found.length - all.length,
    made: chosen.flatMap(({ thing, year, isCrossing }) => (thing === null ? [] : [{ thing, year, isCrossing }])).reverse(),
    partners,
    themes: countMet(chosen, ({ thing }) => (thing === null ? [] : themesOf(thing.id))),
    sides: countSides(partners),
    years: countYears(chosen),
  };
}

/** Returns how many of the things that were met sit on each side, the most first, with those of no known side last. */
export function countSides(met: readonly Met[]): Circle['sides'] {
  const counts = new Map<string | null, number>();
  for (const { thing } of met) counts.set(thing.side, (counts.get(thing.side) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => Number(one.value === null) - Number(other.value === null) || other.count - one.count || ((one.value ?? '') < (other.value ?? '') ? -1 : 1));
}

/** What is undated is in no year; without years, all is there. */
function isWithin({ year }: Weft, years: Years | null): boolean {
  return years === null || (year !== null && Number(year) >= years.from && Number(year) <= years.to);
}

function countMet(wefts: readonly Weft[], thingsOf: (weft: Weft) => readonly Brief[]): Met[] {
  const met = new Map<string, Met>();
  for (const weft of wefts) {
    for (const thing of thingsOf(weft)) {
      const known = met.get(thing.id) ?? { thing, count: 0, across: 0 };
      known.count += 1;
      if (weft.isCrossing) known.across += 1;
      met.set(thing.id, known);
    }
  }
  return [...met.values()].sort((one, other) => other.count - one.count || compareNames(one.thing.name, other.thing.name) || (one.thing.id < other.thing.id ? -1 : 1));
}

function countYears(wefts: readonly Weft[]): YearOfCircle[] {
  const dated = wefts.flatMap(({ year, isCrossing }) => (year === null ? [] : [{ year: Number(year), isCrossing }]));
  if (dated.length === 0) return [];
  const first = dated.reduce((least, { year }) => Math.min(least, year), Infinity);
  const last = dated.reduce((most, { year }) => Math.max(most, year), 0);
  const counts = Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, ties: 0, across: 0 }));
  for (const { year, isCrossing } of dated) {
    counts[year - first]!.ties += 1;
    if (isCrossing) counts[year - first]!.across += 1;
  }
  return counts;
}
