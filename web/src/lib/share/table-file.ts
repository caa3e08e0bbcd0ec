import { csvOf } from '$graph/derive/export/csv.ts';
import type { Cited } from '../words/take/cite.ts';

/** A table as it is taken away: plain names of columns, and cells that are not written for a reader. */
export type Table = { columns: readonly string[]; rows: readonly (readonly (string | number | null)[])[] };

/** Returns the address that holds a table as CSV, so that it can be taken without a server and without script. */
export function csvAddress({ columns, rows }: Table): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(csvOf(columns, rows))}`;
}

/** Returns the address that holds a table as JSON, with its title, its address and its release. */
export function jsonAddress({ title, address, release }: Cited, table: Table): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(jsonFile({ title, address, release }, table))}`;
}

/** Returns a table as JSON, with its title, its address and its release. */
export function jsonFile({ title, address, release }: Pick<Cited, 'title' | 'address' | 'release'>, table: Table): string {
  return JSON.stringify({ title, address, release, rows: recordsOf(table) });
}

/** Returns the rows of a table as records. */
export function recordsOf({ columns, rows }: Table): Record<string, string | number | null>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
}
