import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineFile, writeLines } from '../../ground/lines/line-file.ts';
import { reportToTerminal } from '../../ground/report.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import { releaseVersion } from '../../graph/derive/export/release-version.ts';
import type { Release } from '../../graph/model/records.ts';
import { assembleRelease } from '../../ingest/release.ts';
import { ingest } from '../../ingest/run.ts';
import { discoverSources } from '../../ingest/sources/discover.ts';
import { crowd } from '../../test/fixture/crowd.ts';

/** What was prepared, and how much of it. */
export type Preparation = { what: string; statements: number; things: number; relations: number };

type Place = { path: string; length: number };
type Kept = Pick<Release, 'pages' | 'sources'> & { version: string; statements: Place; things: Place; relations: Place };

const folders = { 'keep-eu': 'keep_eu', cordis: 'cordis' } as const;
const keptName = 'prepared.json';

/** Makes a release in a work folder: of keep.eu and CORDIS where their files are at hand, else of invented statements, 100,000 unless told otherwise. */
export async function prepareRelease(home: string, data: string, invented: number | null): Promise<Preparation> {
  const isAbsent = Object.values(folders).some((folder) => !existsSync(join(data, folder)));
  if (isAbsent && invented === null) reportToTerminal(`load: no files of keep.eu and CORDIS in ${data}; what is loaded is invented.`);
  const release = isAbsent || invented !== null ? invent(home, invented ?? 100_000) : await readReal(home, data);
  const { statements, things, relations } = release;
  writeFileWhole(join(home, keptName), JSON.stringify(release satisfies Kept));
  return { what: isAbsent || invented !== null ? 'Invented' : 'keep.eu and CORDIS', statements: statements.length, things: things.length, relations: relations.length };
}

/** Returns the release that was prepared in a work folder. */
export function openPrepared(home: string): Release & { version: string } {
  const { version, statements, things, relations, pages, sources } = JSON.parse(readFileSync(join(home, keptName), 'utf8')) as Kept;
  return { version, pages, sources, statements: fileOf(statements), things: fileOf(things), relations: fileOf(relations) };
}

async function readReal(home: string, data: string): Promise<Kept> {
  const known = await discoverSources();
  const files = new Map(Object.entries(folders).map(([name, folder]) => [name, [join(data, folder)]]));
  const sources = [...known.values()].filter(({ name }) => files.has(name));
  await ingest({ sources, known: new Set(known.keys()), home, archives: [], files, fetchLive: null, dryRun: false, report: reportToTerminal });
  const { version, statements, things, relations, pages, sources: told } = await assembleRelease(home, known);
  return { version, pages, sources: told, statements: placeOf(statements), things: placeOf(things), relations: placeOf(relations) };
}

function invent(home: string, size: number): Kept {
  const release = crowd(size);
  const written = (name: 'statements' | 'things' | 'relations'): Place => placeOf(writeLines(join(home, `${name}.jsonl`), release[name].map((record) => JSON.stringify(record)).sort()));
  return { version: releaseVersion(release), pages: release.pages, sources: release.sources, statements: written('statements'), things: written('things'), relations: written('relations') };
}

function placeOf(records: unknown): Place {
  const { path, length } = records as LineFile<unknown>;
  return { path, length };
}

function fileOf<Item>({ path, length }: Place): LineFile<Item> {
  return new LineFile<Item>(path, length);
}
