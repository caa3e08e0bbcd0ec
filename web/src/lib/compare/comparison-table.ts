import type { ComparedView } from '../server/circle/read-comparison.ts';
import { measureBoth, pairFigures, shareMet, type Measured, type Sharing } from './compare-circles.ts';

/** The columns of a comparison that is taken away: what it tells of, of what, and of each end the value, its interval and what it rests on. */
export const comparisonColumns = ['sort', 'of', 'name', 'side', 'one', 'one_low', 'one_high', 'one_rests_on', 'two', 'two_low', 'two_high', 'two_rests_on'] as const;

type Cell = string | number | null;

/** Returns the rows of a comparison: its figures and indicators, what began in each year, and whom and what both or one of them met. */
export function comparisonRows(one: ComparedView, two: ComparedView): Cell[][] {
  const figures = [...measureBoth(one.circle, two.circle), ...pairFigures(one.figures ?? [], two.figures ?? [])].map(({ id, output, one: left, two: right }): Cell[] => ['figure', output === 'value' ? id : `${id} ${output}`, null, null, ...cellsOf(left), ...cellsOf(right)]);
  const years = [...new Set([one, two].flatMap(({ circle }) => circle.years.map(({ year }) => year)))].sort();
  const begun = ({ circle }: ComparedView, year: number): Cell => circle.years.find((count) => count.year === year)?.ties ?? 0;
  return [
    ...figures,
    ...years.map((year): Cell[] => ['year', String(year), null, null, begun(one, year), null, null, null, begun(two, year), null, null, null]),
    ...metRows('partner', shareMet(one.circle.partners, two.circle.partners)),
    ...metRows('theme', shareMet(one.circle.themes, two.circle.themes)),
  ];
}

function cellsOf({ value, low, high, restsOn }: Measured): Cell[] {
  return [value, low, high, restsOn];
}

function metRows(sort: string, { both, one, two }: Sharing): Cell[][] {
  return [...both, ...one, ...two].map((met): Cell[] => [sort, met.thing.id, met.thing.name, met.thing.side, met.one, null, null, null, met.two, null, null, null]);
}
