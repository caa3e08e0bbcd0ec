import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf, ownBirth } from '../../ground/alive.ts';
import { exitCodes, Refusal } from '../../ground/refusal.ts';
import type { ExitCode } from '../../ground/refusal.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { writeFileWhole } from '../../ground/write-file.ts';

/** A source that a run could not read whole, and why. */
export type Unread = { source: string; why: string };

/** How a run ended: its exit code, and what it could not read. */
export type RunEnd = { code: number; unread: Unread[] };

/** The last ingest of a work folder, as `npm run status` tells it: when it was, of which sources (none named: all there were), how it ended with which exit code, and what of it failed and why. */
export type LastRun = { began: string; ended: string | null; sources: string[]; outcome: ExitCode | 'under way' | 'interrupted'; code: number | null; why: string | null; unread: Unread[] };

type Kept = Omit<LastRun, 'outcome'> & { pid: number; birth: string };

/** Does one ingest and keeps how it ended; what is begun and not ended was interrupted. */
export async function keepRun(home: string, sources: string[], work: () => Promise<RunEnd>): Promise<number> {
  const run: Kept = { began: new Date().toISOString(), ended: null, sources, code: null, why: null, unread: [], pid: process.pid, birth: ownBirth };
  keep(home, run);
  try {
    const { code, unread } = await work();
    keep(home, { ...run, ended: new Date().toISOString(), code, unread });
    return code;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    keepAtLast(home, { ...run, ended: new Date().toISOString(), code: exitCodes[error instanceof Refusal ? error.code : 'bug'], why });
    throw error;
  }
}

/** Returns the last ingest of a work folder; null where there was none. */
export function lastRun(home: string): LastRun | null {
  if (!existsSync(pathIn(home))) return null;
  const { pid, birth, ...run } = JSON.parse(readFileSync(pathIn(home), 'utf8')) as Kept;
  const names = Object.keys(exitCodes) as ExitCode[];
  const outcome = names.find((name) => exitCodes[name] === run.code) ?? (birthOf(pid) === birth ? 'under way' : 'interrupted');
  const { began, ended, sources, code, why, unread } = run;
  return { began, ended, sources, outcome, code, why, unread };
}

/** In place, and over less: a disk that is full must neither keep nor hide why the run failed. */
function keepAtLast(home: string, run: Kept): void {
  try {
    writeFileSync(pathIn(home), `${JSON.stringify(run)}\n`, { flag: 'r+' });
  } catch (error) {
    reportToTerminal(`status: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function keep(home: string, run: Kept): void {
  writeFileWhole(pathIn(home), `${JSON.stringify(run)}\n`);
}

function pathIn(home: string): string {
  return join(home, 'last-run.json');
}
