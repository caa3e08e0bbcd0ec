import type { ExitCode } from '../ground/refusal.ts';
import type { Report } from '../ground/report.ts';
import type { Issue } from '../graph/model/issue.ts';
import type { Statement } from '../graph/model/statement.ts';
import { shippedFiles } from './fetch/files/files-at.ts';
import { Fault, issueOf } from './fetch/fault.ts';
import { flagText } from './fetch/readable.ts';
import type { Found } from './find-pages.ts';
import { historyOf, retract, versionKey } from './history.ts';
import { readPage } from './read-page.ts';
import type { PageReading } from './read-page.ts';
import { readRecords } from './read-records.ts';
import { countPages, readShelved, readShipped } from './shelf.ts';
import type { Shelved, ShelvedPage } from './shelf.ts';
import { readsPages } from './sources/source.ts';
import type { PageSource, RecordSource, Source } from './sources/source.ts';
import { viewOf } from './fetch/view.ts';

/** What became of one source in a run. */
export type Outcome = { source: string; pages: number; statements: number; issues: Issue[]; code: ExitCode };

/** What a run offers a source: fetches as one history, and what was amiss with the archives and on the web. */
export type Offer = { pages: Found[]; archive: Issue[]; fetch: Issue[] };

/** What is to be kept of a source, the fetches that were read, and why others were not. */
export type Result = { source: Source; shelf: Shelved; read: Found[]; amiss: Issue[]; outcome: Outcome };

const nothing: Shelved = { statements: [], pages: [], issues: [] };

type Place = { home: string; report: Report };

/** Reads one source: from what is offered, from what ships, and from what the work folder holds of it. */
export function readSource(source: Source, place: Place, offer: Offer): Promise<Result> {
  return readsPages(source) ? readPageSource(source, place, offer) : readRecordSource(source, place);
}

async function readPageSource(source: PageSource, place: Place, offer: Offer): Promise<Result> {
  const before = knownOf(source, readShelved(place.home, source.name), source.ships ? readShipped(source.name) : nothing);
  const readings = new Map<string, PageReading>();
  for (const page of offer.pages) {
    const version = versionKey(page.fetched);
    if (!readings.has(version)) readings.set(version, await readOne(source, page));
  }
  const unread = [...readings].filter(([, { quarantined }]) => quarantined);
  const taken = offer.pages.filter(({ fetched }) => !readings.get(versionKey(fetched))!.quarantined);
  const shelf = unite(before, taken, [...readings.values()].filter(({ quarantined }) => !quarantined));
  // A version that was not read, and was followed by one that was, is in nobody's way.
  const current = new Set(new Map(offer.pages.map(({ fetched }) => [fetched.url ?? fetched.sha256, versionKey(fetched)])).values());
  const amiss = [...offer.fetch, ...offer.archive.filter(({ code }) => code !== 'archive.repeated'), ...unread.flatMap(([version, { issues }]) => (current.has(version) ? issues : []))];
  const issues = [...offer.fetch, ...offer.archive, ...unread.flatMap(([, reading]) => reading.issues), ...shelf.issues];
  return conclude(source, place, { source, shelf, read: taken, amiss, outcome: { source: source.name, pages: 0, statements: 0, issues, code: codeOf(amiss) } });
}

/** What ships is read whole each time: what it no longer says is no longer kept. */
async function readRecordSource(source: RecordSource, place: Place): Promise<Result> {
  const { statements, pages, issues, offered, beside } = await readRecords(source, source.ships ? await shippedFiles(source) : []);
  const shelf = { statements: statements.sort((one, other) => compare(one.id, other.id)), pages: pages.sort((one, other) => compare(one.sha256, other.sha256)), issues, offer: { offered, beside } };
  place.report(`${source.name}: ${offered} records, ${offered - issues.length} accepted, ${issues.length} refused; ${beside} statements beside them.`);
  return conclude(source, place, { source, shelf, read: [], amiss: [], outcome: { source: source.name, pages: 0, statements: 0, issues, code: 'published' } });
}

/** Counts what is to be kept, against what the source is expected to give. */
function conclude({ name, expected }: Source, { report }: Place, result: Result): Result {
  const statements = result.shelf.statements.filter(({ retracted }) => retracted === null).length;
  const outcome = { ...result.outcome, pages: countPages(result.shelf), statements };
  if (statements > expected.max) report(`${name}: expected at most ${expected.max} statements, found ${statements}; look whether its parser still reads what it should.`);
  if (outcome.pages === 0 || statements >= expected.min) return { ...result, outcome };
  const short: Issue = { code: 'source.short', source: name, page: null, place: null, message: `${name}: expected at least ${expected.min} statements, found ${statements}.` };
  return { ...result, outcome: { ...outcome, issues: [...outcome.issues, short], code: 'check' } };
}

function codeOf(amiss: readonly Issue[]): ExitCode {
  if (amiss.some(({ code }) => code === 'fetch.parked')) return 'parked';
  return amiss.length > 0 ? 'partial' : 'published';
}

/** What ships stands for its pages; of other pages the work folder tells, unless it was read by an earlier parser. */
function knownOf(source: PageSource, shelved: Shelved, shipped: Shelved): Shelved {
  const own = new Set(shipped.pages.map(versionKey));
  const isStale = shelved.statements.some(({ parser }) => parser !== source.parser);
  const beside = isStale ? nothing : shelved;
  const pages = historyOf<{ fetched: ShelvedPage }>(shipped.pages.map((fetched) => ({ fetched })), [beside.pages.map((fetched) => ({ fetched }))]).map(({ fetched }) => fetched);
  const statements = beside.statements.filter((statement) => !own.has(pageKey(statement)));
  const issues = beside.issues.filter(({ page }) => shipped.pages.every(({ sha256 }) => sha256 !== page));
  return { pages, statements: [...shipped.statements, ...statements], issues: [...shipped.issues, ...issues] };
}

function pageKey({ evidence: { source, url, page } }: Statement): string {
  return versionKey({ source, url, sha256: page ?? '' });
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

/** What was read now replaces what was known of the same version of a page; others stay, retracted where a later version is known. */
function unite(before: Shelved, taken: readonly Found[], readings: readonly PageReading[]): Shelved {
  const read = new Set(taken.map(({ fetched }) => versionKey(fetched)));
  const hashes = new Set(taken.map(({ fetched }) => fetched.sha256));
  const pages = historyOf<{ fetched: ShelvedPage }>(taken, [before.pages.map((fetched) => ({ fetched }))]).map(({ fetched }) => fetched);
  const kept = before.statements.filter((statement) => !read.has(pageKey(statement)));
  const issues = before.issues.filter(({ page }) => page !== null && !hashes.has(page) && pages.some(({ sha256 }) => sha256 === page));
  const statements = retract([...kept, ...readings.flatMap((reading) => reading.statements)], pages);
  const told = [...issues, ...readings.flatMap((reading) => reading.issues)].sort((one, other) => compare(one.page ?? '', other.page ?? ''));
  return { pages, issues: told, statements: statements.sort((one, other) => compare(one.id, other.id)) };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
