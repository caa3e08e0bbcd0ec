import { readCsv } from '../../ground/read-csv.ts';
import { Refusal } from '../../ground/refusal.ts';

/** Where a row stands: its file, and its number as a spreadsheet counts it. */
export type RowPlace = { file: string; row: number };

/** Which columns a file must have and which it may have; whether it may have others, which are not read. */
export type Columns<Needed extends string, Allowed extends string> = { needed: readonly Needed[]; allowed: readonly Allowed[]; others?: 'refused' | 'unread' };

/** A row of a file, by column; a column that the file lacks is empty. */
export type Cells<Column extends string> = { place: RowPlace; cells: Record<Column, string> };

/** Returns the rows of a CSV file whose columns stand in any order; refuses the first that cannot be right. Empty lines are nothing. */
export function* readCells<Needed extends string, Allowed extends string = never>(file: string, bytes: Uint8Array, { needed, allowed, others = 'refused' }: Columns<Needed, Allowed>): Generator<Cells<Needed | Allowed>> {
  const [header = [], ...rows] = readCsv(file, bytes);
  const names = readHeader(file, header, { needed, allowed, others });
  for (const [index, row] of rows.entries()) {
    if (row.length === 1 && row[0]!.trim() === '') continue;
    const place = { file, row: index + 2 };
    if (row.length !== names.length) throw refuseInput(`${file}, row ${place.row}`, `expected ${names.length} cells, found ${row.length}`);
    const cells = Object.fromEntries([...needed, ...allowed].map((name) => [name, (row[names.indexOf(name)] ?? '').trim()])) as Record<Needed | Allowed, string>;
    yield { place, cells };
  }
}

/** Returns a cell that must say something. */
export function neededCell<Column extends string>({ place: { file, row }, cells }: Cells<Column>, column: Column): string {
  if (cells[column] === '') throw refuseInput(`${file}, row ${row}, column "${column}"`, 'expected a value, found an empty cell');
  return cells[column];
}

/** Returns the refusal of an input that cannot be right, with a cure where there is one. */
export function refuseInput(place: string, sentence: string, remedy?: string): Refusal {
  return new Refusal('usage', `${place}: ${sentence}.`, remedy);
}

function readHeader(file: string, header: readonly string[], { needed, allowed, others }: Columns<string, string>): string[] {
  const names = header.map((name) => name.trim());
  const place = `${file}, row 1`;
  const listed = allowed.length === 0 ? needed.join(',') : `${needed.join(',')} and perhaps ${allowed.join(',')}`;
  const lacking = needed.filter((name) => !names.includes(name));
  if (lacking.length > 0) throw refuseInput(`${place}, column "${lacking.join('", "')}"`, `expected the columns ${listed}, found ${names.join(',') === '' ? 'none' : names.join(',')}`);
  const odd = names.find((name, index) => (others === 'refused' && ![...needed, ...allowed].includes(name)) || names.indexOf(name) !== index);
  if (odd !== undefined) throw refuseInput(`${place}, column "${odd}"`, `expected the columns ${listed}, each once, found ${names.join(',')}`);
  return names;
}
