import { setImmediate as breathe } from 'node:timers/promises';
import { IdTable } from '../../ground/lines/id-table.ts';
import { presentCypher } from '../derive/cypher/load-cypher.ts';
import type { Way } from '../derive/cypher/load-cypher.ts';
import { rowsOf, tables } from '../derive/cypher/rows.ts';
import type { Positions, Row, Table } from '../derive/cypher/rows.ts';
import { relationNames } from '../model/predicates/index.ts';
import type { RelationName } from '../model/predicates/index.ts';
import type { Release } from '../model/records.ts';
import type { Database } from '../database/open.ts';
import { readTogether } from '../database/transact.ts';

/** What a graph holds before a load: of each table, the keys with their hash, and for a relation the number of its type. */
export type Present = Record<Table, IdTable>;

/** Rows of one table that are written in one way. */
export type Batch = { table: Table; way: Way; rows: Row[] };

/** Keys of one table, and of one type of relation, that are taken away by one query. */
export type Removal = { table: Table; type: string | null; keys: string[] };

/** How much goes into one transaction: at most so many rows (PERFORMANCE.md), and so many properties, of which a commit takes some 350 bytes each (measured 2026-11): the least database has 128 MB for a transaction. */
const most = { rows: 10_000, properties: 150_000, breath: 200 } as const;

/** Returns what a graph holds when it is empty. */
export function nothingPresent(): Present {
  return Object.fromEntries(tables.map((table) => [table, new IdTable()])) as Present;
}

/** Returns what a graph holds now, read in flat columns. */
export async function readPresent(database: Database): Promise<Present> {
  const present = nothingPresent();
  await readTogether(database, async ({ each }) => {
    for (const table of tables) {
      present[table] = new IdTable();
      await each(presentCypher(table), ([key, type, hash]) => {
        if (typeof key === 'string') present[table].set(key, typeof hash === 'string' ? hash : null, relationNames.indexOf(type as RelationName) + 1);
      });
    }
  });
  return present;
}

/** Returns, a batch at a time, the rows of a release, drawn at their positions, that are new or have changed, and notes what of the graph is in the release; nothing in a table is written before all of the tables that it hangs on. What is being sent meanwhile is heard of between some rows and the next. */
export async function* batchesOf(release: Release, positions: Positions, present: Present): AsyncGenerator<Batch> {
  const open = new Map<string, Batch>();
  let [current, made]: [Table | null, number] = [null, 0];
  for (const row of rowsOf(release, positions)) {
    if ((made += 1) % most.breath === 0) await breathe();
    if (row.table !== current) yield* drain(open);
    current = row.table;
    const known = present[row.table].get(row.key);
    if (known) present[row.table].see(row.key);
    if (known?.hash === row.hash) continue;
    const way = known ? 'merge' : 'create';
    const name = [way, ...Object.keys(row.ends)].join();
    const batch = open.get(name) ?? { table: row.table, way, rows: [] };
    open.set(name, batch);
    batch.rows.push(row);
    if (batch.rows.length < most.rows && weightOf(batch) < most.properties) continue;
    open.delete(name);
    yield batch;
  }
  yield* drain(open);
}

/** Returns batches put together into steps, each of which fits in one transaction: a small release needs few of them. */
export async function* stepsOf(batches: AsyncIterable<Batch>): AsyncGenerator<Batch[]> {
  let [step, rows, weight]: [Batch[], number, number] = [[], 0, 0];
  for await (const batch of batches) {
    if (step.length > 0 && (rows + batch.rows.length > most.rows || weight + weightOf(batch) > most.properties)) {
      yield step;
      [step, rows, weight] = [[], 0, 0];
    }
    step.push(batch);
    rows += batch.rows.length;
    weight += weightOf(batch);
  }
  if (step.length > 0) yield step;
}

/** Returns what a graph holds and a release does not, once all of the release has been seen: what hangs on others first. */
export function removalsOf(present: Present): Removal[] {
  return [...tables].reverse().flatMap((table) => {
    const types = new Map<string | null, string[]>();
    for (const { id, mark } of present[table].unseen()) {
      const type = relationNames[mark - 1] ?? null;
      const keys = types.get(type) ?? [];
      types.set(type, keys);
      keys.push(id);
    }
    return [...types].flatMap(([type, keys]) => sliced(keys, most.rows / 2).map((some) => ({ table, type, keys: some })));
  });
}

function weightOf({ rows }: Batch): number {
  return rows.length * Object.keys(rows[0]?.properties ?? {}).length;
}

function sliced(keys: string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(keys.length / size) }, (_, turn) => keys.slice(turn * size, (turn + 1) * size));
}

function* drain(open: Map<string, Batch>): Generator<Batch> {
  yield* open.values();
  open.clear();
}
