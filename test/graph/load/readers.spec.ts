import { afterAll, beforeAll, expect, it } from 'vitest';
import { read } from '../../../graph/database/open.ts';
import type { Database } from '../../../graph/database/open.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { readServed } from '../../../graph/load/served.ts';
import { silent } from '../../../ground/report.ts';
import { crowd } from '../../fixture/crowd.ts';
import { openTestDatabase, wipe } from '../empty-database.ts';

type Seen = { version: string; statements: number; relations: number; leads: number };

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
});
afterAll(async () => {
  await wipe(database);
  await database.close();
});

it('shows readers the old release or the new one, and never a part', async () => {
  await loadRelease(database, crowd(2000, 0), silent);
  const before = await look();
  const seen: Seen[] = [];
  let isLoading = true;
  const readers = Array.from({ length: 2 }, async () => {
    while (isLoading) seen.push(await lookUnchanged());
  });

  await loadRelease(database, crowd(1200, 1), silent);
  const after = await look();
  isLoading = false;
  await Promise.all(readers);

  expect(after).toMatchObject({ statements: 1200, relations: 1200, leads: 400 });
  expect(seen.length).toBeGreaterThan(3);
  expect(distinct(seen)).toEqual(distinct([before, after]));
});

/** Looks as the product reads: again when another release was published meanwhile, for one query of Neo4j may see what was committed while it ran. */
async function lookUnchanged(): Promise<Seen> {
  for (;;) {
    const before = await readServed(database);
    const seen = await look();
    const after = await readServed(database);
    if (before?.version === after?.version && before?.turn === after?.turn) return seen;
  }
}

/** What one reader sees in one query: the version, and what is written last and first of its content. */
async function look(): Promise<Seen> {
  const [seen] = await read<Seen>(
    database,
    `MATCH (release:Release)
     CALL () { MATCH (statement:Statement) RETURN count(statement) AS statements }
     CALL () { MATCH (:Thing)-[relation:PARTNER_IN]->(:Thing) RETURN count(relation) AS relations, sum(CASE relation.role WHEN 'lead' THEN 1 ELSE 0 END) AS leads }
     RETURN release.version AS version, statements, relations, leads`,
  );
  return seen!;
}

function distinct(seen: Seen[]): string[] {
  return [...new Set(seen.map((one) => JSON.stringify(one)))].sort();
}
