import { hostname } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { read, write } from '../../../graph/database/open.ts';
import type { Database } from '../../../graph/database/open.ts';
import { writeTogether } from '../../../graph/database/transact.ts';
import { withLease } from '../../../graph/load/lease.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { readServed } from '../../../graph/load/served.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';
import { silent } from '../../../ground/report.ts';
import { openTestDatabase, wipe } from '../empty-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await wipe(database);
  await loadRelease(database, ecosystem(), silent);
});
beforeEach(async () => {
  await wipe(database);
});
afterAll(() => database.close());

describe('the lease', () => {
  it('is held by one: the other is refused within two seconds', async () => {
    const began = performance.now();

    const attempt = withLease(database, silent, () => loadRelease(database, ecosystem(), silent));

    await expect(attempt).rejects.toMatchObject({ code: 'lease', message: expect.stringContaining(`found program ${process.pid} on`) });
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await readServed(database)).toBeNull();
  });

  it('goes to one of two that ask at the same moment', async () => {
    const refused: unknown[] = [];
    const others = { toBeRefused: Promise.resolve() };
    const attempts = Array.from({ length: 6 }, () => withLease(database, silent, () => others.toBeRefused));
    others.toBeRefused = new Promise((resolve) => {
      for (const attempt of attempts) attempt.catch((error: unknown) => refused.push(error) === 5 && resolve());
    });

    const outcomes = await Promise.allSettled(attempts);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refused.map((error) => (error as { code: string }).code)).toEqual(Array(5).fill('lease'));
  });

  it('is taken at once from a program of this machine that has ended, and with a new turn', async () => {
    const before = await withLease(database, silent, () => turnOf());
    await hold(`${hostname()} ${process.pid} another-birth nonce`, 3_600_000);

    const turn = await withLease(database, silent, () => turnOf());

    expect(turn).toBe(before + 1);
  });

  it('is taken from another machine only when that has been silent for too long', async () => {
    await hold('elsewhere 1 birth nonce', 60_000);

    await expect(withLease(database, silent, turnOf)).rejects.toMatchObject({ code: 'lease' });
    await hold('elsewhere 1 birth nonce', -1);
    await expect(withLease(database, silent, turnOf)).resolves.toBe(1);
  });

  it('undoes the write of a holder that lost it meanwhile', async () => {
    const attempt = withLease(database, silent, async (lease) => {
      await hold('elsewhere 1 birth nonce', 60_000);
      await writeTogether(database, async (transaction) => {
        await transaction.run("CREATE (:Thing {id: 'late'})");
        await lease.prove(transaction);
      });
    });

    await expect(attempt).rejects.toMatchObject({ code: 'lease' });
    expect(await read(database, "MATCH (thing:Thing {id: 'late'}) RETURN thing")).toEqual([]);
    expect(await holderOf()).toBe('elsewhere 1 birth nonce');
  });

  it('is given back when the work fails', async () => {
    await expect(withLease(database, silent, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');

    expect(await holderOf()).toBeNull();
  });
});

/** Has somebody hold the lease for a while. */
async function hold(holder: string, milliseconds: number): Promise<void> {
  await write(database, "MERGE (lease:Lease {name: 'ingest'}) SET lease.holder = $holder, lease.until = timestamp() + $milliseconds", { holder, milliseconds });
}

async function turnOf(): Promise<number> {
  const [lease] = await read<{ token: number }>(database, 'MATCH (lease:Lease) RETURN lease.token AS token');
  return lease!.token;
}

async function holderOf(): Promise<string | null> {
  const [lease] = await read<{ holder: string | null }>(database, 'MATCH (lease:Lease) RETURN lease.holder AS holder');
  return lease?.holder ?? null;
}
