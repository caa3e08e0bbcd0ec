import type { Table } from '../share/table-file.ts';
import type { CountedPlaces } from './count-places.ts';
import type { Places } from './places.ts';

/** Returns how often the bodies of two regions met, as a table to take away. */
export function flowsTable({ regions }: Places, { flows }: CountedPlaces): Table {
  const placeOf = (at: number) => [regions[at]!.code, regions[at]!.name];
  return { columns: ['nuts_3', 'region', 'with_nuts_3', 'with_region', 'done_together', 'across_a_border'], rows: flows.map(({ one, other, count, isCrossing }) => [...placeOf(one), ...placeOf(other), count, Number(isCrossing)]) };
}

/** Returns how often the bodies of two sides met, as a table to take away: each pair of sides once, and each side with itself. */
export function matrixTable({ sides }: Places, { matrix }: CountedPlaces): Table {
  const rows = sides.flatMap((side, one) => sides.slice(one).map((other, after) => [side, other, matrix[one]![one + after]!]));
  return { columns: ['side', 'with_side', 'done_together'], rows: rows.filter(([, , count]) => count !== 0) };
}

/** Returns what there is in each region, as a table to take away. */
export function regionsTable({ regions }: Places, { meetings, crossings }: CountedPlaces): Table {
  const rows = regions.map(({ code, name, side, bodies }, at) => [code, name, side, bodies, meetings[at]!, crossings[at]!]);
  return { columns: ['nuts_3', 'region', 'side', 'organisations', 'done_together', 'across_a_border'], rows: rows.filter(([, , , bodies]) => bodies !== 0) };
}
