import { Refusal } from '../../ground/refusal.ts';
import type { Report } from '../../ground/report.ts';
import type { Database } from '../database/open.ts';
import { isTooLarge } from '../database/transact.ts';
import type { Finding } from '../derive/check/finding.ts';
import { releaseVersion } from '../derive/export/release-version.ts';
import { modelVersion } from '../derive/model-version.ts';
import type { Release } from '../model/records.ts';
import { nothingPresent, readPresent } from './changes.ts';
import { withLease } from './lease.ts';
import { prepare } from './prepare.ts';
import { ensureRules } from './rules.ts';
import { readServed } from './served.ts';
import { emptyInSteps, withdraw, writeAtOnce, writeInSteps } from './write-release.ts';
import type { Job } from './write-release.ts';
import type { Written } from './write-rows.ts';

/** What a load did: the version that the graph now serves, whether that is a change, and how much was written. */
export type Loaded = { version: string; changed: boolean; written: Written };

/** How to load: `rebuild` writes everything anew, whatever other hands have changed. */
export type LoadOptions = { rebuild?: boolean };

/** Puts a release into the graph, one whose version is known or not yet: nothing when it is there, else what differs. Readers see the old release or the new one, never a part. */
export async function loadRelease(database: Database, release: Release & { version?: string }, report: Report, { rebuild = false }: LoadOptions = {}): Promise<Loaded> {
  const [version, model] = [release.version ?? releaseVersion(release), modelVersion()];
  const isServed = async (): Promise<boolean> => {
    const served = await readServed(database);
    return !rebuild && served?.version === version && served.model === model;
  };
  if (await isServed()) return { version, changed: false, written: {} };
  const { findings, positions } = await prepare(release, report);
  refuseFaults(findings);
  await ensureRules(database, report);
  return withLease(database, report, async (lease) => {
    if (await isServed()) return { version, changed: false, written: {} };
    const written = await writeRelease({ database, release, positions, version, model, lease, report }, rebuild);
    return { version, changed: true, written };
  });
}

/** A graph that is read changes in one transaction; one that nobody reads yet, in steps that a load which was ended halfway need not repeat. */
async function writeRelease(job: Job, rebuild: boolean): Promise<Written> {
  const { database, report } = job;
  const isRead = (await readServed(database)) !== null;
  const present = rebuild ? nothingPresent() : await readPresent(database);
  if (isRead) {
    try {
      return await writeAtOnce(job, present, rebuild);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      report('load: the change does not fit in one transaction; the graph serves no release until all of it is written.');
      await withdraw(job);
    }
  }
  if (rebuild) await emptyInSteps(job);
  return writeInSteps(job, present);
}

function refuseFaults(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const named = findings.slice(0, 5).map(({ place, message }) => `${place.slice(0, 80)}: ${message.slice(0, 200)}`);
  const others = findings.length > named.length ? ` And ${findings.length - named.length} more.` : '';
  throw new Refusal('check', `load: expected a release without faults, found ${findings.length}: ${named.join(' ')}${others}`, 'Nothing was published; the release that was served still is.');
}
