import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../ground/refusal.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { assembleRelease } from '../../ingest/release.ts';
import { ingest } from '../../ingest/run.ts';
import { discoverSources } from '../../ingest/sources/discover.ts';

const folders = { 'keep-eu': 'keep_eu', cordis: 'cordis' } as const;

/** Makes a release in a work folder, of keep.eu and CORDIS, or of what ships; returns how much it holds. */
export async function prepareRelease(home: string, data: string | null): Promise<{ statements: number; things: number; relations: number }> {
  const known = await discoverSources();
  const files = new Map(data === null ? [] : Object.entries(folders).map(([name, folder]) => [name, [join(data, folder)]]));
  const absent = [...files.values()].flat().find((folder) => !existsSync(folder));
  if (absent) throw new Refusal('usage', `${absent}: expected the files of a source, found none.`, 'Name their folder with --data, or add --quick.');
  const sources = [...known.values()].filter(({ name, ships }) => (data === null ? ships : files.has(name)));
  await ingest({ sources, known: new Set(known.keys()), home, archives: [], files, fetchLive: null, dryRun: false, report: reportToTerminal });
  const { statements, things, relations } = await assembleRelease(home, known);
  return { statements: statements.length, things: things.length, relations: relations.length };
}
