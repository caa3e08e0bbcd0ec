import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, refuseDisk } from '../../ground/refusal.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import type { Database } from '../database/open.ts';
import { exportFiles } from '../derive/export/export-files.ts';
import type { Format } from '../derive/export/export-files.ts';
import { releaseVersion } from '../derive/export/release-version.ts';
import { republishable } from '../derive/export/republishable.ts';
import { readRelease } from './read-release.ts';

/** What is exported, as which files, and where to; without `all` only what may be republished. */
export type ExportOptions = { out: string; formats: readonly Format[]; all: boolean };

/** Writes the served release as files with a manifest, each whole or not at all, the manifest last; returns their names and the version. Refuses a graph that other hands have changed. */
export async function exportRelease(database: Database, { out, formats, all }: ExportOptions): Promise<{ version: string; files: string[] }> {
  const { served, release } = await readRelease(database);
  const version = releaseVersion(release);
  if (version !== served.version) {
    throw new Refusal('check', `graph: expected the content of release ${served.version}, found another (${version}).`, 'Other hands have changed it: `npm run verify` names where, and `npm run ingest -- --rebuild` mends it.');
  }
  const files = exportFiles(all ? release : republishable(release), version, served.model, formats);
  removeManifest(join(out, 'manifest.json'));
  for (const { name, content } of files) writeFileWhole(join(out, name), content);
  return { version, files: files.map(({ name }) => name) };
}

/** A folder without a manifest is an export that was not finished. */
function removeManifest(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw refuseDisk(error, path);
  }
}
