import type { Table } from '../share/table-file.ts';
import type { Weft } from './cloth.ts';

/** Returns what organisations did together as a table to take away, a row for each that took part. */
export function weftsTable(wefts: readonly Weft[]): Table {
  const rows = wefts.flatMap(({ key, thing, predicate, knots, day, isPlanned, isCrossing }) => knots.map((knot) => [key, thing?.id ?? null, thing?.name ?? null, predicate, day, knot.id, knot.name, knot.side, isPlanned ? 'planned' : 'stated', Number(isCrossing)]));
  return { columns: ['gathering', 'what_id', 'what', 'tie', 'began', 'who_id', 'who', 'side', 'put', 'crosses_a_border'], rows };
}
