import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../../ground/refusal.ts';
import { Fault } from '../fault.ts';
import { ReadMeter } from '../unpack/read-meter.ts';
import { readFetchedLine } from '../fetched-line.ts';
import type { Fetched } from '../fetched-line.ts';
import type { FileDeclaration, SourceFile } from '../../read/record-reading.ts';
import { sourcesFolder } from '../../sources/discover.ts';
import type { RecordSource } from '../../sources/source.ts';
import { inWords, isNamed, someOf, unknownFiles } from './known-files.ts';

/** The files that a source was given, those of their folders that it does not know, and what counts how far they were read. */
export type GivenFiles = { files: SourceFile[]; unknown: string[]; meter: ReadMeter };

type Knowing = Pick<RecordSource, 'name' | 'files'>;
type Found = { name: string; path: string; declaration: FileDeclaration | null };

/** Files that say of a folder what it holds. */
const aboutFolder = /^(readme|licen[cs]e|notice)(\..*)?$|^fetched\.jsonl$|\.draft$|^\./i;

/** Returns the files of a source that lie at some paths, each a file or a folder; refuses a path that is not there or cannot be read, a file that it does not know, and folders that hold none that it knows or lack one that it needs. */
export async function filesAt(source: Knowing, paths: readonly string[]): Promise<GivenFiles> {
  const found = paths.flatMap((path) => readable(source, path, () => namedAt(source, path)));
  const files: SourceFile[] = [];
  for (const { name, path, declaration } of found) if (declaration) files.push(await fileAt(name, path, declaration).catch((error: unknown) => refuseUnreadable(source, path, error)));
  if (paths.length > 0 && files.length === 0) throw new Refusal('usage', ...unknownFiles(source.name, source.files, found.map(({ name }) => name), paths));
  refuseMissing(source, files, paths);
  refuseTwins(source, files);
  const distinct = [...new Map(files.map((file) => [`${file.name} ${file.sha256}`, file])).values()];
  const meter = new ReadMeter(distinct.reduce((sum, { path }) => sum + statSync(path).size, 0));
  const metered = distinct.map((file): SourceFile => ({ ...file, meter }));
  return { files: metered.sort((one, other) => (one.name < other.name ? -1 : 1)), unknown: found.flatMap(({ declaration, path }) => (declaration ? [] : [path])), meter };
}

/** Returns the files of a source that ship in its folder. */
export async function shippedFiles(source: Knowing, folder = sourcesFolder): Promise<SourceFile[]> {
  return (await filesAt(source, source.files.filter(({ name }) => typeof name === 'string').map(({ name }) => join(folder, source.name, String(name))))).files;
}

function namedAt(source: Knowing, path: string): Found[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refusal('usage', `${source.name}: expected a file or a folder at ${path}, found none.`, 'Look at the path after --file.');
  const declared = (name: string): FileDeclaration | null => source.files.find((one) => isNamed(one, name)) ?? null;
  if (found.isDirectory()) {
    const names = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile() && !aboutFolder.test(entry.name)).map(({ name }) => name);
    return names.sort().map((name) => ({ name, path: join(path, name), declaration: declared(name) }));
  }
  if (!found.isFile()) throw new Refusal('usage', `${source.name}: expected a file or a folder at ${path}, found neither.`, 'Look at the path after --file.');
  return [{ name: basename(path), path, declaration: declared(basename(path)) ?? refuseUnknown(source, path) }];
}

function refuseUnknown({ name, files }: Knowing, path: string): never {
  throw new Refusal('usage', ...unknownFiles(name, files, [basename(path)], [path]));
}

function readable<T>(source: Knowing, path: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    return refuseUnreadable(source, path, error);
  }
}

function refuseUnreadable({ name }: Knowing, path: string, error: unknown): never {
  const code = error instanceof Error && 'syscall' in error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) throw error;
  throw new Refusal('usage', `${name}: expected a file that can be read at ${path}, found one that cannot (${code}).`, 'Look who may read it.');
}

async function fileAt(name: string, path: string, declaration: FileDeclaration): Promise<SourceFile> {
  const sha256 = await hashOf(path);
  const fetched = fetchedBeside(path, sha256);
  const retrieved = fetched?.retrieved ?? statSync(path).mtime.toISOString().slice(0, 10);
  return { name, path, sha256, retrieved, url: fetched?.url ?? declaration.url, open: () => createReadStream(path) };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) hash.update(bytes);
  return hash.digest('hex');
}

/** What fetched the file says when that was, in the list that it left beside it. */
function fetchedBeside(path: string, sha256: string): Fetched | null {
  const list = join(dirname(path), 'fetched.jsonl');
  if (!existsSync(list)) return null;
  const lines = readFileSync(list, 'utf8').split('\n').filter((line) => line.includes(sha256));
  for (const line of lines) {
    try {
      return readFetchedLine(Buffer.from(line), list);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
  }
  return null;
}

function refuseMissing({ name, files: declared }: Knowing, files: readonly SourceFile[], paths: readonly string[]): void {
  const missing = declared.filter((one) => one.required && !files.some(({ name: found }) => isNamed(one, found)));
  if (missing.length === 0) return;
  const found = files.length > 0 ? `${someOf(files.map((file) => file.name))} alone` : 'no such file';
  throw new Refusal('usage', `${name}: expected ${missing.map(inWords).join(' and ')}, found ${found} at ${paths.join(', ')}.`, 'Name a file or a folder that has it: --file may be repeated.');
}

/** One file of a name: two that differ would be two answers to one question. */
function refuseTwins({ name }: Knowing, files: readonly SourceFile[]): void {
  const twin = files.find((file) => files.some((other) => other.name === file.name && other.sha256 !== file.sha256));
  if (twin) throw new Refusal('usage', `${name}: expected one file "${twin.name}", found two that differ.`, 'Name one of them.');
}
