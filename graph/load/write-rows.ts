import { setImmediate as breathe } from 'node:timers/promises';
import { deleteCypher, writeCypher } from '../derive/cypher/load-cypher.ts';
import type { Way } from '../derive/cypher/load-cypher.ts';
import type { Row, Table } from '../derive/cypher/rows.ts';
import type { Transaction } from '../database/transact.ts';
import { Refusal } from '../../ground/refusal.ts';
import type { Batch, Removal } from './changes.ts';

/** How much of each table was written. */
export type Written = Partial<Record<Table, { created: number; changed: number; removed: number }>>;

/** How many rows one query writes: the graph takes the next ones in while it writes those before. */
const most = 1_000;

/** Writes a batch of rows, sent as columns, without waiting for one query before the next is sent. A transaction that is tried again may have been committed unseen: then nothing is proven new, and every row is merged. */
export async function writeBatch(transaction: Transaction, { rows, ...batch }: Batch): Promise<void> {
  const way: Way = transaction.attempt > 1 ? 'merge' : batch.way;
  const names = namesHeld(rows);
  const writing: Promise<void>[] = [];
  for (let at = 0; at < rows.length; at += most) {
    const written = writeRows(transaction, batch.table, way, rows.slice(at, at + most), names);
    // What fails is thrown where all of them are awaited.
    written.catch(() => undefined);
    writing.push(written);
    await breathe();
  }
  await Promise.all(writing);
}

/** Takes rows away. */
export async function removeRows({ run }: Transaction, { table, type, keys }: Removal): Promise<void> {
  await run(deleteCypher(table, type), { key: keys });
}

/** Adds what was done to a count. */
export function count(written: Written, table: Table, what: 'created' | 'changed' | 'removed', rows: number): void {
  const counted = (written[table] ??= { created: 0, changed: 0, removed: 0 });
  counted[what] += rows;
}

async function writeRows({ run }: Transaction, table: Table, way: Way, rows: readonly Row[], names: readonly string[]): Promise<void> {
  const [sample] = rows;
  if (!sample) return;
  const [told] = await run<{ written: number }>(writeCypher(sample, way, names), columnsOf(rows, sample, names));
  if (told?.written !== rows.length) {
    throw new Refusal('check', `load: expected ${rows.length} rows of ${table} written, found ${told?.written ?? 0}.`, 'What they hang on is missing from the graph: `npm run verify` names it.');
  }
}

/** Properties that no row of a batch has are neither sent nor written. */
function namesHeld(rows: readonly Row[]): string[] {
  return Object.keys(rows[0]?.properties ?? {}).filter((name) => rows.some(({ properties }) => (properties[name] ?? null) !== null));
}

function columnsOf(rows: readonly Row[], sample: Row, names: readonly string[]): Record<string, unknown[]> {
  const properties = names.map((name) => [name, rows.map((row) => row.properties[name] ?? null)] as const);
  const ends = Object.keys(sample.ends).map((end) => [`end_${end}`, rows.map((row) => row.ends[end] ?? null)] as const);
  const words = sample.words.length > 0 ? [['words', rows.map((row) => row.words)] as const] : [];
  return Object.fromEntries<unknown[]>([...properties, ...ends, ['hash', rows.map(({ hash }) => hash)], ...words]);
}
