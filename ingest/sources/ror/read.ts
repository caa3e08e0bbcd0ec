import { readJson } from '../../read/json/read-json.ts';
import type { JsonRow } from '../../read/json/read-json.ts';
import type { Flaw, RecordReading, SourceFile } from '../../read/record-reading.ts';
import { draftsOf } from './drafts-of.ts';
import { kindOf } from './kind-of.ts';
import { KnownRecords } from './known-records.ts';
import { readRorRecord } from './ror-record.ts';
import type { RorRecord } from './ror-record.ts';

/** The whole register is 300 MB unpacked (2026). */
const options = { largest: 2 ** 31, entries: [/schema_v2\.json$/, /ror-data.*\.json$/, /\.json$/] };

/** The keys of either schema; one that is not among them is told. */
const keys = new Set(['id', 'admin', 'status', 'types', 'names', 'established', 'locations', 'external_ids', 'domains', 'relationships', 'links', 'name', 'email_address', 'ip_addresses', 'addresses', 'aliases', 'acronyms', 'wikipedia_url', 'labels', 'country']);

/** Reads the records of all files twice: which row speaks for which id, then what each says. */
export async function* read(files: readonly SourceFile[]): AsyncGenerator<RecordReading> {
  const ofRecords = files.filter(({ name }) => !/\.csv$/i.test(name));
  const known = new KnownRecords();
  for (const file of ofRecords) for await (const row of readJson(file, options)) learn(row, known);
  const told = new Set<string>();
  for (const file of ofRecords) for await (const row of readJson(file, options)) yield readingOf(row, file, known, told);
}

function learn({ row, value, flaw }: JsonRow, known: KnownRecords): void {
  const record = flaw === null ? readRorRecord(value) : null;
  if (record && !('fault' in record)) known.add(row, record, kindOf(record));
}

function readingOf({ row, value, flaw }: JsonRow, file: SourceFile, known: KnownRecords, told: Set<string>): RecordReading {
  const place = { kind: 'row', page: file.sha256, row, url: file.url, published: null, retrieved: file.retrieved, lang: null } as const;
  const untaken = (code: string, message: string): RecordReading => ({ record: row, place, drafts: [], beside: [], untaken: { code, message } });
  if (flaw !== null) return untaken('record.unreadable', flaw);
  const record = readRorRecord(value);
  if ('fault' in record) return untaken('record.shape', record.fault);
  const speaker = known.rowOf(record.id);
  if (speaker !== row) return untaken('record.superseded', `expected one record of ${record.id}, found a later one at ${speaker}.`);
  if (record.status === 'withdrawn') return untaken('record.withdrawn', `expected a record that stands, found that ${record.id} was withdrawn; ${pointing(record)}.`);
  // What is said of a body that is no more does not hold on the day when the record was last changed.
  const published = record.status === 'active' && record.modified !== '' ? record.modified : null;
  const { drafts, flaws } = draftsOf(record, known);
  return { record: row, place: { ...place, published }, drafts, beside: [], untaken: null, flaws: [...undeclared(value, told), ...flaws] };
}

function pointing({ relations }: RorRecord): string {
  const successors = relations.filter(({ type }) => type === 'successor').map(({ id, label }) => `${id} (${label})`);
  return successors.length > 0 ? `it points to ${successors.join(' and ')}` : 'it points nowhere';
}

/** Keys that nobody declared, each told once. */
function undeclared(value: unknown, told: Set<string>): Flaw[] {
  const found = Object.keys(value as object).filter((key) => !keys.has(key) && !told.has(key));
  for (const key of found) told.add(key);
  return found.map((column) => ({ code: 'column.undeclared', column, message: `expected only declared keys, found "${column}"; nothing of it is read until the source says what it is.` }));
}
