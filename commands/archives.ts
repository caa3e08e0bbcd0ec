import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../ground/refusal.ts';
import type { Settings } from '../ground/settings.ts';
import { readArchive } from '../ingest/fetch/archive.ts';
import { shelvedSources } from '../ingest/shelf/shelf.ts';

/** The archive that is read when none is named: the one beside the clone. */
const neighbour = resolve('../shared/pages');

/** Returns the archives to read: those of the command line, then those of LISIERE_ARCHIVE, else the one beside the clone; refuses a folder that is none. */
export function archivesOf(settings: Settings, given: readonly string[]): string[] {
  const named = [...given.map((path) => resolve(path)), ...settings.archives];
  const absent = named.find((folder) => !existsSync(join(folder, 'fetched.jsonl')));
  if (absent) throw new Refusal('usage', `${absent}: expected an archive, found no fetched.jsonl.`, 'Name a folder that has one, such as ../shared/pages.');
  if (named.length > 0) return [...new Set(named)];
  return existsSync(join(neighbour, 'fetched.jsonl')) ? [neighbour] : [];
}

/** Returns the names of the sources that archives or the work folder hold something of. */
export function sourcesIn(archives: readonly string[], home: string): Set<string> {
  const kept = join(home, 'archive');
  const folders = existsSync(join(kept, 'fetched.jsonl')) ? [...archives, kept] : archives;
  return new Set([...shelvedSources(home), ...folders.flatMap((folder) => readArchive(folder).pages.map(({ source }) => source))]);
}
