import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { read, write } from '../../../graph/database/open.ts';
import type { Database } from '../../../graph/database/open.ts';
import { writeTogether } from '../../../graph/database/transact.ts';
import { batchesOf, nothingPresent } from '../../../graph/load/changes.ts';
import type { Batch } from '../../../graph/load/changes.ts';
import { withLease } from '../../../graph/load/lease.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { readHeld, readHeldRecords } from '../../fixture/held.ts';
import { ensureRules } from '../../../graph/load/rules.ts';
import { readServed } from '../../../graph/load/served.ts';
import { emptyInSteps, withdraw, writeInSteps } from '../../../graph/load/write-release.ts';
import type { Job } from '../../../graph/load/write-release.ts';
import { writeBatch } from '../../../graph/load/write-rows.ts';
import type { Row } from '../../../graph/derive/cypher/rows.ts';
import type { HeldRelease } from '../../../graph/model/records.ts';
import { silent } from '../../../ground/report.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';
import { dropRules, lastCommitted, openTestDatabase, wipe } from '../empty-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => wipe(database));
afterAll(() => database.close());

describe('loadRelease', () => {
  it('gives back, record for record, what it was given', async () => {
    const release = ecosystem();

    const loaded = await loadRelease(database, release, silent);

    const { served, release: found } = await readHeld(database);
    expect(loaded.changed).toBe(true);
    expect(served).toMatchObject({ version: loaded.version, statements: 63, things: 29, relations: 48 });
    expect(sorted(found)).toEqual(sorted(release));
  });

  it('writes nothing at all, and opens no transaction that could, when the release is there', async () => {
    const first = await loadRelease(database, ecosystem(), silent);
    const before = await lastCommitted(database);
    const sessions = vi.spyOn(database.driver, 'session');

    const second = await loadRelease(database, shuffled(ecosystem()), silent);

    expect(sessions.mock.calls.map(([options]) => options?.defaultAccessMode)).toEqual(['READ']);
    sessions.mockRestore();

    expect(second).toEqual({ version: first.version, changed: false, written: {} });
    expect(await lastCommitted(database)).toBe(before);
  });

  it('takes away what is no longer in the release, and changes what differs', async () => {
    await loadRelease(database, ecosystem(), silent);
    const release = withoutBobine(ecosystem());
    release.things.find(({ id }) => id === 'la-cardeuse')!.kinds = ['Hub', 'Venue'];

    const loaded = await loadRelease(database, release, silent);

    const { release: found } = await readHeld(database);
    expect(sorted(found)).toEqual(sorted(release));
    expect(loaded.written).toMatchObject({
      things: { created: 0, removed: 1 },
      names: { created: 0, changed: 0, removed: 1 },
      statements: { created: 0, changed: 0, removed: 2 },
      relations: { created: 0, changed: 0, removed: 2 },
    });
    expect(await labelsOf('la-cardeuse')).toEqual(['Hub', 'Organisation', 'Thing', 'Venue']);
  });

  it('writes labels, whole numbers and no empty properties', async () => {
    await loadRelease(database, ecosystem(), silent);

    const [budget] = await read<{ value: string; amount: string; keys: string[] }>(
      database,
      "MATCH (statement:Statement {predicate: 'BUDGET', value: 1250000}) RETURN valueType(statement.value) AS value, valueType(statement.amount) AS amount, keys(statement) AS keys",
    );

    expect(budget).toMatchObject({ value: 'INTEGER NOT NULL', amount: 'FLOAT NOT NULL' });
    expect(budget?.keys).not.toContain('role');
    expect(await labelsOf('st-elle-invest')).toEqual(['Fund', 'Organisation', 'Thing']);
  });

  it('finds a thing by its name without accents or apostrophes', async () => {
    await loadRelease(database, ecosystem(), silent);

    const find = (text: string) => read<{ id: string }>(database, "CALL db.index.fulltext.queryNodes('thingSearch', $text) YIELD node RETURN node.id AS id", { text });

    expect((await find('oeuvre'))[0]?.id).toBe('oeuvre-numerique');
    expect((await find('stelle'))[0]?.id).toBe('st-elle-invest');
    expect((await find('ecole AND teintures'))[0]?.id).toBe('ecole-des-teintures');
  });

  it('refuses a release with a fault, and leaves the one that is served', async () => {
    const { version } = await loadRelease(database, ecosystem(), silent);
    const release = ecosystem();
    release.statements[0]!.subject = { ...release.statements[0]!.subject, id: 'nobody' };

    const attempt = loadRelease(database, release, silent);

    await expect(attempt).rejects.toMatchObject({ code: 'check', message: expect.stringContaining('expected a thing of the release as its subject, found "nobody"') });
    expect((await readHeld(database)).served.version).toBe(version);
  });

  it('writes everything anew when told to, whatever other hands have changed', async () => {
    const release = ecosystem();
    await loadRelease(database, release, silent);
    await write(database, "MATCH (thing:Thing {id: 'mons'}) DETACH DELETE thing");
    await write(database, "MATCH (thing:Thing {id: 'tournai'}) SET thing:Castle, thing.name = 'Doornik'");

    await loadRelease(database, release, silent, { rebuild: true });

    expect(sorted((await readHeld(database)).release)).toEqual(sorted(release));
    expect(await labelsOf('tournai')).toEqual(['Place', 'Thing']);
  });
});

