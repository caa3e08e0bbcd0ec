import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../ground/refusal.ts';
import type { Issue } from '../graph/model/issue.ts';
import type { Statement } from '../graph/model/statement.ts';
import type { Fetched } from './fetch/archive.ts';
import { sourcesFolder } from './sources/discover.ts';

/** A fetch that statements rest on; an address read by hand stands there too, under the hash of the address and without bytes. */
export type ShelvedPage = Omit<Fetched, 'media_type'> & { media_type: string | null };

/** What is kept of one source: its statements, the fetches they rest on as one history, and what those fetches offer that is not taken. */
export type Shelved = { statements: Statement[]; pages: ShelvedPage[]; issues: Issue[]; offer?: RecordsOffer };

/** How many records a source of records offers, and how many statements they tell beside their own matter. */
export type RecordsOffer = { offered: number; beside: number };

/** Returns what ships with the product of one source; nothing when it ships nothing. */
export function readShipped(name: string, folder = sourcesFolder): Shelved {
  const expected = join(folder, name, 'expected');
  return { statements: readLines(join(expected, 'statements.jsonl')), pages: readLines(join(expected, 'fetched.jsonl')), issues: readLines(join(expected, 'issues.ndjson')) };
}

/** Returns the names of the sources that the work folder holds. */
export function shelvedSources(home: string): string[] {
  const folder = join(home, 'statements');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length))
    .sort();
}

/** Returns what the work folder holds of one source. */
export function readShelved(home: string, name: string): Shelved {
  const [offer] = readLines<RecordsOffer>(join(home, 'offers', `${name}.jsonl`));
  return { statements: readLines(join(home, 'statements', `${name}.jsonl`)), pages: readLines(join(home, 'pages', `${name}.jsonl`)), issues: readIssues(home).filter(({ source }) => source === name), ...(offer && { offer }) };
}

/** Returns how many pages are kept of a source: each once, however often it was fetched. */
export function countPages({ pages }: Pick<Shelved, 'pages'>): number {
  return new Set(pages.map(({ sha256 }) => sha256)).size;
}

/** Returns the issues of every source that the work folder knows. */
export function readIssues(home: string): Issue[] {
  return readLines(join(home, 'issues.ndjson'));
}

/** Returns a fetch without the page's title, which is its publisher's wording: the source has a title of our own. */
export function withoutTitle<Page extends ShelvedPage>({ title: _wording, ...fetched }: Page): Omit<Page, 'title'> {
  return fetched;
}

/** Returns records as JSON Lines, one a line. */
export function linesOf(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as T;
    } catch {
      throw new Refusal('check', `${path}:${index + 1}: expected a line of JSON, found "${line.slice(0, 60)}".`, 'Delete the file and ingest again.');
    }
  });
}
