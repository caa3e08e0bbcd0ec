import { chooseShown, tieState } from './choose-shown.ts';
import type { Wish } from './wish.ts';
import { relationsOf, type Woven } from './woven.ts';

/** How many ties held for certain in a year, and how many of them cross a border. */
export type YearCount = { year: number; ties: number; across: number };

const earliest = 1980;

/** Returns the years that the time control offers: from the first in which a tie is certain, no earlier than 1980, to the last day of reading. */
export function yearsOffered({ network }: Woven): { first: number; last: number } {
  const { certainFrom, certainTo, start } = network.ties;
  const last = Number((network.read.last ?? '2000').slice(0, 4));
  const sure = certainFrom.filter((year, relation) => start[relation]! > 0 && year <= certainTo[relation]! && year <= last);
  return { first: Math.max(earliest, sure.reduce((least, year) => Math.min(least, year), last)), last };
}

/** Returns how many ties held for certain in each year, of those that a wish lets through in any. */
export function countYears(woven: Woven, wish: Wish, { first, last } = yearsOffered(woven)): YearCount[] {
  const counts = Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, ties: 0, across: 0 }));
  const { pairs } = chooseShown(woven, { ...wish, years: null, least: 0 });
  pairs.forEach((state, pair) => {
    if (state === tieState.absent) return;
    for (const year of certainYears(woven, pair, first, last)) {
      counts[year - first]!.ties += 1;
      counts[year - first]!.across += woven.pairs.crossing[pair]!;
    }
  });
  return counts;
}

function certainYears({ network: { ties }, pairs }: Woven, pair: number, first: number, last: number): ReadonlySet<number> {
  const years = new Set<number>();
  for (const relation of relationsOf(pairs, pair)) {
    if (ties.start[relation] === 0) continue;
    for (let year = Math.max(first, ties.certainFrom[relation]!); year <= Math.min(last, ties.certainTo[relation]!); year += 1) years.add(year);
  }
  return years;
}
