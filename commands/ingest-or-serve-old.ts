import type { Database } from '../graph/database/open.ts';
import { readServed } from '../graph/load/served.ts';
import { exitCodes, Refusal } from '../ground/refusal.ts';
import { reportToTerminal } from '../ground/report.ts';
import type { Settings } from '../ground/settings.ts';
import { ingestAndLoad } from './publish-release.ts';
import type { Request } from './publish-release.ts';

/** Ingests before serving: where the new release is refused and an older one is served, says so and lets that one be served. */
export async function ingestOrServeOld(database: Database, settings: Settings, request: Request): Promise<number> {
  try {
    return await ingestAndLoad(settings, request);
  } catch (error) {
    const isRefused = error instanceof Refusal && (error.code === 'check' || error.code === 'lease');
    if (!isRefused || !(await readServed(database))) throw error;
    reportToTerminal(error.message);
    return exitCodes[error.code];
  }
}