describe('a transaction that is tried again', () => {
  it('leaves what one leaves, when the first was committed and its acknowledgement lost', async () => {
    const release = ecosystem();
    await ensureRules(database, silent);
    const batches: Batch[] = [];
    for await (const batch of batchesOf(release, new Map(), nothingPresent())) batches.push(batch);

    for (const attempt of [1, 2, 3]) {
      await writeTogether(database, async (transaction) => {
        for (const batch of batches) await writeBatch({ ...transaction, attempt }, batch);
      });
    }

    expect(sorted(await readHeldRecords(database))).toEqual(sorted(release));
    const [ties] = await read<{ ties: number }>(database, 'MATCH (:Statement)-[tie]->() RETURN count(tie) AS ties');
    expect(ties?.ties).toBe(63 * 2 + 49);
  });
});

describe('a batch of several queries', () => {
  it('is refused whole when one row hangs on what is missing', async () => {
    await ensureRules(database, silent);
    await write(database, "CREATE (:Thing {id: 'mons'})");
    const rows = Array.from({ length: 2_500 }, (_, at): Row => ({ table: 'names', key: String(at), words: [], ends: { thing: at === 1_200 ? 'nobody' : 'mons' }, properties: { id: String(at), name: 'Mons', lang: null }, hash: '' }));

    const attempt = writeTogether(database, (transaction) => writeBatch(transaction, { table: 'names', way: 'create', rows }));

    await expect(attempt).rejects.toMatchObject({ code: 'check', message: expect.stringContaining('expected 1000 rows of names written, found 999') });
    expect(await read(database, 'MATCH (node:Name) RETURN node.id AS id')).toEqual([]);
  });
});

describe('a change that does not fit in one transaction', () => {
  it('is written in steps, with no release served until the last', async () => {
    await loadRelease(database, ecosystem(), silent);
    const release = withoutBobine(ecosystem());

    await withLease(database, silent, async (lease) => {
      const job: Job = { database, release, positions: new Map(), version: 'a'.repeat(16), model: 'b'.repeat(16), lease, report: silent };
      await withdraw(job);
      expect(await readServed(database)).toBeNull();
      await emptyInSteps(job);
      expect(sorted(await readHeldRecords(database)).things).toEqual([]);
      await writeInSteps(job, nothingPresent());
    });

    const { served, release: found } = await readHeld(database);
    expect(served).toMatchObject({ version: 'a'.repeat(16), statements: 61 });
    expect(sorted(found)).toEqual(sorted(release));
  });
});

describe('its constraints', () => {
  it('come first, and come back when somebody dropped one', async () => {
    await dropRules(database);
    await loadRelease(database, ecosystem(), silent);
    await write(database, 'DROP CONSTRAINT statement_id');

    await loadRelease(database, withoutBobine(ecosystem()), silent);

    const found = await read<{ name: string }>(database, 'SHOW CONSTRAINTS YIELD name RETURN name');
    expect(found.map(({ name }) => name)).toContain('statement_id');
    await expect(write(database, "CREATE (:Thing {id: 'mons'})")).rejects.toThrow(/already exists/);
  });

  it('stop the load when the graph holds twins', async () => {
    await dropRules(database);
    await write(database, "CREATE (:Thing {id: 'mons'}), (:Thing {id: 'mons'})");

    const attempt = loadRelease(database, ecosystem(), silent);

    await expect(attempt).rejects.toMatchObject({ code: 'check', message: expect.stringContaining('thing_id') });
    expect(await read(database, 'MATCH (node:Statement) RETURN node')).toEqual([]);
  });
});

async function labelsOf(id: string): Promise<string[]> {
  const [found] = await read<{ labels: string[] }>(database, 'MATCH (thing:Thing {id: $id}) RETURN labels(thing) AS labels', { id });
  return found?.labels.sort() ?? [];
}

function sorted(release: HeldRelease): HeldRelease {
  const byId = <Item extends { id: string }>(records: Item[]) => [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
  return { statements: byId(release.statements), things: byId(release.things), relations: byId(release.relations), pages: byId(release.pages), sources: [...release.sources].sort((one, other) => (one.name < other.name ? -1 : 1)) };
}

function shuffled(release: HeldRelease): HeldRelease {
  return { statements: release.statements.reverse(), things: release.things.reverse(), relations: release.relations.reverse(), pages: release.pages.reverse(), sources: release.sources.reverse() };
}

/** The same without the film, which two statements speak of. */
export function withoutBobine(release: HeldRelease): HeldRelease {
  const speaks = ({ subject, object }: HeldRelease['statements'][number]) => subject.id === 'bobine' || object?.id === 'bobine';
  return { ...release, statements: release.statements.filter((statement) => !speaks(statement)), things: release.things.filter(({ id }) => id !== 'bobine'), relations: release.relations.filter(({ to_id }) => to_id !== 'bobine') };
}
