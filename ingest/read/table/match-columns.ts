import type { Flaw } from '../record-reading.ts';
import { ColumnFault } from './column-fault.ts';
import type { TableShape } from './table-shape.ts';

/** Where each column of a table stands, every header as it is written, how many cells their row has (some may be empty at its end), and what is to be said about them. */
export type MatchedColumns<Column extends string> = { at: ReadonlyMap<Column, number>; headers: readonly string[]; width: number; notes: readonly Flaw[] };

/** Finds the declared columns by their headers, -1 for one that the table may lack and does; refuses a table that lacks another, and says loudly which are new, gone or moved. */
export function matchColumns<Column extends string>(cells: readonly string[], shape: TableShape<Column>, place: string): MatchedColumns<Column> {
  const headers = numbered(cells.map(plainHeader));
  const spellings = (column: Column): readonly string[] => [shape.columns[column].header].flat().map((header) => (header instanceof RegExp ? String(header) : plainHeader(header)));
  const isNamed = (column: Column, header: string): boolean => [shape.columns[column].header].flat().some((known) => (known instanceof RegExp ? known.test(header) : plainHeader(known) === header));
  const columns = Object.keys(shape.columns) as Column[];
  const at = new Map(columns.map((column) => [column, headers.findIndex((header) => isNamed(column, header))]));
  const missing = columns.filter((column) => at.get(column)! < 0 && shape.columns[column].optional !== true).map((column) => spellings(column).join('" or "'));
  if (missing.length > 0) throw new ColumnFault(place, missing, headers);
  return { at, headers, width: cells.length, notes: notesOf(headers, [...at.values()].filter((index) => index >= 0), shape.unused.map((header) => (typeof header === 'string' ? plainHeader(header) : header))) };
}

function notesOf(headers: readonly string[], used: readonly number[], unused: readonly (string | RegExp)[]): Flaw[] {
  const isUnused = (header: string): boolean => unused.some((known) => (typeof known === 'string' ? known === header : known.test(header)));
  const undeclared = headers.filter((header, index) => !used.includes(index) && !isUnused(header));
  const gone = unused.filter((known): known is string => typeof known === 'string' && !headers.includes(known));
  const moved = used.findIndex((index, order) => order > 0 && index < used[order - 1]!);
  return [
    ...undeclared.map((header) => ({ code: 'column.undeclared', column: header, message: `expected only declared columns, found "${header}"; nothing of it is read until the source says what it is.` })),
    ...gone.map((header) => ({ code: 'column.gone', column: header, message: `expected a column "${header}", which is not read, found none.` })),
    ...(moved < 0 ? [] : [{ code: 'column.moved', column: headers[used[moved]!]!, message: `expected "${headers[used[moved]!]!}" after "${headers[used[moved - 1]!]!}", found it before; each column is read by its header.` }]),
  ];
}

function plainHeader(header: string): string {
  return header.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The second of two headers alike is "name#2"; an empty cell after the last header names nothing. */
function numbered(headers: readonly string[]): string[] {
  const last = headers.findLastIndex((header) => header !== '');
  const seen = new Map<string, number>();
  return headers.slice(0, last + 1).map((header) => {
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header}#${count}`;
  });
}
