import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, refuseDisk } from '../../ground/refusal.ts';
import type { Report } from '../../ground/report.ts';
import { writeFileWhole, writePiecesWhole } from '../../ground/write-file.ts';
import type { Database } from '../database/open.ts';
import { exportFiles, manifestOf } from '../derive/export/export-files.ts';
import type { ExportFile, FileEntry, Format } from '../derive/export/export-files.ts';
import { indicatorFiles } from '../derive/export/indicator-files.ts';
import { releaseAsOf } from '../derive/export/release-as-of.ts';
import type { AskedOf } from '../derive/export/release-as-of.ts';
import { releaseVersion } from '../derive/export/release-version.ts';
import { republishable } from '../derive/export/republishable.ts';
import type { Release } from '../model/records.ts';
import type { KeptFigure } from '../model/run.ts';
import { readRelease } from './read-release.ts';
import { readRun } from './runs/read-run.ts';

/** What is exported, as which files, and where to; without `all` only what may be republished, and of a time only what held and had been said then. */
export type ExportOptions = { out: string; formats: readonly Format[]; all: boolean; of?: AskedOf };

const manifest = 'manifest.json';

/** Writes the served release as files with a manifest, each whole or not at all, the manifest last; returns their names and the version. Refuses a graph that other hands have changed. */
export function exportRelease(database: Database, { out, formats, all, of = { at: null, said: null } }: ExportOptions, report: Report): Promise<{ version: string; files: string[] }> {
  return readRelease(database, async ({ served, release }) => {
    const version = releaseVersion(release);
    if (version !== served.version) {
      throw new Refusal('check', `graph: expected the content of release ${served.version}, found another (${version}).`, 'Other hands have changed it: `npm run verify` names where, and `npm run ingest -- --rebuild` mends it.');
    }
    const allowed = all ? release : republishable(release);
    if (allowed !== release) report(leftOut(release, allowed));
    const chosen = releaseAsOf(allowed, of);
    removeManifest(join(out, manifest));
    // Figures rest on all that was ever said, and tell of every period.
    const figures = chosen === allowed ? tellable(await readRun(database, version), chosen) : [];
    const entries = new Map([...exportFiles(chosen, formats), ...indicatorFiles(figures, formats)].map((file) => [file.name, writeFile(out, file)]));
    writeFileWhole(join(out, manifest), manifestOf(version, served.model, entries, of));
    return { version, files: [...entries.keys(), manifest] };
  });
}

/** A ranking names organisations: only those that are told anyway. */
function tellable(figures: readonly KeptFigure[], { things }: Release): KeptFigure[] {
  if (figures.length === 0) return [];
  const told = new Set<string>();
  for (const { id } of things) told.add(id);
  return figures.filter(({ rank, of }) => rank === null || of === null || told.has(of));
}

function writeFile(out: string, { name, lines, pieces }: ExportFile): FileEntry {
  const hash = createHash('sha256');
  writePiecesWhole(join(out, name), pieces, (bytes) => hash.update(bytes));
  return { sha256: hash.digest('hex'), lines };
}

function leftOut(release: Release, kept: Release): string {
  const counts = (['statements', 'things', 'relations'] as const).map((table) => `${release[table].length - kept[table].length} ${table}`);
  return `export: left out ${counts.join(', ')} that only sources tell which may not be republished; --all exports them too, for your own use.`;
}

/** A folder without a manifest is an export that was not finished. */
function removeManifest(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw refuseDisk(error, path);
  }
}
