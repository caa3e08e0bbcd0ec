import { join } from 'node:path';
import { Refusal } from '../ground/refusal.ts';
import type { ExitCode } from '../ground/refusal.ts';
import type { Report } from '../ground/report.ts';
import type { Issue } from '../graph/model/issue.ts';
import { addToArchive, readArchive, readBytes } from './fetch/archive.ts';
import type { Fetched } from './fetch/archive.ts';
import { Fault, issueOf } from './fetch/fault.ts';
import { readPage } from './read-page.ts';
import { retract } from './retract.ts';
import { readShelved, readShipped, shelve, writeIssues } from './shelf.ts';
import type { Shelved } from './shelf.ts';
import type { Source } from './sources/source.ts';
import { viewOf } from './view.ts';

/** Fetches a source's page live into an archive, or says why not. */
export type FetchLive = (source: Source, archive: string) => Promise<Issue[]>;

/** What one run reads and where it keeps it. */
export type IngestOptions = {
  sources: readonly Source[];
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
  const shelves = new Map<string, Shelved>();
  const outcomes: Outcome[] = [];
  for (const source of options.sources) {
    const fetchIssues = options.fetchLive && source.address ? await options.fetchLive(source, kept) : [];
    const { shelf, outcome } = await readSource(source, options, fetchIssues);
    shelves.set(source.name, shelf);
    outcomes.push(outcome);
  }
  const short = outcomes.filter(({ code }) => code === 'check');
  if (short.length > 0) {
    writeIssues(options.home, new Set(short.map(({ source }) => source)), short.flatMap(({ issues }) => issues));
    throw new Refusal('check', short.flatMap(({ issues }) => issues.filter(({ code }) => code === 'source.short')).map(({ message }) => message).join(' '), 'Nothing was published; the release before this one is still served.');
  }
  if (options.dryRun) return outcomes;
  for (const [name, shelf] of shelves) shelve(options.home, name, shelf);
  writeIssues(options.home, new Set(shelves.keys()), outcomes.flatMap(({ issues }) => issues));
  return outcomes;
}

async function readSource(source: Source, options: IngestOptions, fetchIssues: Issue[]): Promise<{ shelf: Shelved; outcome: Outcome }> {
  const before = laterOf(source, readShelved(options.home, source.name), readShipped(source.name));
  const found = findPages(source, [join(options.home, 'archive'), ...options.archives], options);
  const issues = [...fetchIssues, ...found.issues];
  const read: Shelved = { statements: [], pages: [] };
  let quarantined = fetchIssues.length > 0;
  for (const { fetched, archive } of found.pages) {
    const taken = await readOne(source, fetched, archive);
    issues.push(...taken.issues);
    if (taken.quarantined) quarantined = true;
    else {
      read.statements.push(...taken.statements);
      read.pages.push(fetched);
    }
  }
  const shelf = unite(before, read);
  const current = shelf.statements.filter(({ retracted }) => retracted === null).length;
  if (read.pages.length + before.pages.length > 0 && current < source.expected.min) {
    issues.push({ code: 'source.short', source: source.name, page: null, place: null, message: `${source.name}: expected at least ${source.expected.min} statements, found ${current}.` });
    return { shelf, outcome: { source: source.name, pages: shelf.pages.length, statements: current, issues, code: 'check' } };
  }
  if (current > source.expected.max) options.report(`${source.name}: expected at most ${source.expected.max} statements, found ${current}; look whether its parser still reads what it should.`);
  return { shelf, outcome: { source: source.name, pages: shelf.pages.length, statements: current, issues, code: codeOf(fetchIssues, quarantined) } };
}

function codeOf(fetchIssues: readonly Issue[], quarantined: boolean): ExitCode {
  if (fetchIssues.some(({ code }) => code === 'fetch.parked')) return 'parked';
  return quarantined ? 'partial' : 'published';
}

/** What ships is read again when the product's parser is newer than what the work folder holds. */
function laterOf(source: Source, shelved: Shelved, shipped: Shelved): Shelved {
  const stale = shelved.statements.some(({ parser }) => parser !== source.parser) || shelved.pages.length === 0;
  return stale ? (source.ships ? shipped : { statements: [], pages: [] }) : shelved;
}

function findPages(source: Source, archives: string[], options: IngestOptions): { pages: { fetched: Fetched; archive: string }[]; issues: Issue[] } {
  const pages = new Map<string, { fetched: Fetched; archive: string }>();
  const issues: Issue[] = [];
  for (const [index, archive] of archives.entries()) {
    const read = index === 0 ? readKept(archive) : readArchive(archive);
    issues.push(...read.issues.filter((issue) => issue.source === source.name));
    for (const fetched of read.pages.filter((page) => page.source === source.name)) {
      const key = `${fetched.url} ${fetched.sha256}`;
      const known = pages.get(key);
      if (!known || fetched.retrieved < known.fetched.retrieved) pages.set(key, { fetched, archive });
      if (index > 0 && !options.dryRun) addToArchive(archives[0]!, fetched, readBytes(archive, fetched));
    }
  }
  return { pages: [...pages.values()], issues };
}

function readKept(archive: string): ReturnType<typeof readArchive> {
  try {
    return readArchive(archive);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'usage') return { pages: [], issues: [] };
    throw error;
  }
}

async function readOne(source: Source, fetched: Fetched, archive: string): Promise<ReturnType<typeof readPage>> {
  try {
    return readPage(source, fetched, await viewOf(archive, fetched));
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
  return { pages, statements: retract(statements, pages).sort((one, other) => (one.id < other.id ? -1 : 1)) };
}
