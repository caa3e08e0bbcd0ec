import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '../../ground/refusal.ts';
import type { Participation } from './participation.ts';

const columns = ['project', 'org', 'side', 'themes'] as const;
type Column = (typeof columns)[number];
type Place = { file: string; row: number };

/** Returns the participations of a CSV file, one a row; refuses the first cell that cannot be right, by file, row (as a spreadsheet counts them) and column. */
export function readParticipations(file: string, bytes: Uint8Array): Participation[] {
  const [header, ...rows] = readRows(file, bytes);
  const order = readHeader(file, header ?? []);
  const sideOf = new Map<string, { side: string; row: number }>();
  const participations: Participation[] = [];
  rows.forEach((cells, index) => {
    if (cells.length === 1 && cells[0]!.trim() === '') return;
    const place = { file, row: index + 2 };
    const participation = readRow(place, cells, order);
    refuseSecondSide(place, participation, sideOf);
    participations.push(participation);
  });
  return participations;
}

function readRows(file: string, bytes: Uint8Array): string[][] {
  if (!isUtf8(bytes)) throw refuse(file, 'expected text in UTF-8, found other bytes');
  try {
    return parse(new TextDecoder().decode(bytes), { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    if (error instanceof CsvError) throw refuse(`${file}, line ${String(error.lines ?? '?')}`, 'expected CSV, found a quote that is out of place or never closed');
    throw error;
  }
}

/** Returns where each column stands; they may come in any order. */
function readHeader(file: string, header: readonly string[]): Record<Column, number> {
  const names = header.map((name) => name.trim());
  const place = `${file}, row 1`;
  const lacking = columns.filter((name) => !names.includes(name));
  if (lacking.length > 0) throw refuse(`${place}, column "${lacking.join('", "')}"`, `expected the columns ${columns.join(',')}, found ${names.join(',') === '' ? 'none' : names.join(',')}`);
  const odd = names.find((name, index) => !columns.includes(name as Column) || names.indexOf(name) !== index);
  if (odd !== undefined) throw refuse(`${place}, column "${odd}"`, `expected the columns ${columns.join(',')}, each once, found ${names.join(',')}`);
  return Object.fromEntries(columns.map((name) => [name, names.indexOf(name)])) as Record<Column, number>;
}

/** A participation may lack themes; it may lack nothing else. */
function readRow({ file, row }: Place, cells: readonly string[], order: Record<Column, number>): Participation & { side: string } {
  if (cells.length !== columns.length) throw refuse(`${file}, row ${row}`, `expected ${columns.length} cells, found ${cells.length}`);
  const read = (column: Column): string => {
    const cell = cells[order[column]]!.trim();
    if (cell === '' && column !== 'themes') throw refuse(`${file}, row ${row}, column "${column}"`, 'expected a value, found an empty cell');
    return cell;
  };
  const themes = read('themes').split(';').map((theme) => theme.trim()).filter((theme) => theme !== '');
  return { project: read('project'), org: read('org'), side: read('side'), themes: [...new Set(themes)] };
}

function refuseSecondSide({ file, row }: Place, { org, side }: Participation & { side: string }, sideOf: Map<string, { side: string; row: number }>): void {
  const known = sideOf.get(org) ?? { side, row };
  sideOf.set(org, known);
  if (known.side !== side) throw refuse(`${file}, row ${row}, column "side"`, `expected "${known.side}" for "${org}" as in row ${known.row}, found "${side}"`, 'An organisation sits on one side.');
}

function refuse(place: string, sentence: string, remedy?: string): Refusal {
  return new Refusal('usage', `${place}: ${sentence}.`, remedy);
}
