import { join } from 'node:path';
import { Refusal } from '../ground/refusal.ts';
import type { ExitCode } from '../ground/refusal.ts';
import type { Report } from '../ground/report.ts';
import type { Issue } from '../graph/model/issue.ts';
import { Fault, issueOf } from './fetch/fault.ts';
import { flagText } from './fetch/readable.ts';
import { findPages, keepPages } from './find-pages.ts';
import type { Found } from './find-pages.ts';
import { readPage } from './read-page.ts';
import type { PageReading } from './read-page.ts';
import { readRecords } from './read-records.ts';
import { retract } from './retract.ts';
import { openShipped, readShelved, readShipped, shelve, writeIssues } from './shelf.ts';
import type { Shelved } from './shelf.ts';
import { readsPages } from './sources/source.ts';
import type { PageSource, RecordSource, Source } from './sources/source.ts';
import { viewOf } from './view.ts';

/** Fetches a source's page live into an archive, or says why not. */
export type FetchLive = (source: Source, archive: string) => Promise<Issue[]>;

/** What one run reads and where it keeps it. */
export type IngestOptions = {
  sources: readonly Source[];
  /** The names of every source there is, chosen or not. */
  known: ReadonlySet<string>;
  home: string;
  archives: readonly string[];
  fetchLive: FetchLive | null;
  dryRun: boolean;
  report: Report;
};

/** What became of one source in a run. */
export type Outcome = { source: string; pages: number; statements: number; issues: Issue[]; code: ExitCode };

/** Reads each source from the archives, from what ships, and live when asked; keeps statements, fetches and issues in the work folder. */
export async function ingest(options: IngestOptions): Promise<Outcome[]> {
  const kept = join(options.home, 'archive');
  const fetched = new Map<string, Issue[]>();
  if (options.fetchLive) {
    for (const source of options.sources) fetched.set(source.name, source.address ? await options.fetchLive(source, kept) : []);
  }
  const found = findPages([kept, ...options.archives]);
  const results: Result[] = [];
  for (const source of options.sources) {
    results.push(readsPages(source) ? await readSource(source, options, { pages: found.pages.get(source.name) ?? [], archive: found.issues.get(source.name) ?? [], fetch: fetched.get(source.name) ?? [] }) : await readRecordSource(source, options));
  }
  keep(options, results, strayIssues(found.issues, options.known));
  return results.map(({ outcome }) => outcome);
}

type Result = { source: Source; shelf: Shelved; read: Found[]; outcome: Outcome };
type Offer = { pages: Found[]; archive: Issue[]; fetch: Issue[] };

function keep(options: IngestOptions, results: readonly Result[], stray: readonly Issue[]): void {
  const short = results.filter(({ outcome }) => outcome.code === 'check');
  if (short.length > 0) {
    const issues = short.flatMap(({ outcome }) => outcome.issues);
    writeIssues(options.home, new Set(short.map(({ source }) => source.name)), issues);
    const sentences = issues.filter(({ code }) => code === 'source.short').map(({ message }) => message);
    throw new Refusal('check', sentences.join(' '), 'Nothing was published; the release before this one is still served.');
  }
  for (const { source, message } of stray) options.report(`${source}: ${message}`);
  if (options.dryRun) return;
  for (const { source, shelf, read } of results) {
    keepPages(join(options.home, 'archive'), read);
    shelve(options.home, source.name, shelf);
  }
  const written = new Set([...results.map(({ source }) => source.name), ...stray.map(({ source }) => source)]);
  writeIssues(options.home, written, [...results.flatMap(({ outcome }) => outcome.issues), ...stray]);
}

/** Lines of an archive that belong to no source we know, and lines that name none. */
function strayIssues(issues: ReadonlyMap<string, Issue[]>, known: ReadonlySet<string>): Issue[] {
  return [...issues].filter(([source]) => !known.has(source)).flatMap(([, found]) => found);
}

