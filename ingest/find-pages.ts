import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../graph/model/issue.ts';
import { addAllToArchive, readArchive, readBytes } from './fetch/archive.ts';
import type { Fetched } from './fetch/archive.ts';

/** A page and the archive that holds it whole. */
export type Found = { fetched: Fetched; archive: string };

/** The pages of some archives by source, and an issue for every line that gave none. */
export type Shelves = { pages: Map<string, Found[]>; issues: Map<string, Issue[]> };

/** Returns what archives hold, each version of a page once, as first fetched; an archive that is not there yet holds nothing. */
export function findPages(archives: readonly string[]): Shelves {
  const versions = new Map<string, Found>();
  const shelves: Shelves = { pages: new Map(), issues: new Map() };
  for (const archive of archives.filter((folder, index) => index > 0 || existsSync(join(folder, 'fetched.jsonl')))) {
    const read = readArchive(archive);
    for (const issue of read.issues) put(shelves.issues, issue.source, issue);
    for (const fetched of read.pages) {
      const version = versionOf(fetched);
      const known = versions.get(version);
      if (!known || fetched.retrieved < known.fetched.retrieved) versions.set(version, { fetched, archive });
    }
  }
  for (const found of versions.values()) put(shelves.pages, found.fetched.source, found);
  return shelves;
}

/** Copies pages into the archive of the work folder, so that their quotations can be shown later; what it has is let be. */
export function keepPages(archive: string, found: readonly Found[]): void {
  const kept = new Set((findPages([archive]).pages.get(found[0]?.fetched.source ?? '') ?? []).map(({ fetched }) => versionOf(fetched)));
  const others = found.filter(({ fetched }) => !kept.has(versionOf(fetched)));
  if (others.length > 0) addAllToArchive(archive, others.map((page) => ({ fetched: page.fetched, bytes: readBytes(page.archive, page.fetched) })));
}

function versionOf({ source, url, sha256 }: Fetched): string {
  return JSON.stringify([source, url, sha256]);
}

function put<T>(shelf: Map<string, T[]>, key: string, item: T): void {
  shelf.set(key, [...(shelf.get(key) ?? []), item]);
}
