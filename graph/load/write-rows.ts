import { deleteCypher, writeCypher } from '../derive/cypher/load-cypher.ts';
import type { Way } from '../derive/cypher/load-cypher.ts';
import type { Row, Table } from '../derive/cypher/rows.ts';
import type { Transaction } from '../database/transact.ts';
import { Refusal } from '../../ground/refusal.ts';
import type { Batch, Removal } from './changes.ts';

/** How much of each table was written. */
export type Written = Partial<Record<Table, { created: number; changed: number; removed: number }>>;

/** Writes a batch of rows, sent as columns. A transaction that is tried again may have been committed unseen: then nothing is proven new, and every row is merged. */
export async function writeBatch({ run, attempt }: Transaction, { rows, ...batch }: Batch): Promise<void> {
  const [sample] = rows;
  if (!sample) return;
  const way: Way = attempt > 1 ? 'merge' : batch.way;
  const [told] = await run<{ written: number }>(writeCypher(sample, way), columnsOf(rows, sample));
  if (told?.written !== rows.length) {
    throw new Refusal('check', `load: expected ${rows.length} rows of ${batch.table} written, found ${told?.written ?? 0}.`, 'What they hang on is missing from the graph: `npm run verify` names it.');
  }
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

function columnsOf(rows: Row[], sample: Row): Record<string, unknown[]> {
  const properties = Object.keys(sample.properties).map((name) => [name, rows.map((row) => row.properties[name] ?? null)] as const);
  const ends = Object.keys(sample.ends).map((end) => [`end_${end}`, rows.map((row) => row.ends[end] ?? null)] as const);
  return Object.fromEntries<unknown[]>([...properties, ...ends, ['hash', rows.map(({ hash }) => hash)], ['words', rows.map(({ words }) => words)]]);
}
