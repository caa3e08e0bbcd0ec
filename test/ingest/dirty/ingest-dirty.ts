import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { silent } from '../../../ground/report.ts';
import type { Issue } from '../../../graph/model/issue.ts';
import { recordsIn } from '../../../ground/lines/line-file.ts';
import { assembleRelease } from '../../../ingest/release.ts';
import type { AssembledRelease } from '../../../ingest/release/kept-releases.ts';
import { ingest } from '../../../ingest/run.ts';
import { source as museofile } from '../../../ingest/sources/museofile/source.ts';
import { source as funds } from '../../../ingest/sources/structural-funds/source.ts';
import type { Source } from '../../../ingest/sources/source.ts';
import { dirtyLists } from './dirty-lists.ts';
import { dirtyMuseums } from './dirty-museums.ts';

/** What became of a source's dirty rows: how many were given, offered, accepted and refused, and how many issues lie in the work folder for rows and for cells. */
export type Fate = { source: string; given: number; offered: number; accepted: number; refused: number; cells: number; told: number };

/** A release of dirty rows, and what became of them; `readIn` is what the program held at most when all was read, in MB. */
export type DirtyRelease = { release: AssembledRelease; fates: Fate[]; readIn: number };

/** Writes so many dirty rows, half of them museums and half of them beneficiaries, reads them into a work folder, and resolves what they say. */
export async function ingestDirty(home: string, count: number, seed = 1): Promise<DirtyRelease> {
  const given = writeDirty(join(home, 'given'), count, seed);
  const sources = [museofile, funds].map((source): Source => ({ ...source, expected: { min: 0, max: count * 20 } }));
  const known = new Map(sources.map((source) => [source.name, source]));
  await ingest({ sources, known: new Set(known.keys()), home, archives: [], files: new Map([...given].map(([name, { folder }]) => [name, [folder]])), fetchLive: null, dryRun: false, report: silent });
  const readIn = Math.round(process.resourceUsage().maxRSS / 1024);
  const release = await assembleRelease(home, known);
  const told = new Map<string, number>();
  for (const issue of recordsIn<Issue>(join(home, 'issues.ndjson'))) if (issue.sort !== 'thing') told.set(issue.source, (told.get(issue.source) ?? 0) + 1);
  const unplaced = new Map<string, number>();
  for (const issue of recordsIn<Issue>(join(home, 'issues.ndjson'))) if (issue.sort === 'thing') unplaced.set(issue.source, (unplaced.get(issue.source) ?? 0) + 1);
  const fates = release.sources.map(({ name, offered, accepted, issues, flaws }): Fate => ({ source: name, given: given.get(name)!.rows, offered, accepted, refused: issues, cells: flaws - (unplaced.get(name) ?? 0), told: told.get(name) ?? 0 }));
  return { release, fates, readIn };
}

function writeDirty(place: string, count: number, seed: number): Map<string, { folder: string; rows: number }> {
  const museums = Math.floor(count / 2);
  const lists = dirtyLists(count - museums, seed);
  const folder = (name: string): string => join(place, name);
  writePieces(join(folder(museofile.name), 'museofile_dirty.csv'), textsOf(museums, seed));
  for (const { name, pieces } of lists) writePieces(join(folder(funds.name), name), pieces());
  return new Map([[museofile.name, { folder: folder(museofile.name), rows: museums }], [funds.name, { folder: folder(funds.name), rows: count - museums }]]);
}

function* textsOf(count: number, seed: number): Generator<Buffer> {
  for (const { text } of dirtyMuseums(count, seed)) yield Buffer.from(text, 'utf8');
}

function writePieces(path: string, pieces: Iterable<Buffer>): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const file = openSync(path, 'w');
  for (const piece of pieces) writeSync(file, piece);
  closeSync(file);
}
