import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Refusal } from '../../../ground/refusal.ts';
import { writeFileWhole } from '../../../ground/write-file.ts';
import type { Fetched } from '../fetched-line.ts';

/** A file that was fetched: a fetch as an archive knows one, its name in the folder, and what its host calls this version. `retrieved` is the day on which these bytes were first had. */
export type FetchedFile = Pick<Fetched, 'source' | 'url' | 'sha256' | 'media_type' | 'retrieved'> & {
  bytes: number;
  name: string;
  final_url: string | null;
  etag: string | null;
  last_modified: string | null;
};

const listName = 'fetched.jsonl';
const stage = '.next';
const sealName = 'sealed.jsonl';

/** Returns what is known of the files in a folder that was filled by fetching, by name; nothing for any other folder. Finishes a change that was interrupted. */
export function readFetchedFiles(folder: string): Map<string, FetchedFile> {
  finishChange(folder);
  return readList(join(folder, listName));
}

/** Returns the folder in which a fetch gathers its files before they take their place. */
export function stageOf(folder: string): string {
  return join(folder, stage);
}

/** Returns a list of files, by name. */
export function readList(path: string): Map<string, FetchedFile> {
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').split('\n').filter((line) => line.endsWith('}'));
  try {
    return new Map(lines.map((line) => JSON.parse(line) as FetchedFile).map((file) => [file.name, file]));
  } catch {
    throw new Refusal('usage', `${path}: expected JSON Lines, found something else.`, 'Remove the file; what it lists is then fetched again in full.');
  }
}

/** Puts a whole fetch in the place of the one before it: all files or none, though the run be killed in the middle. */
export function changeFiles(folder: string, files: readonly FetchedFile[]): void {
  const lines = [...files].sort((one, other) => (one.name < other.name ? -1 : 1)).map((file) => `${JSON.stringify(file)}\n`);
  writeFileWhole(join(folder, stage, sealName), lines.join(''));
  finishChange(folder);
}

function finishChange(folder: string): void {
  const seal = join(folder, stage, sealName);
  if (!existsSync(seal)) return;
  const sealed = readList(seal);
  for (const name of sealed.keys()) {
    const staged = join(folder, stage, name);
    if (existsSync(staged)) renameSync(staged, join(folder, name));
  }
  for (const name of readList(join(folder, listName)).keys()) if (!sealed.has(name)) rmSync(join(folder, name), { force: true });
  renameSync(seal, join(folder, listName));
  rmSync(join(folder, stage), { recursive: true, force: true });
}

/** Returns the hash of a file, read as it streams. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/** Makes a folder, with those above it. */
export function makeFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}
