import type { Answer, Cell } from '$graph/model/site/question.ts';
import { isId } from './tell-cell.ts';

/** How an answer is drawn: its counts from year to year, its largest counts as bars, or its pairs as threads; places are those of columns. */
export type Shape = { as: 'years'; year: number; counts: number[] } | { as: 'bars'; names: number[]; count: number } | { as: 'threads'; one: number; other: number };

const fewestYears = 3;

/** Returns how an answer is best drawn; null for one that is only read. */
export function shapeOf({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): Shape | null {
  if (rows.length < 2) return null;
  const counts = columns.flatMap((column, at) => (isCount(column) && rows.every((row) => isNumber(row[at] ?? null)) ? [at] : []));
  // What is the same in every year, such as how many facts bear no date, is no course.
  const courses = counts.filter((at) => rows.some((row) => row[at] !== rows[0]![at]));
  if (columns[0] === 'year') return rows.length < fewestYears || courses.length === 0 ? null : { as: 'years', year: 0, counts: courses };
  const named = columns.flatMap((column, at) => (isId(column) && at + 1 < columns.length ? [at + 1] : []));
  const [one, ...others] = named.filter((at) => rows.some((row) => row[at] !== null));
  const other = others.find((at) => rows.filter((row) => row[at] !== null).length * 2 > rows.length);
  if (one !== undefined && other !== undefined) return { as: 'threads', one, other };
  const [count] = counts;
  const names = one === undefined ? columns.flatMap((column, at) => (/side$/i.test(column) || column === 'source' ? [at] : [])) : [one];
  return count === undefined || names.length === 0 ? null : { as: 'bars', names, count };
}

/** Says whether the rows of an answer tell of themselves that they cross a border. */
export function crossesAt({ columns }: Pick<Answer, 'columns'>, row: readonly Cell[]): boolean {
  return row[columns.indexOf('crosses')] === true;
}

function isCount(column: string): boolean {
  return !isId(column) && !/year$/i.test(column) && column !== 'value';
}

function isNumber(cell: Cell): cell is number {
  return typeof cell === 'number';
}
