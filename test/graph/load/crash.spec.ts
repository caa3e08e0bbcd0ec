import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/open.ts';
import { exportFiles } from '../../../graph/derive/export/export-files.ts';
import { releaseVersion } from '../../../graph/derive/export/release-version.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { readHeld } from '../../fixture/held.ts';
import { verify } from '../../../graph/load/verify.ts';
import { silent } from '../../../ground/report.ts';
import { crowd } from '../../fixture/crowd.ts';
import { openTestDatabase, wipe } from '../empty-database.ts';
import { runLoad } from './run-load.ts';

const size = 500;
const moments = [0.2, 0.5, 0.8];
let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
  // The first load makes the constraints, and takes longer than the others.
  await loadRelease(database, crowd(size, 0), silent);
});
afterAll(async () => {
  await wipe(database);
  await database.close();
});

describe('a load that is killed', () => {
  it('is completed by the next, on an empty graph, with the bytes of one that was not', async () => {
    await wipe(database);
    const { took } = await runLoad(size, 0, null);
    const clean = await exported();

    for (const moment of moments) {
      await killedLoad(0, took * moment, () => wipe(database));
      await loadRelease(database, crowd(size, 0), silent);
      expect(await exported()).toBe(clean);
    }

    expect((await verify(database, () => null, silent)).findings).toEqual([]);
  });

  it('leaves the release that is served whole, until the next one puts the new in its place', async () => {
    await wipe(database);
    await loadRelease(database, crowd(size, 0), silent);
    const { took } = await runLoad(size, 1, null);
    const versions = [releaseVersion(crowd(size, 0)), releaseVersion(crowd(size, 1))];

    for (const moment of moments) {
      await killedLoad(1, took * moment, async () => void (await loadRelease(database, crowd(size, 0), silent)));
      const { served, release } = await readHeld(database);
      expect(versions).toContain(served.version);
      expect(releaseVersion(release)).toBe(served.version);
      await loadRelease(database, crowd(size, 1), silent);
      expect(releaseVersion((await readHeld(database)).release)).toBe(versions[1]);
    }
  });
});

/** Kills a load under way: sooner, from the same start, when it had ended before. */
async function killedLoad(seed: number, after: number, prepare: () => Promise<void>): Promise<void> {
  await prepare();
  const { code } = await runLoad(size, seed, after);
  if (code !== null) await killedLoad(seed, after / 2, prepare);
}

async function exported(): Promise<string> {
  const { served, release } = await readHeld(database);
  return [served.version, served.model, ...exportFiles(release, ['jsonl', 'csv']).flatMap(({ pieces }) => [...pieces])].join('\n');
}
