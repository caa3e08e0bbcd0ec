import type { Records, Release } from '../../model/records.ts';
import { csvRow } from './csv.ts';
import type { AskedOf } from './release-as-of.ts';
import { relationsTable, statementsTable, thingsTable } from './csv-tables.ts';
import type { CsvTable } from './csv-tables.ts';
import { inOrder, relationLine, statementLine, thingLine } from './record-lines.ts';

/** The formats of an export. */
export const formats = ['jsonl', 'csv'] as const;

/** A format of an export. */
export type Format = (typeof formats)[number];

/** A file of an export: its name, how many lines or rows it has (a header is none), and its text, a piece at a time. */
export type ExportFile = { name: string; lines: number; pieces: Iterable<string> };

/** What a manifest says of a file. */
export type FileEntry = { sha256: string; lines: number };

/** Returns the files of an export but the manifest; a function of the records alone. */
export function exportFiles({ statements, things, relations }: Release, chosen: readonly Format[]): ExportFile[] {
  const files: Record<Format, () => ExportFile[]> = {
    jsonl: () => [jsonLines('statements', statements, statementLine), jsonLines('things', things, thingLine), jsonLines('relations', relations, relationLine)],
    csv: () => [csv('statements', statements, statementsTable), csv('things', things, thingsTable), csv('relations', relations, relationsTable)],
  };
  return formats.filter((format) => chosen.includes(format)).flatMap((format) => files[format]());
}

/** Returns manifest.json: the version of the release, that of the model, the hash and length of each file, and of which time they are where that is not all. */
export function manifestOf(version: string, model: string, files: ReadonlyMap<string, FileEntry>, { at, said }: AskedOf = { at: null, said: null }): string {
  return `${JSON.stringify({ release: version, model, files: Object.fromEntries(files), ...(at && { as_of: at }), ...(said && { said }) }, null, 2)}\n`;
}

function jsonLines<Item extends { id: string }>(name: string, records: Records<Item>, lineOf: (record: Item) => string): ExportFile {
  return { name: `${name}.jsonl`, lines: records.length, pieces: piecesOf(records, '', (record) => `${lineOf(record)}\n`) };
}

function csv<Item extends { id: string }>(name: string, records: Records<Item>, { columns, cellsOf }: CsvTable<Item>): ExportFile {
  return { name: `${name}.csv`, lines: records.length, pieces: piecesOf(records, csvRow(columns), (record) => csvRow(cellsOf(record))) };
}

function* piecesOf<Item extends { id: string }>(records: Records<Item>, head: string, textOf: (record: Item) => string): Generator<string> {
  yield head;
  for (const record of inOrder(records, ({ id }) => id)) yield textOf(record);
}
