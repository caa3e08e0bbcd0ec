import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineFile, linesIn, recordsIn, removeFile } from '../../ground/lines/line-file.ts';
import { Refusal } from '../../ground/refusal.ts';
import { releaseVersion } from '../../graph/derive/export/release-version.ts';
import type { PageRecord, Release, SourceRecord } from '../../graph/model/records.ts';
import { releaseFiles } from './make-release.ts';
import type { MadeRelease } from './make-release.ts';

/** A release that lies in files of the work folder, and its version. */
export type AssembledRelease = Release & { version: string };

/** How many releases are kept: as many as take no more bytes than this together, and always so many; one that takes 91,000 things takes 280 MB. */
const kept = { bytes: 2_000_000_000, least: 2 } as const;

/** Returns the versions of the releases whose files are kept, the newest first. */
export function keptReleases(home: string): string[] {
  return foldersIn(join(home, 'release')).map(({ name }) => name);
}

/** Returns a release whose files are kept, or null; refuses files that are no longer those of that release. */
export function openKept(home: string, version: string): AssembledRelease | null {
  if (!keptReleases(home).includes(version)) return null;
  const folder = join(home, 'release', version);
  const lengthOf = (file: string): number => countLines(join(folder, file));
  const release = openMade(folder, version, { statements: lengthOf(releaseFiles.statements), things: lengthOf(releaseFiles.things), relations: lengthOf(releaseFiles.relations) });
  const found = releaseVersion(release);
  if (found !== version) throw new Refusal('check', `${folder}: expected the files of release ${version}, found those of ${found}.`, 'They were changed by hand; no other copy is kept.');
  return release;
}

/** Returns the release that lies in a folder, which is walked and not held. */
export function openMade(folder: string, version: string, lengths: MadeRelease['lengths']): AssembledRelease {
  return {
    version,
    statements: new LineFile(join(folder, releaseFiles.statements), lengths.statements),
    things: new LineFile(join(folder, releaseFiles.things), lengths.things),
    relations: new LineFile(join(folder, releaseFiles.relations), lengths.relations),
    pages: [...recordsIn<PageRecord>(join(folder, releaseFiles.pages))],
    sources: [...recordsIn<SourceRecord>(join(folder, releaseFiles.sources))],
  };
}

/** Takes away the oldest releases, beyond what is kept; what is kept goes on answering `query --release`. */
export function forgetOldest(place: string): void {
  let bytes = 0;
  for (const [rank, { name }] of foldersIn(place).entries()) {
    const folder = join(place, name);
    for (const file of readdirSync(folder)) bytes += statSync(join(folder, file)).size;
    if (rank >= kept.least && bytes > kept.bytes) removeFile(folder);
  }
}

function countLines(path: string): number {
  let count = 0;
  for (const line of linesIn(path)) if (line !== '') count += 1;
  return count;
}

function foldersIn(place: string): { name: string; made: number }[] {
  if (!existsSync(place)) return [];
  const folders = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.endsWith('.draft'));
  return folders.map(({ name }) => ({ name, made: statSync(join(place, name)).mtimeMs })).sort((one, other) => other.made - one.made || (one.name < other.name ? -1 : 1));
}
