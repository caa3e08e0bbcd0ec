import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { findClassPath } from '../../graph/database/means/class-path.ts';
import { findJava } from '../../graph/database/means/tools.ts';
import { javaOptions, neo4jSettings } from '../../graph/database/server/configuration.ts';
import { keepPassword, makePlaces, placesOf } from '../../graph/database/server/places.ts';
import type { Places } from '../../graph/database/server/places.ts';
import { choosePorts, loopback } from '../../graph/database/server/ports.ts';
import { silent } from '../../ground/report.ts';

/** A Neo4j of the bench: the product's own, save that it may read CSV (of RFC 4180: a backslash is a backslash) from one folder, which a peer needs. */
export type BenchServer = { uri: string; password: string; csv: string; start(): Promise<void>; stop(): Promise<void>; admin(args: readonly string[]): void; cpu(): number };

/** Returns a Neo4j in a folder, which does not run yet. */
export async function benchServer(folder: string): Promise<BenchServer> {
  const places = placesOf(folder);
  makePlaces(places);
  const password = keepPassword(places);
  const csv = join(folder, 'csv');
  mkdirSync(csv, { recursive: true });
  const [java, classPath, ports] = [await findJava(), await findClassPath(places, silent), await choosePorts(null, true, silent)];
  const settings: Record<string, string> = { ...neo4jSettings(ports), 'dbms.security.allow_csv_import_from_file_urls': 'true', 'server.directories.import': csv, 'db.import.csv.legacy_quote_escaping': 'false' };
  delete settings['internal.dbms.cypher_ip_blocklist'];
  writeFileSync(join(places.configuration, 'neo4j.conf'), Object.entries(settings).map(([name, value]) => `${name}=${value}\n`).join(''));
  const args = [...javaOptions(), '-cp', classPath.join(delimiter)];
  const uri = `bolt://${loopback}:${ports.bolt}`;
  let pid: number | null = null;
  const admin = (words: readonly string[]): void => void execFileSync(java.path, [...args, 'org.neo4j.cli.AdminTool', ...words], { cwd: places.root, env: environmentOf(places), stdio: ['ignore', 'ignore', 'inherit'] });
  admin(['dbms', 'set-initial-password', password]);
  return {
    uri, password, csv, admin,
    async start() {
      pid = launch(places, java.path, args);
      await answering(uri, password);
    },
    async stop() {
      if (pid !== null) await end(pid);
      pid = null;
    },
    cpu: () => (pid === null ? 0 : cpuOf(pid)),
  };
}

/** Empties a graph wholly: its files are taken away, so that every variant begins with the same server. */
export function dropData(folder: string): void {
  for (const kind of ['databases', 'transactions']) rmSync(join(placesOf(folder).root, 'data', kind, 'neo4j'), { recursive: true, force: true });
}

function launch(places: Places, java: string, args: readonly string[]): number {
  const output = openSync(places.output, 'w');
  const child = spawn(java, [...args, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${places.root}`, `--config-dir=${places.configuration}`], { cwd: places.root, stdio: ['ignore', output, output], env: environmentOf(places) });
  return child.pid!;
}

async function answering(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  for (const until = Date.now() + 180_000; ; await sleep(100)) {
    const isUp = await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' }).then(() => true, () => false);
    if (isUp) return driver.close();
    if (Date.now() > until) throw new Error(`${uri}: expected a Neo4j that answers, found silence.`);
  }
}

async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  while (isAlive(pid)) await sleep(50);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Processor seconds of a program and its threads so far, where the system tells them. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function environmentOf(places: Places): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C.UTF-8', NEO4J_HOME: places.root, NEO4J_CONF: places.configuration };
}
