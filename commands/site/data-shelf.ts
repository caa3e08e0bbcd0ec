import { createReadStream, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Database } from '../../graph/database/open.ts';
import { exportRelease } from '../../graph/load/export.ts';
import type { DataFile, DataShelf } from '../../graph/model/site/site.ts';
import type { Report } from '../../ground/report.ts';

type Shelved = { release: string; files: DataFile[] | null };

/** Returns the files of the served release as a site gives them away: what may be republished, written once for each release into a folder. */
export function openDataShelf(database: Database, folder: string, report: Report): DataShelf {
  let shelved: Shelved | null = null;
  const isNamed = (release: string, name: string) => shelved?.release === release && shelved.files?.some((file) => file.name === name) === true;
  return {
    async files(release) {
      if (shelved?.release === release) return shelved.files;
      const mine: Shelved = { release, files: null };
      shelved = mine;
      const writing = writeFiles(database, folder, release, report).then((files) => (mine.files = files));
      writing.catch((error: unknown) => {
        if (shelved === mine) shelved = null;
        report(`data: expected the files of release ${release}, found ${error instanceof Error ? error.message : String(error)}`);
      });
      return Promise.race([writing.catch(() => null), patience()]);
    },
    open(release, name) {
      if (!isNamed(release, name)) return null;
      const path = join(folder, release, name);
      return { bytes: statSync(path).size, stream: Readable.toWeb(createReadStream(path)) as ReadableStream };
    },
  };
}

/** A reader waits for a small release; a large one is told to come again. */
function patience(): Promise<null> {
  return new Promise((resolve) => void setTimeout(() => resolve(null), 2_000).unref());
}

async function writeFiles(database: Database, folder: string, release: string, report: Report): Promise<DataFile[]> {
  const out = join(folder, release);
  const { version, files } = await exportRelease(database, { out, formats: ['jsonl', 'csv'], all: false }, report);
  if (version !== release) throw new Error(`release ${version} in its place`);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { files: Record<string, { sha256: string; lines: number }> };
  for (const other of readdirSync(folder)) if (other !== release) rmSync(join(folder, other), { recursive: true, force: true });
  return files.map((name) => ({ name, sha256: manifest.files[name]?.sha256 ?? '', lines: manifest.files[name]?.lines ?? null, bytes: statSync(join(out, name)).size }));
}
