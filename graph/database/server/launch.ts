import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { birthOf } from '../../../ground/alive.ts';
import { Refusal, refuseDisk } from '../../../ground/refusal.ts';
import { archiveOf, archiveOptions, keepArchive } from '../means/class-archive.ts';
import type { Tool } from '../means/tools.ts';
import { writeConfiguration } from './configuration.ts';
import { keepPassword, type Places } from './places.ts';
import { loopback, type Ports } from './ports.ts';
import { dropRecord, keepRecord, type ServerRecord } from './record.ts';

const serverClass = 'org.neo4j.server.CommunityEntryPoint';
const adminClass = 'org.neo4j.cli.AdminTool';
const adminTime = 120_000;
const patience = { term: 30_000, kill: 5_000, pause: 50 };

/** What a local Neo4j runs on: a Java, and its jars. */
export type Means = { java: Tool; classPath: string[] };

/** Starts a Neo4j for a work folder, apart from this program and its terminal, and writes down which one it is. */
export async function launch(places: Places, means: Means, ports: Ports): Promise<ServerRecord> {
  keepPassword(places);
  const javaArguments = writeConfiguration(places, ports, means.classPath, delimiter);
  if (!existsSync(join(places.root, 'data', 'databases', 'system'))) await setFirstPassword(places, means.java.path, javaArguments);
  const archive = archiveOf(places, means.java, means.classPath);
  const pid = spawnServer(places, means.java.path, [`@${javaArguments}`, ...archiveOptions(archive)]);
  const record: ServerRecord = {
    pid,
    birth: birthOf(pid) ?? 'ended',
    bolt: `bolt://${loopback}:${ports.bolt}`,
    http: `http://${loopback}:${ports.http}`,
    startedAt: new Date().toISOString(),
    startedBy: process.pid,
    archive,
  };
  keepRecord(places, record);
  return record;
}

/** Returns what to say when the local Neo4j of a record is to end, which takes some seconds the first time. */
export function farewell(record: ServerRecord): string {
  return existsSync(record.archive.kept) ? 'database: stopping.' : 'database: stopping, and keeping what lets it start faster the next time.';
}

/** Ends the local Neo4j of a record and waits until it has gone: asked first, then made to; never another program. */
export async function endServer(places: Places, record: ServerRecord): Promise<void> {
  let last: NodeJS.Signals | null = null;
  for (const [signal, time] of [['SIGTERM', patience.term], ['SIGKILL', patience.kill]] as const) {
    if (birthOf(record.pid) !== record.birth) break;
    last = signal;
    process.kill(record.pid, signal);
    for (const until = Date.now() + time; birthOf(record.pid) === record.birth && Date.now() < until; ) {
      await new Promise((resolve) => setTimeout(resolve, patience.pause));
    }
  }
  if (birthOf(record.pid) === record.birth) throw new Refusal('database', `database: expected program ${record.pid} to end, found it still running.`, `Run \`kill -9 ${record.pid}\`.`);
  keepArchive(record.archive, last === 'SIGTERM');
  dropRecord(places);
}

// A group of its own: Ctrl-C in the terminal must not end the server before we have put it to rest.
function spawnServer(places: Places, java: string, options: string[]): number {
  let output: number;
  try {
    output = openSync(places.output, 'w', 0o600);
  } catch (error) {
    throw refuseDisk(error, places.output);
  }
  try {
    const args = [...options, serverClass, `--home-dir=${places.root}`, `--config-dir=${places.configuration}`];
    const child = spawn(java, args, { cwd: places.root, detached: true, stdio: ['ignore', output, output], env: environmentFor(places) });
    child.once('error', () => undefined);
    child.unref();
    if (child.pid === undefined) throw new Refusal('usage', `${java}: expected a Java that starts, found one that does not.`, 'Set JAVA_HOME to a Java 17 that is installed.');
    return child.pid;
  } finally {
    closeSync(output);
  }
}

// The password is read from its file: on the command line anybody on the machine could see it.
function setFirstPassword(places: Places, java: string, javaArguments: string): Promise<void> {
  const args = [`@${javaArguments}`, adminClass, 'dbms', 'set-initial-password', `@${places.password}`];
  return new Promise((resolve, reject) => {
    execFile(java, args, { cwd: places.root, env: environmentFor(places), timeout: adminTime }, (error, stdout, stderr) => {
      if (!error) return resolve();
      const told = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() && !/^\s+at /.test(line)).slice(-3).join(' ');
      const code = /No space left|Read-only/i.test(told) ? 'disk' : 'database';
      reject(new Refusal(code, `database: expected Neo4j to take its first password, found "${told || error.message}".`, 'Run `npm run doctor` to see what is missing.'));
    });
  });
}

// Java before 18 opens names with accents only when its locale has them; a password of another database is none of its business.
function environmentFor(places: Places): NodeJS.ProcessEnv {
  const { NEO4J_PASSWORD: _password, NEO4J_URI: _uri, NEO4J_USER: _user, ...rest } = process.env;
  return { ...rest, LC_ALL: 'C.UTF-8', NEO4J_HOME: places.root, NEO4J_CONF: places.configuration };
}
