import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Database } from '../../graph/database/open.ts';
import type { Issue } from '../../graph/model/issue.ts';
import type { StatementRecord } from '../../graph/model/records.ts';
import { writeArchive } from '../fixture/sample-archive.ts';
import { openTestDatabase, wipe } from '../graph/empty-database.ts';
import { startLisiere } from './lisiere.ts';
import type { Circumstances, Ended, Running } from './lisiere.ts';
import { runInside } from './run-inside.ts';

/** A folder of a test, and commands that run in it on the tests' Neo4j. */
export type Workshop = {
  folder: string;
  database: Database;
  start: (args: readonly string[], settings?: NodeJS.ProcessEnv, circumstances?: Circumstances) => Running;
  run: (args: readonly string[], settings?: NodeJS.ProcessEnv, circumstances?: Circumstances) => Promise<Ended>;
  /** Runs a command in the tests' own program: quicker, and one at a time. */
  runInside: (args: readonly string[], settings?: NodeJS.ProcessEnv) => Promise<Ended>;
  /** Ends what still runs, and takes the folder away. */
  close: () => Promise<void>;
  /** Starts anew: no work folder, an empty graph. */
  empty: () => Promise<void>;
};

/** Opens a workshop; its commands see no archive but those that they are given. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'lisiere-commands-'));
  const database = await openTestDatabase();
  const { uri, user, password } = inject('neo4j');
  const usual = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LISIERE_HOME: join(folder, 'home'), LISIERE_ARCHIVE: writeArchive(join(folder, 'no-pages'), []) };
  const running = new Set<Running>();
  const start: Workshop['start'] = (args, settings = {}, circumstances = {}) => {
    const command = startLisiere(args, { ...usual, ...settings }, circumstances);
    running.add(command);
    void command.ended.then(() => running.delete(command));
    return command;
  };
  return {
    folder,
    database,
    start,
    run: (...given) => start(...given).ended,
    runInside: (args, settings = {}) => runInside(args, { ...usual, ...settings }),
    async close() {
      for (const { child } of running) child.kill('SIGKILL');
      await Promise.all([...running].map(({ ended }) => ended));
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
    async empty() {
      rmSync(join(folder, 'home'), { recursive: true, force: true });
      await wipe(database);
    },
  };
}

/** Returns the issues that a work folder keeps. */
export function issuesIn(home: string): Issue[] {
  const path = join(home, 'issues.ndjson');
  return existsSync(path) ? readLines<Issue>(path) : [];
}

/** Returns the statements of an export. */
export function statementsIn(out: string): StatementRecord[] {
  return readLines(join(out, 'statements.jsonl'));
}

/** Returns the hashes that the manifest of an export tells, with its release. */
export function manifestIn(out: string): { release: string; files: Record<string, { sha256: string; lines: number }> } {
  return JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as ReturnType<typeof manifestIn>;
}

/** Returns the hash of a file's bytes. */
export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Returns numbers from 0 up to 1, the same for the same seed (a linear congruential generator). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
}
