import neo4j, { type ManagedTransaction, type Session } from 'neo4j-driver';
import { Refusal } from '../../ground/refusal.ts';
import { refuseAccess } from './connect.ts';
import { limits } from './limits.ts';
import type { Database } from './open.ts';

/** The values of a query by name; whole numbers go in as integers, others as floats. */
export type Parameters = Record<string, unknown>;

/** What may differ from one question to the next: the longest it may take, in milliseconds. */
export type AskOptions = { timeout?: number };

type Explain = (error: unknown) => Refusal | null;

const explanations = new WeakMap<Database, Explain>();
const memoryCodes = /^Neo\.TransientError\.General\.(MemoryPoolOutOfMemoryError|OutOfMemoryError|TransactionMemoryLimit|StackOverFlowError)$/;

/** Keeps what a database can say about its own end, for the errors of its questions. */
export function keepExplanation(database: Database, explain: Explain): void {
  explanations.set(database, explain);
}

/** Returns the rows of a query that only reads, as plain objects. */
export function read<T>(database: Database, cypher: string, parameters: Parameters = {}, options: AskOptions = {}): Promise<T[]> {
  return ask(database, neo4j.session.READ, options.timeout ?? limits.read, cypher, parameters);
}

/**
 * Returns the rows of a query that writes, as plain objects.
 * It may run twice when its acknowledgement is lost: write with keyed MERGE and absolute values, never with counters.
 */
export function write<T>(database: Database, cypher: string, parameters: Parameters = {}, options: AskOptions = {}): Promise<T[]> {
  return ask(database, neo4j.session.WRITE, options.timeout ?? limits.write, cypher, parameters);
}

async function ask<T>(database: Database, mode: 'READ' | 'WRITE', timeout: number, cypher: string, parameters: Parameters): Promise<T[]> {
  const values = bolted(parameters) as Parameters;
  const session = sessionOf(database, mode);
  const work = (transaction: ManagedTransaction) => rowsOf<T>(transaction, cypher, values);
  try {
    return await (mode === 'READ' ? session.executeRead(work, { timeout }) : session.executeWrite(work, { timeout }));
  } catch (error) {
    throw explain(database, error);
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** Returns a session. One book of bookmarks for all of them: on a cluster, a read sees what this program wrote. */
export function sessionOf(database: Database, mode: 'READ' | 'WRITE'): Session {
  return database.driver.session({ database: database.name, defaultAccessMode: mode, bookmarkManager: database.driver.executeQueryBookmarkManager });
}

/** Returns the rows of a query as plain objects; Object.fromEntries makes own properties only, whatever a column is called. */
export async function rowsOf<T>(transaction: ManagedTransaction, cypher: string, values: Parameters): Promise<T[]> {
  try {
    const { records } = await transaction.run(cypher, values);
    return records.map((record) => Object.fromEntries(record.keys.map((key) => [key, record.get(key) as unknown])) as T);
  } catch (error) {
    throw refuseMemory(error) ?? error;
  }
}

/** Returns the refusal of a query that does not fit in memory, or null. Neo4j calls these passing faults, and the driver would run it six times over (measured 2026-11). */
export function refuseMemory(error: unknown): Refusal | null {
  const { code = '' } = error as { code?: string };
  if (!memoryCodes.test(code)) return null;
  const refusal = new Refusal('usage', `database: expected a query that fits in memory, found one that does not (${code}).`, 'Ask for less at a time, or write in smaller batches.');
  refusal.cause = error;
  return refusal;
}

/** Returns the refusal that an error of this database stands for, or the error itself when it is something else. */
export function explain(database: Database, error: unknown): unknown {
  const refusal = refuseMemory(error) ?? explanations.get(database)?.(error) ?? refuseAccess(error, database.address);
  if (refusal) refusal.cause = error;
  return refusal ?? error;
}

/** Returns a value as Bolt has it: the driver would send every JavaScript number as a float, which LIMIT and SKIP refuse. */
export function bolted(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(bolted);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bolted(inner)]));
}
