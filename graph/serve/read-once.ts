import neo4j, { type QueryResult, type Transaction } from 'neo4j-driver';
import type { Database } from '../database/open.ts';
import { limits } from './limits.ts';

/** A transaction that only reads, opened at its first query; a query that fails is not run again. */
export type ReadOnce = { run(cypher: string, parameters: Record<string, unknown>): Promise<QueryResult>; close(): Promise<void> };

/**
 * Returns a reading transaction for one request.
 * The driver's own retries would run a query that does not fit in memory six times over (measured 2026-11: 34 s).
 */
export function readOnce(database: Database): ReadOnce {
  const session = database.driver.session({ database: database.name, defaultAccessMode: neo4j.session.READ, bookmarkManager: database.driver.executeQueryBookmarkManager });
  let opened: Promise<Transaction> | undefined;
  return {
    async run(cypher, parameters) {
      opened ??= Promise.resolve(session.beginTransaction({ timeout: limits.query }));
      const transaction = await opened;
      return transaction.run(cypher, parameters);
    },
    // Closing rolls back what is open: a question of which nobody awaits the answer ends with it.
    close: () => session.close().catch(() => undefined),
  };
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
