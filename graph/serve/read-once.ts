import neo4j, { type QueryResult, type Session, type Transaction } from 'neo4j-driver';
import type { Database } from '../database/open.ts';
import { QueryRefusal } from './guard/query-refusal.ts';
import { limits } from './limits.ts';

/** A transaction that only reads, opened at its first query; a query that fails is not run again. */
export type ReadOnce = {
  run(cypher: string, parameters: Record<string, unknown>): Promise<QueryResult>;
  /** The version of the release that was served at its first query; null before there is one. */
  release(): Promise<string | null>;
  /** Whether the release that was served at its first query is still served. */
  isSteady(): Promise<boolean>;
  close(): Promise<void>;
};

type Opened = { session: Session; transaction: Transaction; release: Promise<string | null> };

const attempts = 3;
const releaseCypher = 'MATCH (release:Release) RETURN release.version AS version';

/**
 * Returns a reading transaction for one request.
 * The driver's own retries would run a query that does not fit in memory six times over (measured 2026-11: 34 s).
 */
export function readOnce(database: Database, timeout: number = limits.query): ReadOnce {
  let opened: Promise<Opened> | undefined;
  return {
    async run(cypher, parameters) {
      const { transaction } = await (opened ??= openTransaction(database, timeout));
      return transaction.run(cypher, parameters);
    },
    async release() {
      return (await opened)?.release ?? null;
    },
    async isSteady() {
      if (!opened) return true;
      const { transaction, release } = await opened;
      return (await release) === (await releaseSeen(transaction));
    },
    // Closing rolls back what is open: a question of which nobody awaits the answer ends with it.
    async close() {
      await opened?.then(({ session }) => session.close()).catch(() => undefined);
    },
  };
}

async function openTransaction(database: Database, timeout: number): Promise<Opened> {
  const session = database.driver.session({ database: database.name, defaultAccessMode: neo4j.session.READ, bookmarkManager: database.driver.executeQueryBookmarkManager });
  try {
    const transaction = await session.beginTransaction({ timeout });
    const release = releaseSeen(transaction);
    release.catch(() => undefined);
    return { session, transaction, release };
  } catch (error) {
    await session.close().catch(() => undefined);
    throw error;
  }
}

/** Returns what comes of reading one release from first to last: read again when another was published meanwhile. */
export async function readSteadily<T>(database: Database, work: (transaction: ReadOnce) => Promise<T>, isAnswered: (result: T) => boolean, timeout: number = limits.query): Promise<T> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const transaction = readOnce(database, timeout);
    try {
      const result = await work(transaction);
      if (!isAnswered(result) || (await transaction.isSteady())) return result;
    } finally {
      void transaction.close();
    }
  }
  throw new QueryRefusal('RELEASE_CHANGING', 'graph: expected one release while answering, found another each time. Try again in a minute.', 503);
}

/** Returns what comes of some work, or refuses it with what `late` makes when it takes too long. */
export async function within<T>(milliseconds: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(late()), milliseconds);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

async function releaseSeen(transaction: Transaction): Promise<string | null> {
  const { records } = await transaction.run(releaseCypher);
  return (records[0]?.get('version') as string | undefined) ?? null;
}
