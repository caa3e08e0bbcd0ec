import { existsSync } from 'node:fs';
import { holdLock, lockHolder } from '../../ground/lock.ts';
import type { Report } from '../../ground/report.ts';
import type { Settings } from '../../ground/settings.ts';
import { checkAccess, driverFor, withoutSecrets, type Access } from './connect.ts';
import { patience } from './limits.ts';
import { waiting } from './local.ts';
import { endServer, farewell } from './server/launch.ts';
import { placesOf, type Places } from './server/places.ts';
import { answers } from './server/ports.ts';
import { runningServer } from './server/record.ts';

/** Where the database is, who runs it, and where its password lies. */
export type DatabaseStatus = { bolt: string | null; http: string | null; pid: number | null; passwordFile: string | null; running: boolean };

/** Returns where the database of the settings is, without starting it. */
export async function databaseStatus(settings: Settings): Promise<DatabaseStatus> {
  if (settings.neo4j) {
    return { bolt: withoutSecrets(settings.neo4j.uri), http: null, pid: null, passwordFile: null, running: await letsIn(settings.neo4j) };
  }
  const places = placesOf(settings.home);
  const record = runningServer(places);
  const passwordFile = existsSync(places.password) ? places.password : null;
  if (!record) return { bolt: null, http: null, pid: null, passwordFile, running: false };
  return { bolt: record.bolt, http: record.http, pid: record.pid, passwordFile, running: await answers(Number(new URL(record.bolt).port)) };
}

/** Stops the local Neo4j of the work folder, whoever uses it; returns whether there was one. A database of the user's own is left alone. */
export async function stopDatabase(settings: Settings, report: Report): Promise<boolean> {
  const places = placesOf(settings.home);
  if (!existsSync(places.record)) return false;
  // A start of this very program that is to be given up holds the lock: waiting for it would never end.
  if (lockHolder(places.lock) === process.pid) return stop(places, report);
  return holdLock(places.lock, () => stop(places, report), waiting(report));
}

async function stop(places: Places, report: Report): Promise<boolean> {
  const record = runningServer(places);
  if (!record) return false;
  report(farewell(record));
  await endServer(places, record);
  report('database: stopped.');
  return true;
}

async function letsIn(access: Access): Promise<boolean> {
  const driver = driverFor(access, patience.look);
  try {
    await checkAccess(driver, access);
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}
