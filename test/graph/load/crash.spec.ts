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

const size = 1500;
const moments = [0.2, 0.5, 0.8];
let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
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
    const outcomes: (number | null)[] = [];

    for (const moment of moments) {
      await wipe(database);
      outcomes.push((await runLoad(size, 0, took * moment)).code);
      await loadRelease(database, crowd(size, 0), silent);
      expect(await exported()).toBe(clean);
    }

    expect(outcomes).toContain(null);
    expect((await verify(database, () => null, silent)).findings).toEqual([]);
  });

  it('leaves the release that is served whole, until the next one puts the new in its place', async () => {
    await wipe(database);
    await loadRelease(database, crowd(size, 0), silent);
    const { took } = await runLoad(size, 1, null);
    const versions = [releaseVersion(crowd(size, 0)), releaseVersion(crowd(size, 1))];

    for (const moment of moments) {
      await loadRelease(database, crowd(size, 0), silent);
      await runLoad(size, 1, took * moment);
      const { served, release } = await readHeld(database);
      expect(versions).toContain(served.version);
      expect(releaseVersion(release)).toBe(served.version);
      await loadRelease(database, crowd(size, 1), silent);
      expect(releaseVersion((await readHeld(database)).release)).toBe(versions[1]);
    }
  });
});

async function exported(): Promise<string> {
  const { served, release } = await readHeld(database);
  return [served.version, served.model, ...exportFiles(release, ['jsonl', 'csv']).flatMap(({ pieces }) => [...pieces])].join('\n');
}
