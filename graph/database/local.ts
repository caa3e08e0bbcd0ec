import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { birthOf } from '../../ground/alive.ts';
import { closeOnInterrupt } from '../../ground/interrupt.ts';
import { holdLock } from '../../ground/lock.ts';
import { Refusal, refuseDisk } from '../../ground/refusal.ts';
import type { Report } from '../../ground/report.ts';
import type { Settings } from '../../ground/settings.ts';
import { driverFor, isShutOut, isUnreachable } from './connect.ts';
import { limits, patience } from './limits.ts';
import { findClassPath } from './means/class-path.ts';
import { neo4jVersion } from './means/jars.ts';
import { endServer, farewell, launch, type Means } from './server/launch.ts';
import { hasStarted, lastLines, lostPort, refuseEnded } from './server/log.ts';
import { keepPassword, makePlaces, placesOf, type Places } from './server/places.ts';
import { choosePorts } from './server/ports.ts';
import { joinUsers, livingUsers, runningServer, type ServerRecord } from './server/record.ts';
import { keepRest, restingCypher, type RestingRelease } from './server/rest.ts';
import { checkRoom, isFull } from './server/room.ts';
import { findJava } from './means/tools.ts';

/** A local Neo4j that answers: how to ask it, what its silence means, and how to leave it, which closes the driver and puts to rest what nobody else uses. */
export type LocalServer = { driver: Driver; record: ServerRecord; explain(error: unknown): Refusal | null; leave(): Promise<void> };

const pause = 100;
const tries = 3;

/** Joins the local Neo4j of a work folder, which is started when it is not running. */
export async function joinLocal(settings: Settings, report: Report): Promise<LocalServer> {
  const places = placesOf(settings.home);
  checkRoom(places.home);
  makePlaces(places);
  const means = runningServer(places) ? null : await findMeans(places, report);
  const wait = waiting(report);
  return holdLock(places.lock, async () => {
    const forget = joinUsers(places);
    try {
      const { driver, record } = (await reuse(places, settings, report)) ?? (await start(places, settings, means ?? (await findMeans(places, report)), report));
      return { driver, record, explain: (error) => explainLocal(places, error), leave: () => holdLock(places.lock, () => leave(places, driver, forget, report), wait) };
    } catch (error) {
      forget();
      throw error;
    }
  }, wait);
}

/** Returns what to say while another program starts or stops the database. */
export function waiting(report: Report): (holder: number | null) => void {
  return (holder) => report(`database: waiting for program ${holder ?? 'unknown'}, which is starting or stopping it.`);
}

type Answering = { driver: Driver; record: ServerRecord };

async function findMeans(places: Places, report: Report): Promise<Means> {
  const java = await findJava();
  return { java, classPath: await findClassPath(places, report) };
}

async function reuse(places: Places, settings: Settings, report: Report): Promise<Answering | null> {
  const record = runningServer(places);
  if (!record) return null;
  const port = Number(new URL(record.bolt).port);
  if (settings.neo4jPort !== null && settings.neo4jPort !== port) {
    throw new Refusal('usage', `NEO4J_PORT: expected the database of ${places.home} on port ${settings.neo4jPort}, found it running on ${port}.`, 'Run `npm run stop` first, or unset NEO4J_PORT.');
  }
  const driver = await answering(places, record, report);
  return driver && { driver, record };
}

async function start(places: Places, settings: Settings, means: Means, report: Report): Promise<Answering> {
  for (let attempt = 1; ; attempt += 1) {
    const ports = await choosePorts(settings.neo4jPort, attempt > 1, report);
    report(`database: starting Neo4j ${neo4jVersion}.`);
    const began = Date.now();
    const record = await launch(places, means, ports);
    const forget = closeOnInterrupt(() => endServer(places, record));
    try {
      const driver = await answering(places, record, report);
      if (!driver) throw refuseEnded(places, 'start');
      report(`database: ready at ${record.bolt} after ${((Date.now() - began) / 1000).toFixed(1)} s.`);
      return { driver, record };
    } catch (error) {
      // Between choosing a port and listening on it another program may be faster.
      const isContested = lostPort(places);
      await endServer(places, record);
      if (attempt === tries || !isContested) throw error;
      report('database: another program took its port first; trying others.');
    } finally {
      forget();
    }
  }
}

/** Returns a driver once the server answers with our password, or null when it ends before. */
async function answering(places: Places, record: ServerRecord, report: Report): Promise<Driver | null> {
  const driver = driverFor({ uri: record.bolt, user: 'neo4j', password: keepPassword(places) }, patience.local);
  const began = Date.now();
  let said = began;
  try {
    while (Date.now() - began < limits.start) {
      if (await isReady(places, record, driver)) return driver;
      if (birthOf(record.pid) !== record.birth) return driver.close().then(() => null);
      if (Date.now() - said > 10_000) report(`database: still starting after ${Math.round(((said = Date.now()) - began) / 1000)} s.`);
      await sleep(pause);
    }
    const told = lastLines(places).join('\n');
    throw new Refusal('database', `database: expected program ${record.pid} to answer at ${record.bolt} within ${limits.start / 1000} s, found silence. Its last lines:\n${told}\n`, 'Run `npm run stop` and try again.');
  } catch (error) {
    await driver.close();
    throw error;
  }
}

async function isReady(places: Places, record: ServerRecord, driver: Driver): Promise<boolean> {
  const isOld = Date.now() - Date.parse(record.startedAt) > limits.start;
  if (!isOld && !hasStarted(places)) return false;
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return true;
  } catch (error) {
    const refusal = refusePassword(places, error);
    if (refusal) throw refusal;
    return false;
  }
}

async function leave(places: Places, driver: Driver, forget: () => void, report: Report): Promise<void> {
  forget();
  const record = runningServer(places);
  const isLast = record !== null && livingUsers(places).length === 0;
  const held = isLast ? await lastWords(driver) : null;
  await driver.close();
  if (!isLast) return;
  report(farewell(record));
  await endServer(places, record);
  keepRest(places, held);
  report('database: stopped.');
}

/** What the graph serves when nobody can write to it any more; a server that does not answer at once is not waited for. */
async function lastWords(driver: Driver): Promise<RestingRelease | null> {
  const asked = driver.executeQuery(restingCypher, {}, { database: 'neo4j', routing: 'READ' }).then(
    ({ records: [found] }) => (found ? (found.toObject() as RestingRelease) : null),
    () => null,
  );
  return Promise.race([asked, sleep(limits.farewell, null, { ref: false })]);
}

function explainLocal(places: Places, error: unknown): Refusal | null {
  const isFault = isUnreachable(error) || ((error as { code?: string }).code ?? '').startsWith('Neo.DatabaseError.');
  if (isFault && isFull(places.home)) return refuseDisk({ code: 'ENOSPC' }, places.home) as Refusal;
  if (!isUnreachable(error)) return refusePassword(places, error);
  const record = runningServer(places);
  if (!record) return refuseEnded(places, 'answer');
  return new Refusal('database', `${record.bolt}: expected the local Neo4j to answer, found silence (${(error as Error).message.split('\n')[0]}).`, 'Run `npm run stop` and try again.');
}

function refusePassword(places: Places, error: unknown): Refusal | null {
  if (!isShutOut(error)) return null;
  return new Refusal(
    'database',
    `${places.password}: expected the password of the local Neo4j, found one that it refuses.`,
    `Put the right one back; or run \`npm run stop\`, delete ${places.root} and run \`npm run ingest\`: all of it is made anew from the statements.`,
  );
}
