import { computeRun, runParameters } from '../../graph/analyse/runs/compute-run.ts';
import type { ReleaseRows } from '../../graph/analyse/runs/release-rows.ts';
import type { Database } from '../../graph/database/open.ts';
import { keepRun, runId } from '../../graph/load/runs/keep-run.ts';
import { daysOf } from '../../graph/model/edtf.ts';
import type { RunFigure } from '../../graph/model/run.ts';
import type { Report } from '../../ground/report.ts';

const quiet = 10_000;

/** Computes every figure of a release and keeps them in the graph beside it; returns the run's id and how much it holds. */
export async function makeRun(database: Database, { release, rows, said }: { release: string; rows: ReleaseRows; said: string | null }, report: Report): Promise<{ id: string; figures: number; slices: number; kept: boolean }> {
  const figures: RunFigure[] = [];
  const began = Date.now();
  let [slices, told] = [0, began];
  for (const ofSlice of computeRun(rows, { said: said === null ? null : daysOf(said) })) {
    figures.push(...ofSlice);
    slices += 1;
    if (Date.now() - told < quiet) continue;
    report(`analyse: ${slices} slices, ${figures.length} figures.`);
    told = Date.now();
  }
  const made = { release, asOf: null, said, parameters: JSON.stringify(runParameters) };
  const run = { id: runId(made), ...made, at: new Date(began).toISOString().replace(/\.\d+Z$/, 'Z'), figures: figures.length };
  const kept = await keepRun(database, run, figures);
  report(kept ? `analyse: ${figures.length} figures of ${slices} slices kept in ${((Date.now() - began) / 1000).toFixed(1)} s.` : 'analyse: another release is served by now; run this again.');
  return { id: run.id, figures: figures.length, slices, kept };
}
