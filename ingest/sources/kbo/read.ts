import { Refusal } from '../../../ground/refusal.ts';
import { isInOrder } from '../../fetch/sort/in-order.ts';
import { sortRows } from '../../fetch/sort/sort-rows.ts';
import { readDay } from '../../read/cell/read-day.ts';
import { joinByKey } from '../../read/join/join-by-key.ts';
import type { RecordReading, SourceFile } from '../../read/record-reading.ts';
import { readTable } from '../../read/table/read-table.ts';
import type { TableShape } from '../../read/table/table-shape.ts';
import { readingOf } from './reading-of.ts';
import { meta, tables } from './shapes.ts';
import type { KboRow, TableName } from './shapes.ts';

/** The number of an enterprise; those of establishments begin with 2 and those of branches with 9. */
const enterpriseNumber = /^[01]\d{3}\.\d{3}\.\d{3}$/;

/** Reads each enterprise with what the other tables say of its number. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  const update = files.find(({ name }) => /_(insert|delete)\.csv$|_Update/i.test(name));
  if (update) throw new Refusal('usage', `kbo: expected the tables of a full extract, found "${update.name}" of an update.`, 'Take KboOpenData_…_Full: an update tells what to delete and what to add, and cannot be read alone.');
  const published = await snapshotOf(files);
  const enterprises = fileOf(files, 'enterprise');
  if (!enterprises) throw new Refusal('usage', 'kbo: expected enterprise.csv or the zip of a full extract, found neither.', 'Name its folder: --file kbo=FOLDER.');
  const joined = joinByKey<{ [Name in TableName]: KboRow<Name> }>({ enterprise: await rowsOf(files, 'enterprise'), denomination: await rowsOf(files, 'denomination'), address: await rowsOf(files, 'address'), activity: await rowsOf(files, 'activity') });
  for await (const { key, rows } of joined) {
    const [first] = [rows.enterprise, rows.denomination, rows.address, rows.activity].flat();
    const { row } = first!;
    const file = fileOf(files, row.slice(0, row.indexOf('!'))) ?? enterprises;
    yield readingOf(key, rows, { kind: 'row', page: file.sha256, row, url: file.url, published, retrieved: file.retrieved, lang: null });
  }
}

/** A table lies in a file of its own, or in the zip of the extract. */
function fileOf(files: readonly SourceFile[], table: string): SourceFile | undefined {
  return files.find(({ name }) => name === `${table}.csv`) ?? files.find(({ name }) => /\.zip$/i.test(name));
}

async function rowsOf<Name extends TableName>(files: readonly SourceFile[], table: Name): Promise<AsyncIterable<KboRow<Name>>> {
  const file = fileOf(files, table);
  if (!file) return none();
  const isPacked = /\.zip$/i.test(file.name);
  const shape = { ...tables[table], ...(isPacked ? { sheet: `${table}.csv` } : {}) } as unknown as TableShape<keyof (typeof tables)[Name]['columns'] & string>;
  const rows = keyed<Name>(readTable(file, shape) as AsyncIterable<Omit<KboRow<Name>, 'key'>>);
  const inOrder = await isInOrder({ name: file.name, path: file.path, ...(isPacked ? { entry: `${table}.csv` } : {}) }, /^"?(\d{4}\.\d{3}\.\d{3})"?,/, tables[table].largest);
  return inOrder ? rows : sortRows(rows);
}

/** Rows of establishments and branches are of other bodies than enterprises. */
async function* keyed<Name extends TableName>(rows: AsyncIterable<Omit<KboRow<Name>, 'key'>>): AsyncGenerator<KboRow<Name>> {
  for await (const { cells, row, flaw, notes } of rows) {
    const { number } = cells as { number: string };
    if (enterpriseNumber.test(number) || !/^[29]\./.test(number)) yield { key: number, cells, row, flaw: flaw ?? (enterpriseNumber.test(number) ? null : `expected a number like 0200.065.765, found "${number}".`), notes };
  }
}

async function* none(): AsyncGenerator<never> {
  yield* [];
}

/** When the extract was taken: its facts were said then. */
async function snapshotOf(files: readonly SourceFile[]): Promise<string | null> {
  const file = files.find(({ name }) => name === 'meta.csv');
  if (!file) return null;
  for await (const { cells } of readTable(file, meta)) {
    if (cells.variable === 'ExtractType' && /update/i.test(cells.value)) throw new Refusal('usage', 'kbo: expected the tables of a full extract, found those of an update.', 'Take KboOpenData_…_Full.');
    if (cells.variable !== 'SnapshotDate') continue;
    const read = readDay(cells.value, 'dmy');
    return 'day' in read ? read.day : null;
  }
  return null;
}
