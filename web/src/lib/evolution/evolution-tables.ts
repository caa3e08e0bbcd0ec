import { certainPeriods } from '../network/ask/table-rows.ts';
import type { Woven } from '../network/ask/woven.ts';
import type { Table } from '../share/table-file.ts';
import type { Difference, Fate, Stream } from './compare-years.ts';
import type { Course } from './courses.ts';
import type { DrawnMoment } from './draw-moments.ts';

const fates: readonly Fate[] = ['new', 'lasting', 'ended'];

/** Returns what became of each tie between two years, as a table to take away. */
export function fatesTable(woven: Woven, { pairs }: Difference): Table {
  const { id, name } = woven.network.things;
  const rows = fates.flatMap((fate) => pairs[fate].map((pair) => {
    const [one, other] = [woven.pairs.one[pair]!, woven.pairs.other[pair]!];
    const periods = certainPeriods(woven, pair).map(({ from, to }) => (from === to ? String(from) : `${from}/${to}`)).join('; ');
    return [fate, id[one]!, name[one]!, id[other]!, name[other]!, periods, woven.pairs.crossing[pair]!];
  }));
  return { columns: ['fate', 'one_id', 'one', 'other_id', 'other', 'held_for_certain', 'crosses_a_border'], rows };
}

/** Returns who joined and who left year by year, as a table to take away. */
export function streamsTable(streams: readonly Stream[]): Table {
  return { columns: ['year', 'joined', 'left', 'present'], rows: streams.map(({ year, joined, left, present }) => [year, joined, left, present]) };
}

/** Returns how many ties held for certain at some moments, as a table to take away. */
export function momentsTable(moments: readonly Pick<DrawnMoment, 'year' | 'ties' | 'across'>[]): Table {
  return { columns: ['year', 'ties', 'across_a_border'], rows: moments.map(({ year, ties, across }) => [year, ties, across]) };
}

/** Returns the courses of parts of the network, as a table to take away: a row for each part and year. */
export function coursesTable(courses: readonly Course[]): Table {
  return { columns: ['of', 'year', 'ties', 'across_a_border'], rows: courses.flatMap(({ of, counts }) => counts.map(({ year, ties, across }) => [of, year, ties, across])) };
}
