import { homeSides } from '$graph/model/sides.ts';
import { chooseShown, tieState, type Shown } from '../network/ask/choose-shown.ts';
import { sideOf } from '../network/ask/choose-things.ts';
import { countYears, yearsOffered } from '../network/ask/count-years.ts';
import { certainPeriods } from '../network/ask/table-rows.ts';
import { queryOf, readWish, type Wish } from '../network/ask/wish.ts';
import type { Woven } from '../network/ask/woven.ts';

/** What became of a tie between two years: it is new, it lasts, or it ended. */
export type Fate = 'new' | 'lasting' | 'ended';

/** What differs between two years: the pairs by their fate, with those across a border first and of them those of the home border, and the things that came and went. */
export type Difference = { before: Shown; after: Shown; pairs: Record<Fate, number[]>; things: Record<Fate, number[]> };

/** How many things had their first and their last certain tie in a year. */
export type Stream = { year: number; joined: number; left: number; present: number };

const usualSpan = 10;

/** Returns what an address asks of the evolution; without years, the last ten years that are told well, or around something those from the first in which it is told of. */
export function readSpan(woven: Woven, asked: URLSearchParams): Wish & { years: { from: number; to: number } } {
  const wish = readWish(asked);
  if (wish.years) return { ...wish, years: wish.years };
  const counts = countYears(woven, { ...wish, years: null });
  const richest = counts.reduce((best, count) => (count.ties >= best.ties ? count : best), counts[0] ?? { year: 2000, ties: 0, across: 0 });
  const told = counts.filter(({ ties }) => ties > 0);
  if (wish.focus !== null && told.length > 1) return { ...wish, years: { from: told[0]!.year, to: richest.year > told[0]!.year ? richest.year : told.at(-1)!.year } };
  const { first } = yearsOffered(woven);
  return { ...wish, years: { from: Math.max(first, richest.year - usualSpan), to: richest.year } };
}

/** Returns the query of the address that asks for an evolution. */
export function spanQuery(wish: Wish): string {
  return queryOf({ ...wish, view: null, row: 0, table: 'things', sort: 'ties' }) || '?';
}

/** Returns what differs between the first and the last year that are asked for, as far as ties held for certain. */
export function compareYears(woven: Woven, wish: Wish & { years: { from: number; to: number } }): Difference {
  const at = (year: number) => chooseShown(woven, { ...wish, undated: false, years: { from: year, to: year } });
  const [before, after] = [at(wish.years.from), at(wish.years.to)];
  const held = (shown: Shown, pair: number) => shown.pairs[pair] === tieState.stated;
  // Where all of Europe is read, what lies at the home border comes before the rest.
  const home = Uint8Array.from(woven.pairs.one, (one, pair) => Number(isHome(woven, one)) + Number(isHome(woven, woven.pairs.other[pair]!)));
  const ranked = [...woven.pairs.one.keys()].sort((one, other) => woven.pairs.crossing[other]! - woven.pairs.crossing[one]! || home[other]! - home[one]! || one - other);
  const pairs = parted(ranked, (pair) => held(before, pair), (pair) => held(after, pair));
  const ends = (fates: Fate[]) => new Set(fates.flatMap((fate) => pairs[fate]).flatMap((pair) => [woven.pairs.one[pair]!, woven.pairs.other[pair]!]));
  const [had, has] = [ends(['lasting', 'ended']), ends(['lasting', 'new'])];
  return { before, after, pairs, things: parted([...new Set([...had, ...has])].sort((one, other) => one - other), (thing) => had.has(thing), (thing) => has.has(thing)) };
}

/** Returns for each year how many things joined with their first certain tie, and how many had their last in the year before. */
export function streamsOf(woven: Woven, wish: Wish): Stream[] {
  const { first, last } = yearsOffered(woven);
  const shown = chooseShown(woven, { ...wish, years: { from: first, to: last }, undated: false });
  const spans = new Map<number, { from: number; to: number }>();
  shown.pairs.forEach((state, pair) => {
    if (state === tieState.absent || state === tieState.planned) return;
    const periods = certainPeriods(woven, pair);
    const [start, end] = [periods[0], periods.at(-1)];
    if (!start || !end) return;
    for (const thing of [woven.pairs.one[pair]!, woven.pairs.other[pair]!]) {
      const known = spans.get(thing);
      spans.set(thing, { from: Math.min(known?.from ?? Infinity, start.from), to: Math.max(known?.to ?? 0, end.to) });
    }
  });
  const all = [...spans.values()];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
    year,
    joined: all.filter(({ from }) => from === year).length,
    left: all.filter(({ to }) => to === year - 1).length,
    present: all.filter(({ from, to }) => from <= year && to >= year).length,
  }));
}

function isHome(woven: Woven, thing: number): boolean {
  return homeSides.some((side) => side === sideOf(woven, thing));
}

function parted(items: readonly number[], hadIt: (item: number) => boolean, hasIt: (item: number) => boolean): Record<Fate, number[]> {
  return { new: items.filter((item) => !hadIt(item) && hasIt(item)), lasting: items.filter((item) => hadIt(item) && hasIt(item)), ended: items.filter((item) => hadIt(item) && !hasIt(item)) };
}
