import { inject } from 'vitest';
import { openDatabase, read, write } from '../../graph/database/open.ts';
import type { Database } from '../../graph/database/open.ts';
import { silent } from '../../ground/report.ts';
import { readSettings } from '../../ground/settings.ts';

/** Opens the tests' Neo4j. */
export function openTestDatabase(): Promise<Database> {
  const { uri, user, password } = inject('neo4j');
  return openDatabase(readSettings({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }), silent);
}

/** Takes every node out of the tests' Neo4j; its constraints and indexes stay. */
export async function wipe(database: Database): Promise<void> {
  await write(database, 'MATCH (node) DETACH DELETE node');
}

/** Takes every constraint and index out of the tests' Neo4j. */
export async function dropRules(database: Database): Promise<void> {
  const constraints = await read<{ name: string }>(database, 'SHOW CONSTRAINTS YIELD name RETURN name');
  for (const { name } of constraints) await write(database, `DROP CONSTRAINT ${name}`);
  const indexes = await read<{ name: string }>(database, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await write(database, `DROP INDEX ${name}`);
}

/** Returns the id of the last transaction that the server itself committed to the database: it stands still when nothing is written. */
export async function lastCommitted(database: Database): Promise<number> {
  const [told] = await read<{ id: number }>(database, 'SHOW DATABASES YIELD name, lastCommittedTxn WHERE name = $name RETURN lastCommittedTxn AS id', { name: database.name });
  return told!.id;
}
