import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../ground/refusal.ts';
import type { Report } from '../ground/report.ts';
import type { Issue } from '../graph/model/issue.ts';
import { findPages, keepPages } from './find-pages.ts';
import type { Shelves } from './find-pages.ts';
import { readSource } from './read-source.ts';
import type { Outcome, Result } from './read-source.ts';
import { atShelf, refuseOther, replaceIssues, shelfState, shelve } from './shelve.ts';
import type { Source } from './sources/source.ts';

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

/** What became of every source that was chosen, and of the lines of an archive that belong to no source there is. */
export type Ingested = { outcomes: Outcome[]; strays: Issue[] };

/** Reads each source from the archives, from what ships, and live when asked; keeps statements, fetches and issues in the work folder, unless it runs dry. */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  const kept = join(options.home, 'archive');
  if (!options.dryRun || !options.fetchLive) return readAll(options, await fetchInto(kept, options), options.archives);
  const aside = mkdtempSync(join(tmpdir(), 'lisiere-dry-run-'));
  try {
    const issues = await fetchInto(aside, options);
    return await readAll(options, issues, existsSync(join(aside, 'fetched.jsonl')) ? [...options.archives, aside] : options.archives);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function fetchInto(archive: string, { sources, fetchLive }: IngestOptions): Promise<Map<string, Issue[]>> {
  const issues = new Map<string, Issue[]>();
  for (const source of sources) if (fetchLive && source.address) issues.set(source.name, await fetchLive(source, archive));
  return issues;
}

async function readAll(options: IngestOptions, fetched: ReadonlyMap<string, Issue[]>, archives: readonly string[]): Promise<Ingested> {
  const before = await atShelf(options.home, () => shelfState(options.home));
  const found = findPages(join(options.home, 'archive'), archives);
  const results: Result[] = [];
  for (const source of options.sources) {
    const offer = { pages: found.pages.get(source.name) ?? [], archive: found.issues.get(source.name) ?? [], fetch: fetched.get(source.name) ?? [] };
    results.push(await readSource(source, options, offer));
  }
  const strays = straysIn(found, options.known);
  for (const { message } of [...strays, ...results.flatMap(({ amiss }) => amiss)]) options.report(message);
  const short = results.filter(({ outcome }) => outcome.code === 'check');
  if (!options.dryRun) {
    await atShelf(options.home, () => {
      if (shelfState(options.home) !== before) throw refuseOther('one that has kept something meanwhile');
      if (short.length > 0) keepIssues(options, short);
      else keep(options, results, strays);
    });
  }
  if (short.length > 0) throw refuseShort(short);
  return { outcomes: results.map(({ outcome }) => outcome), strays };
}

function refuseShort(short: readonly Result[]): Refusal {
  const sentences = short.flatMap(({ outcome }) => outcome.issues).flatMap(({ code, message }) => (code === 'source.short' ? [message] : []));
  return new Refusal('check', sentences.join(' '), 'Nothing was published; the release before this one is still served.');
}

function keepIssues({ home }: IngestOptions, results: readonly Result[]): void {
  const names = new Set(results.map(({ source }) => source.name));
  shelve(home, new Map(), replaceIssues(home, (source) => names.has(source), results.flatMap(({ outcome }) => outcome.issues)));
}

function keep({ home, known }: IngestOptions, results: readonly Result[], strays: readonly Issue[]): void {
  keepPages(join(home, 'archive'), results.flatMap((result) => result.read));
  const read = new Set(results.map(({ source }) => source.name));
  const issues = replaceIssues(home, (source) => read.has(source) || !known.has(source), [...results.flatMap(({ outcome }) => outcome.issues), ...strays]);
  shelve(home, new Map(results.map(({ source, shelf }) => [source.name, shelf])), issues);
}

/** Lines of an archive that name no source, or one that there is not. */
function straysIn(found: Shelves, known: ReadonlySet<string>): Issue[] {
  const bad = [...found.issues].flatMap(([source, issues]) => (known.has(source) ? [] : issues));
  const unknown = [...found.pages].flatMap(([source, pages]) => (known.has(source) ? [] : pages.map(({ fetched }) => ({ source, page: fetched.sha256, at: fetched.url }))));
  return [...bad, ...unknown.map(({ source, page, at }) => ({ code: 'source.unknown', source, page, place: at, message: `${source}: expected the name of a source, found one that there is none of; its page ${at ?? page} is not read.` }))];
}
