import type { Table } from '../share/table-file.ts';
import type { Circle } from './circle.ts';

/** Returns a circle as a table to take away: what was done together year by year, and the partners with how often they were met. */
export function circleTable({ years, partners }: Circle): Table {
  return {
    columns: ['of', 'id', 'name', 'side', 'together', 'across_a_border'],
    rows: [...years.map(({ year, ties, across }) => ['year', null, year, null, ties, across]), ...partners.map(({ thing, count, across }) => ['partner', thing.id, thing.name, thing.side, count, across])],
  };
}
