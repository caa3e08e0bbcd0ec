import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { bolted, explain, refuseMemory, rowsOf, sessionOf, type AskOptions, type Parameters } from './ask.ts';
import { Refusal } from '../../ground/refusal.ts';
import { limits } from './limits.ts';
import type { Database } from './open.ts';

/** Several queries that count as one, and how often they were tried: from the second attempt on, the first may have been committed unseen. */
export type Transaction = {
  attempt: number;
  /** Returns the rows of a query as plain objects. */
  run<T>(cypher: string, parameters?: Parameters): Promise<T[]>;
  /** Takes the rows of a query one at a time, as flat columns; for what is too long to hold twice. */
  each(cypher: string, take: (columns: unknown[]) => void, parameters?: Parameters): Promise<void>;
};

/** Does work that reads, in one transaction. */
export function readTogether<T>(database: Database, work: (transaction: Transaction) => Promise<T>, options: AskOptions = {}): Promise<T> {
  return transact(database, neo4j.session.READ, options.timeout ?? limits.read, work);
}

/** Does work that writes, in one transaction: all of it or nothing. It is tried again after a passing fault, and after a commit whose acknowledgement was lost. */
export function writeTogether<T>(database: Database, work: (transaction: Transaction) => Promise<T>, options: AskOptions = {}): Promise<T> {
  return transact(database, neo4j.session.WRITE, options.timeout ?? limits.write, work);
}

/** Says whether work was refused because it did not fit in the memory that one transaction may take. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Refusal && refuseMemory(error.cause) !== null;
}

async function transact<T>(database: Database, mode: 'READ' | 'WRITE', timeout: number, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const session = sessionOf(database, mode);
  let attempt = 0;
  const attempted = (transaction: ManagedTransaction): Promise<T> => work(transactionOf(transaction, (attempt += 1)));
  try {
    return await (mode === 'READ' ? session.executeRead(attempted, { timeout }) : session.executeWrite(attempted, { timeout }));
  } catch (error) {
    throw refuseMemory(error) ?? explain(database, error);
  } finally {
    await session.close().catch(() => undefined);
  }
}

function transactionOf(transaction: ManagedTransaction, attempt: number): Transaction {
  return {
    attempt,
    run: (cypher, parameters = {}) => rowsOf(transaction, cypher, bolted(parameters) as Parameters),
    async each(cypher, take, parameters = {}) {
      for await (const record of transaction.run(cypher, bolted(parameters) as Parameters)) take(record.keys.map((_, column) => record.get(column) as unknown));
    },
  };
}
