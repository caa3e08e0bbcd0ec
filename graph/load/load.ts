import { Refusal } from '../../ground/refusal.ts';
import type { Report } from '../../ground/report.ts';
import type { Database } from '../database/open.ts';
import { writeTogether } from '../database/transact.ts';
import type { Transaction } from '../database/transact.ts';
import { faultsOfRelease } from '../derive/check/check-release.ts';
import { emptyCypher } from '../derive/cypher/load-cypher.ts';
import { releaseVersion } from '../derive/export/release-version.ts';
import { modelVersion } from '../derive/model-version.ts';
import type { Release } from '../model/records.ts';
import { batchesOf, nothingPresent, readPresent, removalsOf } from './changes.ts';
import type { Present } from './changes.ts';
import { withLease } from './lease.ts';
import type { Lease } from './lease.ts';
import { ensureRules } from './rules.ts';
import { readServed } from './served.ts';
import { count, removeRows, writeBatch } from './write-rows.ts';
import type { Written } from './write-rows.ts';

/** What a load did: the version that the graph now serves, whether that is a change, and how much was written. */
export type Loaded = { version: string; changed: boolean; written: Written };

type Job = { database: Database; release: Release; version: string; model: string; lease: Lease };

/** Puts a release into the graph: nothing when it is there, else what differs; readers see the old release or the new one, never a part. `rebuild` writes all of it anew, whatever other hands have changed. */
export async function loadRelease(database: Database, release: Release, report: Report, { rebuild = false }: { rebuild?: boolean } = {}): Promise<Loaded> {
  const [version, model] = [releaseVersion(release), modelVersion()];
  const isServed = async (): Promise<boolean> => {
    const served = await readServed(database);
    return served?.version === version && served.model === model;
  };
  if (!rebuild && (await isServed())) return { version, changed: false, written: {} };
  refuseFaults(release);
  await ensureRules(database, report);
  return withLease(database, report, async (lease) => {
    if (!rebuild && (await isServed())) return { version, changed: false, written: {} };
    const job = { database, release, version, model, lease };
    const present = await readPresent(database);
    const isRead = (await readServed(database)) !== null;
    const written = isRead || rebuild ? await writeAtOnce(job, rebuild ? null : present) : await writeFirst(job, present, report);
    return { version, changed: true, written };
  });
}

/** On a graph that nobody reads yet: a transaction a batch, the release last. A load that was ended halfway is completed by the difference. */
async function writeFirst({ database, release, version, model, lease }: Job, present: Present, report: Report): Promise<Written> {
  const written: Written = {};
  let [done, told] = [0, Date.now()];
  const inTransaction = (work: (transaction: Transaction) => Promise<void>): Promise<void> =>
    writeTogether(database, async (transaction) => {
      await work(transaction);
      await lease.prove(transaction);
    });
  for (const batch of batchesOf(release, present)) {
    await inTransaction((transaction) => writeBatch(transaction, batch));
    count(written, batch.table, batch.way === 'create' ? 'created' : 'changed', batch.rows.length);
    done += batch.rows.length;
    if (Date.now() - told > 5_000) report(`load: ${done} rows written.`);
    if (Date.now() - told > 5_000) told = Date.now();
  }
  for (const removal of removalsOf(release, present)) {
    await inTransaction((transaction) => removeRows(transaction, removal));
    count(written, removal.table, 'removed', removal.keys.length);
  }
  await inTransaction((transaction) => publish(transaction, release, version, model));
  return written;
}

/** On a graph that is being read: every change and the new release in one transaction. Without knowledge of what is there, all is taken away first. */
async function writeAtOnce({ database, release, version, model, lease }: Job, present: Present | null): Promise<Written> {
  return writeTogether(database, async (transaction) => {
    const written: Written = {};
    if (!present) for (const cypher of emptyCypher()) await transaction.run(cypher);
    const known = present ?? nothingPresent();
    for (const batch of batchesOf(release, known)) {
      await writeBatch(transaction, batch);
      count(written, batch.table, batch.way === 'create' ? 'created' : 'changed', batch.rows.length);
    }
    for (const removal of removalsOf(release, known)) {
      await removeRows(transaction, removal);
      count(written, removal.table, 'removed', removal.keys.length);
    }
    await publish(transaction, release, version, model);
    await lease.prove(transaction);
    return written;
  });
}

/** Switches the graph to a release: there is never more than one. */
async function publish({ run }: Transaction, release: Release, version: string, model: string): Promise<void> {
  await run('MATCH (old:Release) WHERE old.version <> $version DELETE old', { version });
  await run('MERGE (release:Release {version: $version}) SET release = {version: $version, model: $model, statements: $statements, things: $things, relations: $relations}', {
    version,
    model,
    statements: release.statements.length,
    things: release.things.length,
    relations: release.relations.length,
  });
}

function refuseFaults(release: Release): void {
  const findings = faultsOfRelease(release);
  if (findings.length === 0) return;
  const named = findings.slice(0, 5).map(({ place, message }) => `${place}: ${message}`);
  const others = findings.length > named.length ? ` And ${findings.length - named.length} more.` : '';
  throw new Refusal('check', `load: expected a release without faults, found ${findings.length}: ${named.join(' ')}${others}`, 'Nothing was published; the release that was served still is.');
}
