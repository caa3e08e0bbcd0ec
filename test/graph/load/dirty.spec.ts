import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../graph/database/open.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { readServed } from '../../../graph/load/served.ts';
import { silent } from '../../../ground/report.ts';
import { ingestDirty } from '../../ingest/dirty/ingest-dirty.ts';
import { openTestDatabase, wipe } from '../empty-database.ts';

const rows = 1_000;
let database: Database;
let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'lisiere-dirty-'));
  database = await openTestDatabase();
  await wipe(database);
});
afterAll(async () => {
  await database.close();
  rmSync(home, { recursive: true, force: true });
});

it('rows with every quirk at random go the whole way into the graph: each is accepted or refused with an issue, and none is lost', async () => {
  const { release, fates } = await ingestDirty(home, rows, 7);

  const { version, changed } = await loadRelease(database, release, silent);

  expect(fates.map(({ given, offered, accepted, refused }) => [offered, accepted + refused, given])).toEqual(fates.map(({ given }) => [given, given, given]));
  expect(fates.map(({ told }) => told)).toEqual(fates.map(({ refused, cells }) => refused + cells));
  expect(fates.every(({ accepted, refused, cells }) => accepted > rows / 10 && refused > rows / 50 && cells > rows / 50)).toBe(true);
  expect(changed).toBe(true);
  expect(await readServed(database)).toMatchObject({ version, statements: release.statements.length, things: release.things.length, relations: release.relations.length });
});
