import { join } from 'node:path';
import type { Cell, Row, Table } from '../../graph/derive/cypher/rows.ts';
import { LineWriter } from '../../ground/lines/line-file.ts';

/** What a column holds: a file of CSV has no types, and whoever loads it must know them. */
export type Kind = 'text' | 'int' | 'float' | 'list';

/** Rows of one table that hang on ends of the same names, have one type, and whose values are of one kind, as a file of CSV without a header: key, words, ends, properties, hash. */
export type CsvTable = { name: string; table: Table; type: string | null; ends: string[]; columns: { name: string; kind: Kind }[]; file: string; rows: number };

/** What stands between the items of a list: a character that no text has. */
export const between = '\u001f';

/** Numbers that are floats whatever they hold. */
const floats = new Set(['lat', 'lng', 'amount']);

/** Returns the tables that rows make, with the kind of every column, before anything is written: what a user knows of his own files. */
export function tablesOf(rows: Iterable<Row>): Map<string, CsvTable> {
  const tables = new Map<string, CsvTable>();
  for (const row of rows) {
    const name = nameOf(row);
    const known = tables.get(name) ?? { name, table: row.table, type: row.table === 'relations' ? row.words[0]! : null, ends: Object.keys(row.ends), columns: Object.keys(row.properties).map((column) => ({ name: column, kind: 'text' as Kind })), file: `${name}.csv`, rows: 0 };
    tables.set(name, known);
    known.rows += 1;
    for (const column of known.columns) column.kind = wider(column.kind, kindOf(column.name, row.properties[column.name] ?? null));
  }
  return tables;
}

/** Writes rows as files of CSV into a folder. */
export function writeTables(rows: Iterable<Row>, tables: ReadonlyMap<string, CsvTable>, folder: string): void {
  const writers = new Map([...tables].map(([name, { file }]) => [name, new LineWriter(join(folder, file))]));
  for (const row of rows) {
    const { ends, columns } = tables.get(nameOf(row))!;
    const cells: Cell[] = [row.key, row.words.join(between) || null, ...ends.map((end) => row.ends[end]!), ...columns.map(({ name }) => row.properties[name] ?? null), row.hash];
    writers.get(nameOf(row))!.add(cells.map(textOf).join(','));
  }
  for (const writer of writers.values()) writer.close({ flushed: true });
}

function nameOf({ table, words, ends, properties }: Row): string {
  const value = properties['value'];
  const kind = table === 'statements' && value !== null && value !== undefined ? kindOf('value', value) : null;
  return [table, ...(table === 'relations' ? words : []), ...(table === 'statements' && !('object' in ends) ? ['plain'] : []), ...(kind ? [kind] : [])].join('-').toLowerCase();
}

function kindOf(name: string, cell: Cell): Kind | null {
  if (cell === null) return null;
  if (Array.isArray(cell)) return 'list';
  if (typeof cell !== 'number') return 'text';
  return floats.has(name) || !Number.isSafeInteger(cell) ? 'float' : 'int';
}

/** A column is text until something else is seen in it; whole numbers among floats are floats. */
function wider(known: Kind, seen: Kind | null): Kind {
  if (seen === null || seen === 'text') return known;
  return known === 'float' && seen === 'int' ? 'float' : seen;
}

/** Nothing stands for what is absent, and quotes for an empty text. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  const text = Array.isArray(cell) ? cell.join(between) : String(cell);
  return typeof cell === 'number' ? text : `"${text.replaceAll('"', '""')}"`;
}
