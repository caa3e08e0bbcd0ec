import { computeRun, runStamp, shares } from '../../graph/analyse/runs/compute-run.ts';
import type { ReleaseRows } from '../../graph/analyse/runs/release-rows.ts';
import type { Database } from '../../graph/database/open.ts';
import { keepRun, runId } from '../../graph/load/runs/keep-run.ts';
import { daysOf } from '../../graph/model/edtf.ts';
import type { Days } from '../../graph/model/edtf.ts';
import type { RunFigure } from '../../graph/model/run.ts';
import { aside } from '../../ground/aside.ts';
import type { Report } from '../../ground/report.ts';

const quiet = 10_000;
/** The fewest parts for which threads of their own are worth their start. */
const fewestAside = 10_000;
const computing = new URL('../../graph/analyse/runs/compute-run.ts', import.meta.url);

/** Computes every figure of a release and keeps them in the graph beside it; returns the run's id and how much it holds. */
export async function makeRun(database: Database, { release, rows, said }: { release: string; rows: ReleaseRows; said: string | null }, report: Report): Promise<{ id: string; figures: number; slices: number; kept: boolean }> {
  const began = Date.now();
  const seconds = (): string => ((Date.now() - began) / 1000).toFixed(1);
  const saidBy = said === null ? null : daysOf(said);
  const bySlice = rows.parts.length < fewestAside ? [...computeRun(rows, { said: saidBy })] : await computeInThreads(rows, saidBy, () => report(`analyse: computing for ${seconds()} s.`));
  const figures = bySlice.flat();
  report(`analyse: ${figures.length} figures of ${bySlice.length} slices computed in ${seconds()} s.`);
  const made = { release, asOf: null, said, parameters: runStamp };
  const run = { id: runId(made), ...made, at: new Date(began).toISOString().replace(/\.\d+Z$/, 'Z'), figures: figures.length };
  const kept = await keepRun(database, run, figures);
  report(kept ? `analyse: kept after ${seconds()} s.` : 'analyse: another release is served by now; run this again.');
  return { id: run.id, figures: figures.length, slices: bySlice.length, kept };
}

async function computeInThreads(rows: ReleaseRows, said: Days | null, tell: () => void): Promise<RunFigure[][]> {
  const timer = setInterval(tell, quiet);
  try {
    return (await Promise.all(shares.map((scopes) => aside<RunFigure[][]>(computing, 'computeShare', [rows, { said, scopes }])))).flat();
  } finally {
    clearInterval(timer);
  }
}
