import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runStamp } from '../../graph/analyse/runs/compute-run.ts';
import { read } from '../../graph/database/open.ts';
import type { Database } from '../../graph/database/open.ts';
import { runId } from '../../graph/load/runs/keep-run.ts';
import { closeOnInterrupt } from '../../ground/interrupt.ts';
import type { Report } from '../../ground/report.ts';

const boot = fileURLToPath(new URL('../../bin/boot.mjs', import.meta.url));

/** Readers of the site come before it, and yet it gets on beside them. */
const low = 10;

/** Has the run of the served release made in a program of its own, unless the graph keeps it: the pages of indicators then have it before anybody asks. */
export async function prepareRun(database: Database, report: Report): Promise<void> {
  const [served] = await read<{ release: string }>(database, 'MATCH (release:Release) RETURN release.version AS release');
  if (!served) return;
  const id = runId({ release: served.release, asOf: null, said: null, parameters: runStamp });
  const kept = await read(database, 'MATCH (run:Run {id: $id}) RETURN run.id AS id', { id });
  if (kept.length > 0) return;
  const running = spawn(process.execPath, [boot, 'analyse'], { stdio: ['ignore', 'ignore', 'pipe'], env: process.env });
  if (running.pid !== undefined) setPriority(running.pid, low);
  // It computes without a pause, and what it has not kept whole is not there: waiting for it to hear would keep the database open.
  const forget = closeOnInterrupt(() => new Promise<void>((resolve) => {
    running.once('close', () => resolve());
    running.kill('SIGKILL');
  }));
  let told = '';
  running.stderr.on('data', (bytes: Buffer) => (told = `${told}${bytes.toString('utf8')}`.slice(-2000)));
  running.once('error', ({ message }) => {
    forget();
    report(`indicators: expected a run of the release, found ${message}`);
  });
  running.once('close', (code) => {
    forget();
    if (code !== 0 && code !== null) report(`indicators: expected a run of the release, found exit ${code}: ${told.trim().split('\n').at(-1) ?? ''}`);
  });
}
