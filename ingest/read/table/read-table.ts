import { openUnpacked, packingOf } from '../../fetch/unpack/open-unpacked.ts';
import { openZip } from '../../fetch/unpack/zip.ts';
import type { Zip } from '../../fetch/unpack/zip.ts';
import { Fault } from '../../fetch/fault.ts';
import type { Flaw } from '../record-reading.ts';
import { cleanCell, damageOf } from './clean-cell.ts';
import { ColumnFault } from './column-fault.ts';
import { csvRows } from './csv-rows.ts';
import type { OpenCsv } from './csv-rows.ts';
import { matchColumns } from './match-columns.ts';
import type { MatchedColumns } from './match-columns.ts';
import { sheetRows } from './sheet/sheet-rows.ts';
import type { RawRow, TableFile, TableRow, TableShape } from './table-shape.ts';

/** What a packed file may unpack to, unless its source says otherwise. */
const largestUnpacked = 256 * 1024 * 1024;

/** No cell that anyone reads is longer: a million letters. */
const longestCell = 1_000_000;

/** The rows of a sheet stop at their last cell that holds something; those of a CSV do not. */
type Opened = { name: string; rows: AsyncIterable<RawRow>; isSheet: boolean };

/**
 * Streams the rows of a CSV, plain, gzipped or within a zip, or of a sheet of a workbook, whose columns are declared: cells by our own short names.
 * Throws ColumnFault when a column that is read is missing. The first row brings what is to be said about the others.
 */
export async function* readTable<Column extends string>(file: TableFile, shape: TableShape<Column>): AsyncGenerator<TableRow<Column>> {
  const packing = await packingOf(file.path);
  const largest = shape.largest ?? largestUnpacked;
  if (packing !== 'zip') return yield* tableOf(openCsv(file.name, async () => openUnpacked(file.path, packing, file.name, largest, file.meter), shape), shape);
  const zip = await openZip(file.path, file.name, largest, file.meter);
  try {
    yield* tableOf(zip.names.includes('xl/workbook.xml') ? { ...(await sheetRows(zip, shape.sheet, file.name)), isSheet: true } : openEntry(zip, file.name, shape), shape);
  } finally {
    zip.close();
  }
}

function openCsv<Column extends string>(name: string, open: OpenCsv, { delimiter, encoding = 'utf8', headerRow = 1 }: TableShape<Column>): Opened {
  return { name: name.replace(/^.*\//, '').replace(/\.gz$/i, '').replace(/\.[^.]*$/, ''), rows: csvRows(open, { place: name, delimiter, encoding, headerRow }), isSheet: false };
}

function openEntry<Column extends string>(zip: Zip, place: string, shape: TableShape<Column>): Opened {
  const { sheet } = shape;
  const found = zip.names.filter((name) => (sheet === undefined ? /\.(csv|tsv|txt)$/i.test(name) : typeof sheet === 'string' ? name === sheet : sheet.test(name)));
  if (found.length !== 1) throw new Fault('table.damaged', place, `expected one table ${sheet === undefined ? '' : `"${sheet}" `}in the zip, found ${found.length} among ${zip.names.join(', ')}.`);
  return openCsv(found[0]!, async () => [await zip.open(found[0]!)], shape);
}

async function* tableOf<Column extends string>({ name, rows, isSheet }: Opened, shape: TableShape<Column>): AsyncGenerator<TableRow<Column>> {
  const headerRow = shape.headerRow ?? 1;
  let columns: MatchedColumns<Column> | null = null;
  let isFirst = true;
  for await (const raw of rows) {
    if (raw.number < headerRow) continue;
    if (!columns) columns = matchColumns(raw.cells, shape, name);
    else if (raw.flaw !== null || !isEmpty(raw.cells)) {
      const row = rowOf(isSheet ? squared(raw, columns.headers.length) : raw, columns, shape);
      yield { ...row, row: `${name}!${raw.number}`, notes: isFirst ? [...columns.notes, ...row.notes] : row.notes };
      isFirst = false;
    }
  }
  if (!columns) throw new ColumnFault(name, Object.keys(shape.columns), []);
}

/** A sheet knows where each cell stands: its rows stop at their last cell, and empty ones beyond the headers are only coloured. */
function squared(raw: RawRow, length: number): RawRow {
  if (raw.cells.length < length) return { ...raw, cells: [...raw.cells, ...Array.from({ length: length - raw.cells.length }, () => '')] };
  return isEmpty(raw.cells.slice(length)) ? { ...raw, cells: raw.cells.slice(0, length) } : raw;
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function rowOf<Column extends string>({ number, cells: found, flaw }: RawRow, { at, headers, width }: MatchedColumns<Column>, shape: TableShape<Column>): Omit<TableRow<Column>, 'row'> {
  // Empty cells beyond the headers count only where the row of headers has them too: else a cell too many may have shifted the row.
  const isSound = found.length === headers.length || (found.length > headers.length && found.length <= width && isEmpty(found.slice(headers.length)));
  const mended = isSound || flaw !== null ? null : (shape.mend?.(found, headers) ?? null);
  const row = mended ?? found;
  const cells = {} as Record<Column, string>;
  const notes: Flaw[] = [];
  for (const [column, index] of at) {
    const text = cleanCell(row[index] ?? '');
    const damage = damageIn(text);
    cells[column] = damage === null ? text : '';
    if (damage !== null) notes.push({ code: 'cell.damaged', column: headers[index]!, message: damage });
  }
  return { number, cells, flaw: flaw ?? (isSound || mended ? null : `expected ${headers.length} cells, found ${found.length}.`), notes };
}

function damageIn(text: string): string | null {
  if (text.length > longestCell) return `expected at most ${longestCell} letters, found ${text.length}.`;
  const damage = damageOf(text);
  return damage === null ? null : `expected letters, found ${damage}.`;
}
