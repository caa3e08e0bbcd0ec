import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../graph/model/issue.ts';
import { Refusal } from '../../ground/refusal.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import { Fault, issueOf } from './fault.ts';
import { readFetchedLine, sourceAndPageOf, type Fetched } from './fetched-line.ts';
import { extensionOf } from './media-type.ts';

export type { Fetched } from './fetched-line.ts';

const listName = 'fetched.jsonl';

/** Returns the pages of an archive whose bytes are there and whole, and an issue for every other line. */
export function readArchive(dir: string): { pages: Fetched[]; issues: Issue[] } {
  if (!existsSync(join(dir, listName))) {
    throw new Refusal('usage', `${dir}: expected an archive, found no ${listName}.`, 'Name a folder that has one, such as ../shared/pages.');
  }
  const pages: Fetched[] = [];
  const issues: Issue[] = [];
  const seen = new Map<string, string>();
  for (const { place, bytes, fetched } of linesOf(dir)) {
    const fault = fetched instanceof Fault ? fetched : faultOf(dir, fetched, seen, place);
    if (fault) {
      const { source, page } = sourceAndPageOf(bytes);
      issues.push(issueOf(fault, source ?? 'archive', page));
    } else {
      pages.push(fetched as Fetched);
    }
  }
  return { pages, issues };
}

/** Returns the bytes of an archived page, having checked that they are those that were fetched. */
export function readBytes(dir: string, fetched: Pick<Fetched, 'sha256' | 'media_type'>, place = fetched.sha256): Uint8Array {
  const files = filesOf(dir, fetched);
  const contents = files.map((file) => readFile(join(dir, file), place));
  const bytes = contents.find((content) => sha256Of(content) === fetched.sha256);
  if (bytes) return bytes;
  if (files.length === 0) throw new Fault('archive.missing', place, `expected the file "${fileName(fetched)}", found none.`, 'Fetch the page again with `npm run ingest -- --live`.');
  throw new Fault('archive.tampered', place, `expected bytes with the hash ${fetched.sha256}, found others in "${files[0]}".`, 'Restore the file, or fetch the page again.');
}

/** Adds a fetch to an archive: its bytes, then its line. Says whether the line was new; the same page fetched twice is as once, until it changes. */
export function addToArchive(dir: string, fetched: Fetched, bytes: Uint8Array): boolean {
  const isNew = lastFetchOf(dir, fetched.source, fetched.url)?.sha256 !== fetched.sha256;
  return append(dir, [{ fetched, bytes }], () => isNew) > 0;
}

/** Adds many fetches to an archive, one after the other, and their lines at once at the end; returns how many lines were new. */
export function addAllToArchive(dir: string, fetches: Iterable<{ fetched: Fetched; bytes: Uint8Array }>): number {
  const known = new Set(linesOf(dir).flatMap(({ fetched }) => (fetched instanceof Fault ? [] : [fetchKey(fetched)])));
  return append(dir, fetches, (fetched) => !known.has(fetchKey(fetched)) && known.add(fetchKey(fetched)).size > 0);
}

/** Returns the latest fetch of an address by a source, or null when the archive has none. A page that came back as it once was is a fetch of its own. */
export function lastFetchOf(dir: string, source: string, url: string | null): Fetched | null {
  const fetches = linesOf(dir).flatMap(({ fetched }) => (fetched instanceof Fault ? [] : [fetched]));
  return fetches.findLast((fetched) => fetched.source === source && fetched.url === url) ?? null;
}

/** Returns the hash that names a page's bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function append(dir: string, fetches: Iterable<{ fetched: Fetched; bytes: Uint8Array }>, isNew: (fetched: Fetched) => boolean): number {
  const lines: string[] = [];
  for (const { fetched, bytes } of fetches) {
    const line = readFetchedLine(Buffer.from(JSON.stringify(fetched)), `${fetched.source}: ${listName}`);
    keepBytes(dir, line, bytes);
    if (isNew(line)) lines.push(`${JSON.stringify(line)}\n`);
  }
  if (lines.length > 0) appendLines(join(dir, listName), lines.join(''));
  return lines.length;
}

function fetchKey({ source, url, sha256, retrieved }: Fetched): string {
  return JSON.stringify([source, url, sha256, retrieved]);
}

function keepBytes(dir: string, { source, sha256, media_type }: Fetched, bytes: Uint8Array): void {
  const found = sha256Of(bytes);
  if (found !== sha256) throw new Fault('archive.tampered', source, `expected bytes with the hash ${sha256}, found ${found}.`);
  const file = join(dir, fileName({ sha256, media_type }));
  if (!existsSync(file) || sha256Of(readFileSync(file)) !== sha256) writeFileWhole(file, bytes);
}

function appendLines(list: string, lines: string): void {
  const before = existsSync(list) ? readFileSync(list) : Buffer.alloc(0);
  const parting = before.length > 0 && before.at(-1) !== 0x0a ? '\n' : '';
  writeFileWhole(list, Buffer.concat([before, Buffer.from(`${parting}${lines}`)]));
}

/** A page may change and change back within a day: only a line that says again what the one before it said of that day is a repetition. */
function faultOf(dir: string, fetched: Fetched, seen: Map<string, string>, place: string): Fault | null {
  const day = JSON.stringify([fetched.source, fetched.url ?? fetched.sha256, fetched.retrieved]);
  if (seen.get(day) === fetched.sha256) return new Fault('archive.repeated', place, `expected a fetch of its own, found that of "${fetched.url ?? fetched.sha256}" again.`);
  seen.set(day, fetched.sha256);
  try {
    readBytes(dir, fetched, place);
    return null;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

type Line = { place: string; bytes: Uint8Array; fetched: Fetched | Fault };

function linesOf(dir: string): Line[] {
  const list = join(dir, listName);
  if (!existsSync(list)) return [];
  const content = readFileSync(list);
  const lines: Line[] = [];
  for (let start = 0, number = 1; start < content.length; number += 1) {
    const end = content.indexOf(0x0a, start);
    const bytes = content.subarray(start, end === -1 ? content.length : end);
    const place = `${listName}:${number}`;
    if (bytes.some((byte) => byte > 0x20)) lines.push({ place, bytes, fetched: readLine(bytes, place) });
    start += bytes.length + 1;
  }
  return lines;
}

function readLine(bytes: Uint8Array, place: string): Fetched | Fault {
  try {
    return readFetchedLine(bytes, place);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

function readFile(path: string, place: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Fault('archive.missing', place, `expected a file that can be read, found "${(error as NodeJS.ErrnoException).code}".`);
  }
}

function filesOf(dir: string, { sha256, media_type }: Pick<Fetched, 'sha256' | 'media_type'>): string[] {
  const named = fileName({ sha256, media_type });
  if (existsSync(join(dir, named))) return [named];
  return readdirSync(dir)
    .filter((file) => file.startsWith(`${sha256}.`) && !file.endsWith('.draft'))
    .sort();
}

function fileName({ sha256, media_type }: Pick<Fetched, 'sha256' | 'media_type'>): string {
  return `${sha256}.${extensionOf(media_type)}`;
}
