import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../graph/model/issue.ts';
import { addAllToArchive, readArchive, readBytes } from '../fetch/archive.ts';
import type { Fetched } from '../fetch/archive.ts';
import { fetchKey, historyOf } from './history.ts';

/** A fetch and the archive that holds its bytes whole. */
export type Found = { fetched: Fetched; archive: string };

/** The fetches of some archives by source, as one history, and an issue for every line that gave none. */
export type Shelves = { pages: Map<string, Found[]>; issues: Map<string, Issue[]> };

/** Returns what archives hold; the one of the work folder may not be there yet, and what it tells of a fetch stands. */
export function findPages(kept: string, archives: readonly string[]): Shelves {
  const shelves: Shelves = { pages: new Map(), issues: new Map() };
  const own = keptPages(kept, shelves.issues);
  const others = archives.map((archive) => pagesIn(archive, shelves.issues));
  for (const found of historyOf(own, others)) put(shelves.pages, found.fetched.source, found);
  return shelves;
}

/** Copies fetches into the archive of the work folder, so that their quotations can be shown later; what it has is let be. */
export function keepPages(archive: string, found: readonly Found[]): void {
  const known = new Set(keptPages(archive, new Map()).map(({ fetched }) => fetchKey(fetched)));
  const others = found.filter(({ fetched }) => !known.has(fetchKey(fetched)));
  if (others.length > 0) addAllToArchive(archive, others.map((page) => ({ fetched: page.fetched, bytes: readBytes(page.archive, page.fetched) })));
}

function keptPages(archive: string, issues: Map<string, Issue[]>): Found[] {
  return existsSync(join(archive, 'fetched.jsonl')) ? pagesIn(archive, issues) : [];
}

function pagesIn(archive: string, issues: Map<string, Issue[]>): Found[] {
  const read = readArchive(archive);
  for (const issue of read.issues) put(issues, issue.source, issue);
  return read.pages.map((fetched) => ({ fetched, archive }));
}

function put<T>(shelf: Map<string, T[]>, key: string, item: T): void {
  const items = shelf.get(key) ?? [];
  items.push(item);
  shelf.set(key, items);
}
