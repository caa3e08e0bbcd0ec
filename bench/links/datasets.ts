import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { historyOf } from '../../graph/analyse/links/history/history.ts';
import type { History } from '../../graph/analyse/links/history/history.ts';
import { readHistory, readNames } from '../../graph/analyse/links/history/read-history.ts';
import { Refusal } from '../../ground/refusal.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { readKeep } from './read-keep.ts';

/** A history to be cut in two, for whom suggestions are asked, and where it is cut. */
export type Dataset = { name: string; history: History; sources: string[]; cut: number };

const shared = join('..', 'shared', 'data');

/** Returns what is measured: files of one's own, or what of Horizon 2020 and keep.eu lies beside the repository; what does not is told. */
export async function readDatasets({ participations, sources, on }: { participations?: string | undefined; sources?: string | undefined; on: string }): Promise<Dataset[]> {
  const h2020 = join(shared, 'links', 'h2020_train_participations.csv.gz');
  const keep = join(shared, 'keep_eu', 'keep_closed_1420.original.xlsx');
  if (participations !== undefined) return [datasetOf(participations, participations, sources ?? null)];
  const found = [
    ...(on === 'keep-eu' || !isThere(h2020) ? [] : [datasetOf('Horizon 2020', h2020, join(shared, 'links', 'focus_sources.txt'))]),
    ...(on === 'h2020' || !isThere(keep) ? [] : [await keepDataset(keep)]),
  ];
  if (found.length === 0) throw new Refusal('usage', 'bench/links: expected participations in ../shared/data, found none.', 'Name a file: npm run bench -- links --participations FILE --sources FILE.');
  return found;
}

function datasetOf(name: string, file: string, list: string | null): Dataset {
  const bytes = readFileSync(file);
  const history = historyOf(readHistory(file, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes));
  return { name, history, sources: list === null ? history.organisations : readNames(list, readFileSync(list)), cut: 2017 };
}

/** Asked are all bodies: the export is small. */
async function keepDataset(file: string): Promise<Dataset> {
  const history = historyOf(await readKeep(file));
  return { name: 'keep.eu, Interreg 2014–20', history, sources: history.organisations, cut: 2018 };
}

function isThere(file: string): boolean {
  if (existsSync(file)) return true;
  reportToTerminal(`${file}: left out: no such file`);
  return false;
}
