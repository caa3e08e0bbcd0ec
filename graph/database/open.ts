import type { Driver } from 'neo4j-driver';
import { closeOnInterrupt } from '../../ground/interrupt.ts';
import type { Report } from '../../ground/report.ts';
import type { Settings } from '../../ground/settings.ts';
import { keepExplanation } from './ask.ts';
import { checkAccess, driverFor, withoutSecrets, type Access } from './connect.ts';
import { patience } from './limits.ts';
import { joinLocal } from './local.ts';

export { read, write, type AskOptions, type Parameters } from './ask.ts';

/** A Neo4j that answers: its driver, the name of the database in it, and its Bolt address. */
export type Database = { driver: Driver; name: string; address: string; close(): Promise<void> };

const databaseName = 'neo4j';

/** Opens the Neo4j of the settings, or the local one of the work folder, which is started when nobody runs it. */
export async function openDatabase(settings: Settings, report: Report): Promise<Database> {
  const database = await (settings.neo4j ? openGiven(settings.neo4j) : openLocal(settings, report));
  const forget = closeOnInterrupt(() => database.close());
  return Object.assign(database, { close: closingWith(database.close, forget) });
}

function closingWith(close: () => Promise<void>, forget: () => void): () => Promise<void> {
  return async () => {
    await close();
    forget();
  };
}

async function openGiven(access: Access): Promise<Database> {
  const driver = driverFor(access, patience.given);
  try {
    await checkAccess(driver, access);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return { driver, name: databaseName, address: withoutSecrets(access.uri), close: () => driver.close() };
}

async function openLocal(settings: Settings, report: Report): Promise<Database> {
  const { driver, record, explain, leave } = await joinLocal(settings, report);
  let closing: Promise<void> | undefined;
  const database: Database = {
    driver,
    name: databaseName,
    address: record.bolt,
    close: () => (closing ??= leave()),
  };
  keepExplanation(database, explain);
  return database;
}
