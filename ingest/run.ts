import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../ground/refusal.ts';
import type { Report } from '../ground/report.ts';
import type { Issue } from '../graph/model/issue.ts';
import { readFetchedFiles } from './fetch/files/fetched-files.ts';
import { readSource } from './read-source.ts';
import type { Outcome, Result } from './read-source.ts';
import { dropStaged } from './records/read-record-source.ts';
import { findPages, keepPages } from './shelf/find-pages.ts';
import type { Shelves } from './shelf/find-pages.ts';
import { readOffer } from './shelf/shelf.ts';
import { atShelf, mergeIssues, refuseOther, shelfState, shelve } from './shelf/shelve.ts';
import { readsPages } from './sources/source.ts';
import type { RecordSource, Source } from './sources/source.ts';

/** Fetches a source's page live into an archive, or says why not. */
export type FetchLive = (source: Source, archive: string) => Promise<Issue[]>;

/** Fetches the files of a source live into a folder, or says why not. */
export type FetchFilesLive = (source: RecordSource, folder: string) => Promise<Issue[]>;

/** What one run reads and where it keeps it. */
export type IngestOptions = {
  sources: readonly Source[];
  /** The names of every source there is, chosen or not. */
  known: ReadonlySet<string>;
  home: string;
  archives: readonly string[];
  fetchLive: FetchLive | null;
  /** The files and folders that each source was given. */
  files?: ReadonlyMap<string, readonly string[]>;
  fetchFiles?: FetchFilesLive | null;
  dryRun: boolean;
  report: Report;
};

/** What became of every source that was chosen, and of the lines of an archive that belong to no source there is. */
export type Ingested = { outcomes: Outcome[]; strays: Issue[] };

/** Where one run fetches to and reads into: the work folder, or a folder aside for a run that keeps nothing. */
type Folders = { archive: string; files: string; staging: string };

