import type { Report } from '../../ground/report.ts';
import type { Database } from '../database/open.ts';
import { writeTogether } from '../database/transact.ts';
import type { Transaction } from '../database/transact.ts';
import { emptyCypher } from '../derive/cypher/load-cypher.ts';
import type { Positions } from '../derive/cypher/rows.ts';
import type { Release } from '../model/records.ts';
import { batchesOf, removalsOf, stepsOf } from './changes.ts';
import type { Batch, Present } from './changes.ts';
import type { Lease } from './lease.ts';
import { count, removeRows, writeBatch } from './write-rows.ts';
import type { Written } from './write-rows.ts';

/** A release on its way into a graph. */
export type Job = { database: Database; release: Release; positions: Positions; version: string; model: string; lease: Lease; report: Report };

/** Batches on their way into the graph in one transaction. */
type Step = { batches: readonly Batch[]; ready: Promise<void>; done: Promise<void> };

const quiet = 5_000;
const mostTaken = 2_000;

/** Writes a release a step a transaction, the release itself last: for a graph that nobody reads. */
export async function writeInSteps(job: Job, present: Present): Promise<Written> {
  const written = await writeChanges(job, present);
  for (const removal of removalsOf(present)) {
    await inStep(job, (transaction) => removeRows(transaction, removal));
    count(written, removal.table, 'removed', removal.keys.length);
  }
  await inStep(job, (transaction) => publish(transaction, job));
  return written;
}

/** Writes what is new or has changed: the next step is made while the graph writes the one before, and written while that is committed. */
async function writeChanges(job: Job, present: Present): Promise<Written> {
  const written: Written = {};
  const tell = tellRows(job.report);
  let last: Step = { batches: [], ready: Promise.resolve(), done: Promise.resolve() };
  let before = last.done;
  try {
    for await (const batches of stepsOf(batchesOf(job.release, job.positions, present))) {
      await before;
      await (areOfOneTable([...last.batches, ...batches]) ? last.ready : last.done);
      before = last.done;
      last = startStep(job, batches, () => {
        for (const batch of batches) countBatch(written, batch);
        tell(batches.reduce((sum, { rows }) => sum + rows.length, 0));
      });
    }
  } finally {
    await Promise.allSettled([before, last.done]);
  }
  await Promise.all([before, last.done]);
  return written;
}

/** Starts to write a step. It is `ready` when nothing but its commit is left: as that holds the lease, the next step may be written meanwhile, and cannot be committed before it. */
function startStep(job: Job, batches: readonly Batch[], tell: () => void): Step {
  let tellReady = (): void => undefined;
  const signal = new Promise<void>((resolve) => (tellReady = resolve));
  const writing = async (transaction: Transaction): Promise<void> => {
    for (const batch of batches) await writeBatch(transaction, batch);
  };
  const done = inStep(job, writing, tellReady).then(tell);
  const ready = Promise.race([signal, done]);
  // What fails is thrown where it is awaited: by a later step, or at the end.
  for (const one of [ready, done]) one.catch(() => undefined);
  return { batches, ready, done };
}

/** Rows hang on those of other tables, which must have been committed; on those of their own they do not. */
function areOfOneTable(batches: readonly Batch[]): boolean {
  return batches.every(({ table }) => table === batches[0]?.table);
}

/** Returns what tells, now and then, how many rows were written so far. */
function tellRows(report: Report): (rows: number) => void {
  let [done, told] = [0, Date.now()];
  return (rows) => {
    done += rows;
    if (Date.now() - told < quiet) return;
    report(`load: ${done} rows written.`);
    told = Date.now();
  };
}

/** Writes every change and the new release in one transaction: for a graph that is being read. */
export async function writeAtOnce(job: Job, present: Present, emptyFirst: boolean): Promise<Written> {
  return writeTogether(job.database, async (transaction) => {
    const written: Written = {};
    if (emptyFirst) for (const cypher of emptyCypher()) await transaction.run(cypher, { most: Number.MAX_SAFE_INTEGER });
    for await (const batch of batchesOf(job.release, job.positions, present)) {
      await writeBatch(transaction, batch);
      countBatch(written, batch);
    }
    for (const removal of removalsOf(present)) {
      await removeRows(transaction, removal);
      count(written, removal.table, 'removed', removal.keys.length);
    }
    await publish(transaction, job);
    await job.lease.prove(transaction);
    return written;
  });
}

/** Takes the served release away, so that nobody reads a graph that is about to be half one thing and half another. */
export async function withdraw(job: Job): Promise<void> {
  await inStep(job, ({ run }) => run('MATCH (release:Release) DELETE release'));
}

/** Takes away everything that a load writes, some at a time. */
export async function emptyInSteps(job: Job): Promise<void> {
  for (const cypher of emptyCypher()) {
    for (let taken = mostTaken; taken === mostTaken; ) {
      const [told] = await inStep(job, ({ run }) => run<{ taken: number }>(cypher, { most: mostTaken }));
      taken = told?.taken ?? 0;
    }
  }
}

/** Does work in a transaction of its own, which fails when the lease was lost; tells when it is about to be committed. */
function inStep<T>({ database, lease }: Job, work: (transaction: Transaction) => Promise<T>, tellReady: () => void = () => undefined): Promise<T> {
  return writeTogether(database, async (transaction) => {
    const done = await work(transaction);
    await lease.prove(transaction);
    tellReady();
    return done;
  });
}

/** Switches the graph to a release: there is never more than one. */
async function publish({ run }: Transaction, { release, version, model }: Job): Promise<void> {
  await run('MATCH (old:Release) WHERE old.version <> $version DELETE old', { version });
  await run('MATCH (old:Run) WHERE old.release <> $version OPTIONAL MATCH (old)-[:COMPUTED]->(figure:Indicator) DETACH DELETE old, figure', { version });
  await run('MERGE (release:Release {version: $version}) SET release = {version: $version, model: $model, statements: $statements, things: $things, relations: $relations}', {
    version,
    model,
    statements: release.statements.length,
    things: release.things.length,
    relations: release.relations.length,
  });
}

function countBatch(written: Written, { table, way, rows }: Batch): void {
  count(written, table, way === 'create' ? 'created' : 'changed', rows.length);
}
