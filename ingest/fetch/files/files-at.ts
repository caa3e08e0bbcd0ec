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

/** The files that a source was given, those of their folders that it does not know, and what counts how far they were read. */
export type GivenFiles = { files: SourceFile[]; unknown: string[]; meter: ReadMeter };

type Knowing = Pick<RecordSource, 'name' | 'files'>;
type Found = { name: string; path: string; declaration: FileDeclaration | null };

/** Files that say of a folder what it holds. */
const aboutFolder = /^(readme|licen[cs]e|notice)(\..*)?$|^fetched\.jsonl$|\.draft$|^\./i;

/** Returns the files of a source that lie at some paths, each a file or a folder; refuses a path that is not there, a file that it does not know, and a folder that lacks one that it needs. */
export async function filesAt(source: Knowing, paths: readonly string[]): Promise<GivenFiles> {
  const found = paths.flatMap((path) => namedAt(source, path));
  const files: SourceFile[] = [];
  for (const { name, path, declaration } of found) if (declaration) files.push(await fileAt(name, path, declaration));
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
  const declared = (name: string): FileDeclaration | null => source.files.find((one) => (typeof one.name === 'string' ? one.name === name : one.name.test(name))) ?? null;
  if (found.isDirectory()) {
    const names = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile() && !aboutFolder.test(entry.name)).map(({ name }) => name);
    return names.sort().map((name) => ({ name, path: join(path, name), declaration: declared(name) }));
  }
  const declaration = declared(basename(path));
  if (!declaration) throw new Refusal('usage', `${source.name}: expected a file that it knows, found "${basename(path)}".`, `It knows ${source.files.map(nameOf).join(', ')}.`);
  return [{ name: basename(path), path, declaration }];
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
  const missing = declared.filter((one) => one.required && !files.some((file) => (typeof one.name === 'string' ? one.name === file.name : one.name.test(file.name))));
  if (missing.length === 0) return;
  const wanted = missing.map((one) => `${nameOf(one)} (${one.about}${one.url ? `, ${one.url}` : ''})`);
  throw new Refusal('usage', `${name}: expected ${wanted.join(' and ')}, found no such file at ${paths.join(', ')}.`, 'Name a file or a folder that has it: --file may be repeated.');
}

/** One file of a name: two that differ would be two answers to one question. */
function refuseTwins({ name }: Knowing, files: readonly SourceFile[]): void {
  const twin = files.find((file) => files.some((other) => other.name === file.name && other.sha256 !== file.sha256));
  if (twin) throw new Refusal('usage', `${name}: expected one file "${twin.name}", found two that differ.`, 'Name one of them.');
}

function nameOf({ name }: FileDeclaration): string {
  return typeof name === 'string' ? `"${name}"` : `a file named like ${name.source}`;
}