async function readSource(source: PageSource, options: IngestOptions, offer: Offer): Promise<Result> {
  const before = laterOf(source, readShelved(options.home, source.name), readShipped(source.name));
  const read: Shelved = { statements: [], pages: [], issues: [] };
  const taken: Found[] = [];
  const issues = [...offer.fetch, ...offer.archive];
  let quarantined = issues.length > 0;
  for (const page of offer.pages) {
    const reading = await readOne(source, page);
    if (reading.quarantined) {
      quarantined = true;
      issues.push(...reading.issues);
      continue;
    }
    taken.push(page);
    read.pages.push(page.fetched);
    read.statements.push(...reading.statements);
    read.issues.push(...reading.issues);
  }
  const shelf = unite(before, read);
  return conclude(source, options, shelf, taken, [...issues, ...shelf.issues], codeOf(offer.fetch, quarantined));
}

/** What ships is read whole each time: what it no longer says is no longer kept. */
async function readRecordSource(source: RecordSource, options: IngestOptions): Promise<Result> {
  const { statements, pages, issues, offered, beside } = await readRecords(source, (file) => openShipped(source.name, file));
  const shelf = { statements: statements.sort((one, other) => (one.id < other.id ? -1 : 1)), pages: pages.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1)), issues };
  options.report(`${source.name}: ${offered} records, ${offered - issues.length} accepted, ${issues.length} refused; ${beside} statements beside them.`);
  return conclude(source, options, shelf, [], issues, 'published');
}

function conclude(source: Source, options: IngestOptions, shelf: Shelved, read: Found[], issues: Issue[], code: ExitCode): Result {
  const current = shelf.statements.filter(({ retracted }) => retracted === null).length;
  const outcome = { source: source.name, pages: shelf.pages.length, statements: current, issues, code };
  if (current > source.expected.max) options.report(`${source.name}: expected at most ${source.expected.max} statements, found ${current}; look whether its parser still reads what it should.`);
  if (shelf.pages.length === 0 || current >= source.expected.min) return { source, shelf, read, outcome };
  issues.push({ code: 'source.short', source: source.name, page: null, place: null, message: `${source.name}: expected at least ${source.expected.min} statements, found ${current}.` });
  return { source, shelf, read, outcome: { ...outcome, code: 'check' } };
}

function codeOf(fetchIssues: readonly Issue[], quarantined: boolean): ExitCode {
  if (fetchIssues.some(({ code }) => code === 'fetch.parked')) return 'parked';
  return quarantined ? 'partial' : 'published';
}

/** What ships is read again when the product's parser is newer than what the work folder holds. */
function laterOf(source: PageSource, shelved: Shelved, shipped: Shelved): Shelved {
  const stale = shelved.statements.some(({ parser }) => parser !== source.parser) || shelved.pages.length === 0;
  return stale ? (source.ships ? shipped : { statements: [], pages: [], issues: [] }) : shelved;
}

async function readOne(source: PageSource, { fetched, archive }: Found): Promise<PageReading> {
  try {
    const view = await viewOf(archive, fetched);
    const reading = readPage(source, fetched, view);
    return { ...reading, issues: [...flagText(view, source.name, fetched.sha256), ...reading.issues] };
  } catch (error) {
    if (error instanceof Fault) return { statements: [], issues: [issueOf(error, source.name, fetched.sha256)], quarantined: true };
    throw error;
  }
}

/** What was read now replaces what was known of the same page; other pages stay, retracted where a later version is known. */
function unite(before: Shelved, read: Shelved): Shelved {
  const now = new Set(read.pages.map(({ sha256 }) => sha256));
  const pages = [...before.pages.filter(({ sha256 }) => !now.has(sha256)), ...read.pages].sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
  const statements = [...before.statements.filter(({ evidence }) => !now.has(evidence.page ?? '')), ...read.statements];
  const issues = [...before.issues.filter(({ page }) => page !== null && !now.has(page) && pages.some(({ sha256 }) => sha256 === page)), ...read.issues];
  return { pages, issues, statements: retract(statements, pages).sort((one, other) => (one.id < other.id ? -1 : 1)) };
}