/** Reads each source from the archives, from its files, from what ships, and live when asked; keeps statements, fetches and issues in the work folder, unless it runs dry. */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  const { home } = options;
  const kept: Folders = { archive: join(home, 'archive'), files: join(home, 'files'), staging: join(home, 'reading') };
  if (!options.dryRun) return readAll(options, kept, await fetchInto(kept, options), options.archives);
  const aside = mkdtempSync(join(tmpdir(), 'lisiere-dry-run-'));
  const folders: Folders = { archive: aside, files: join(aside, 'files'), staging: join(aside, 'reading') };
  try {
    const issues = await fetchInto(folders, options);
    return await readAll(options, folders, issues, existsSync(join(aside, 'fetched.jsonl')) ? [...options.archives, aside] : options.archives);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function fetchInto({ archive, files }: Folders, { sources, fetchLive, fetchFiles }: IngestOptions): Promise<Map<string, Issue[]>> {
  const issues = new Map<string, Issue[]>();
  for (const source of sources) {
    if (readsPages(source) && fetchLive && source.address) issues.set(source.name, await fetchLive(source, archive));
    if (!readsPages(source) && fetchFiles && source.live) issues.set(source.name, await fetchFiles(source, join(files, source.name)));
  }
  return issues;
}

async function readAll(options: IngestOptions, folders: Folders, fetched: ReadonlyMap<string, Issue[]>, archives: readonly string[]): Promise<Ingested> {
  const before = await atShelf(options.home, () => shelfState(options.home));
  const found = findPages(join(options.home, 'archive'), archives);
  const results: Result[] = [];
  for (const source of options.sources) {
    const offer = { pages: found.pages.get(source.name) ?? [], archive: found.issues.get(source.name) ?? [], fetch: fetched.get(source.name) ?? [], paths: pathsOf(source, options, folders) };
    results.push(await readSource(source, { home: options.home, staging: folders.staging, report: options.report }, offer).catch((error: unknown) => keepRefusal(options, source, error)));
  }
  const strays = straysIn(found, options.known);
  for (const { message } of [...strays, ...results.flatMap(({ amiss }) => amiss.filter(({ code }) => code !== 'source.short'))]) options.report(message);
  const short = results.filter(({ outcome }) => outcome.code === 'check');
  if (!options.dryRun) {
    await atShelf(options.home, () => {
      if (shelfState(options.home) !== before) throw refuseOther('one that has kept something meanwhile');
      if (short.length > 0) keepIssues(options, short);
      else keep(options, results, strays);
    });
    if (short.length === 0) dropStaged(folders.staging, results.map(({ source }) => source.name));
  }
  if (short.length > 0) throw refuseShort(short);
  return { outcomes: results.map(({ outcome }) => outcome), strays };
}

/** The files that a source was given, those that were just fetched, or those that were fetched once and are not read yet. */
function pathsOf(source: Source, { files, fetchFiles, home }: IngestOptions, folders: Folders): readonly string[] {
  const [given, fetched] = [files?.get(source.name) ?? [], join(folders.files, source.name)];
  if (given.length > 0 || readsPages(source) || readFetchedFiles(fetched).size === 0) return given;
  return fetchFiles || readOffer(home, source.name)?.parser !== source.parser ? [fetched] : [];
}

/** A run that ends because a source was given what it cannot read leaves its reason among the issues. */
async function keepRefusal({ home, dryRun }: IngestOptions, { name }: Source, error: unknown): Promise<never> {
  if (error instanceof Refusal && error.code === 'usage' && !dryRun) {
    const issue: Issue = { code: 'source.refused', source: name, page: null, place: null, message: error.message, sort: 'file' };
    const isReplaced = ({ source, code }: Issue): boolean => source === name && code === issue.code;
    await atShelf(home, () => shelve(home, new Map(), mergeIssues(home, isReplaced, new Map([[name, [[issue]]]]))));
  }
  throw error;
}

function refuseShort(short: readonly Result[]): Refusal {
  const sentences = short.flatMap(({ outcome, amiss }) => [...outcome.issues, ...amiss]).flatMap(({ code, message }) => (code === 'source.short' ? [message] : []));
  return new Refusal('check', [...new Set(sentences)].join(' '), 'Nothing was published; the release before this one is still served. Look whether what was given is whole, and the right one.');
}

function keepIssues({ home }: IngestOptions, results: readonly Result[]): void {
  shelve(home, new Map(), mergeIssues(home, ...issuesOf(results)));
}

function keep({ home, known }: IngestOptions, results: readonly Result[], strays: readonly Issue[]): void {
  keepPages(join(home, 'archive'), results.flatMap((result) => result.read));
  const [isReplaced, added] = issuesOf(results);
  for (const stray of strays) added.set(stray.source, [...(added.get(stray.source) ?? []), [stray]]);
  const issues = mergeIssues(home, (issue) => isReplaced(issue) || !known.has(issue.source), added);
  const shelves = new Map(results.flatMap(({ source, shelf }) => (shelf ? [[source.name, shelf] as const] : [])));
  shelve(home, shelves, issues, results.flatMap(({ drafted }) => drafted));
}

/** The issues of the sources that were read, and which of those that are kept they replace: of files that are as they were, only those of the files as a whole. */
function issuesOf(results: readonly Result[]): [isReplaced: (issue: Issue) => boolean, added: Map<string, Iterable<Issue>[]>] {
  const read = new Map(results.map((result) => [result.source.name, result]));
  const isReplaced = (issue: Issue): boolean => {
    const result = read.get(issue.source);
    return result !== undefined && (result.isReplaced || issue.sort === 'file');
  };
  return [isReplaced, new Map(results.map(({ source, issues }) => [source.name, issues]))];
}

/** Lines of an archive that name no source, or one that there is not. */
function straysIn(found: Shelves, known: ReadonlySet<string>): Issue[] {
  const bad = [...found.issues].flatMap(([source, issues]) => (known.has(source) ? [] : issues));
  const unknown = [...found.pages].flatMap(([source, pages]) => (known.has(source) ? [] : pages.map(({ fetched }) => ({ source, page: fetched.sha256, at: fetched.url }))));
  return [...bad, ...unknown.map(({ source, page, at }) => ({ code: 'source.unknown', source, page, place: at, message: `${source}: expected the name of a source, found one that there is none of; its page ${at ?? page} is not read.`, sort: 'file' as const }))];
}
