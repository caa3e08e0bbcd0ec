import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineFile, recordsIn } from '../../ground/lines/line-file.ts';
import type { SourceRecord } from '../../graph/model/records.ts';
import type { Issue } from '../../graph/model/issue.ts';
import type { Statement } from '../../graph/model/statement.ts';
import type { Fetched } from '../fetch/archive.ts';
import { sourcesFolder } from '../sources/discover.ts';

/** A fetch that statements rest on; an address read by hand stands there too, under the hash of the address and without bytes. */
export type ShelvedPage = Omit<Fetched, 'media_type'> & { media_type: string | null };

/** What is kept of one source of pages: its statements, the fetches they rest on as one history, and what those fetches offer that is not taken. */
export type Shelved = { statements: Statement[]; pages: ShelvedPage[]; issues: Issue[] };

/** How much a source offers, how much of it is taken, and why the rest is not. */
export type Taken = Pick<SourceRecord, 'offered' | 'accepted' | 'beside' | 'undated' | 'flaws' | 'refusals'>;

/** What was taken of a source of records: its counts, how much is kept of it, the files that it was read from, and by what. */
export type Offer = Taken & { statements: number; kept: number; parser: string; model: string; files: { name: string; sha256: string; retrieved: string }[] };

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

/** Returns what the work folder holds of one source, all of it. */
export function readShelved(home: string, name: string): Shelved {
  return { statements: readLines(statementsPath(home, name)), pages: readPages(home, name), issues: readIssues(home).filter(({ source }) => source === name) };
}

/** Returns the statements that the work folder holds of one source, to be walked in the order of their ids. */
export function shelvedStatements(home: string, name: string): LineFile<Statement> {
  return new LineFile(statementsPath(home, name), readOffer(home, name)?.kept ?? 0);
}

/** Returns where the statements of a source lie in a work folder. */
export function statementsPath(home: string, name: string): string {
  return join(home, 'statements', `${name}.jsonl`);
}

/** Returns the fetches and files that the work folder holds statements of. */
export function readPages(home: string, name: string): ShelvedPage[] {
  return readLines(join(home, 'pages', `${name}.jsonl`));
}

/** Returns what the work folder tells of a source of records, or null when it holds none. */
export function readOffer(home: string, name: string): Offer | null {
  return readLines<Offer>(join(home, 'offers', `${name}.jsonl`))[0] ?? null;
}

/** Returns how many pages are kept of a source: each once, however often it was fetched. */
export function countPages(pages: readonly Pick<ShelvedPage, 'sha256'>[]): number {
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

/** Returns what a file holds, or null when it is not there. */
export function contentOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function readLines<T>(path: string): T[] {
  return [...recordsIn<T>(path)];
}
