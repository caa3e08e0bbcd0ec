import type { ExitCode } from '../ground/refusal.ts';
import type { Report } from '../ground/report.ts';
import { takenOf } from '../graph/derive/taken.ts';
import type { Issue } from '../graph/model/issue.ts';
import type { Statement } from '../graph/model/statement.ts';
import { Fault, issueOf } from './fetch/fault.ts';
import { filesAt, shippedFiles } from './fetch/files/files-at.ts';
import { flagText } from './fetch/readable.ts';
import { viewOf } from './fetch/view.ts';
import { readPage } from './read-page.ts';
import type { PageReading } from './read-page.ts';
import { readRecordSource } from './records/read-record-source.ts';
import type { RecordsRead } from './records/read-record-source.ts';
import { reportProgress } from './records/report-progress.ts';
import type { Found } from './shelf/find-pages.ts';
import { historyOf, retract, versionKey } from './shelf/history.ts';
import { countPages, readShelved, readShipped } from './shelf/shelf.ts';
import type { Shelved, ShelvedPage } from './shelf/shelf.ts';
import type { Drafted } from './shelf/shelve.ts';
import { readsPages } from './sources/source.ts';
import type { PageSource, RecordSource, Source } from './sources/source.ts';

/** What became of one source in a run; a source of records tells how many issues it has, and itself only those of its files as a whole. */
export type Outcome = { source: string; pages: number; statements: number; issues: Issue[]; issueCount: number; code: ExitCode };

/** What a run offers a source: fetches as one history, paths of its files, and what was amiss with the archives and on the web. */
export type Offer = { pages: Found[]; archive: Issue[]; fetch: Issue[]; paths: readonly string[] };

/** What is to be kept of a source, held or in files that wait for their place; its issues, and whether those of its facts are among them; and why some of it is not taken. */
export type Result = { source: Source; shelf: Shelved | null; drafted: readonly Drafted[]; read: Found[]; issues: Iterable<Issue>[]; isReplaced: boolean; amiss: Issue[]; outcome: Outcome };

const nothing: Shelved = { statements: [], pages: [], issues: [] };

/** Where a run reads: the work folder, and where files are read into. */
export type Place = { home: string; staging: string; report: Report };

/** Reads one source: from what is offered, from what ships, and from what the work folder holds of it. */
export function readSource(source: Source, place: Place, offer: Offer): Promise<Result> {
  return readsPages(source) ? readPageSource(source, place, offer) : readFiles(source, place, offer);
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
  return conclude(source, place, shelf, { source, shelf, drafted: [], read: taken, issues: [], isReplaced: true, amiss, outcome: { source: source.name, pages: 0, statements: 0, issues, issueCount: 0, code: codeOf(amiss) } });
}

/** What ships is read whole each time that it changes: what it no longer says is no longer kept. */
async function readFiles(source: RecordSource, { home, staging, report }: Place, { paths, fetch }: Offer): Promise<Result> {
  const given = paths.length > 0 ? await filesAt(source, paths) : { files: source.ships ? await shippedFiles(source) : [], unknown: [], meter: null };
  const unknown = given.unknown.map((path): Issue => ({ code: 'source.file', source: source.name, page: null, place: path, message: `${source.name}: knows no file like ${path}; it is not read.`, sort: 'file' }));
  for (const { message } of unknown) report(message);
  const progress = reportProgress(source.name, given.meter);
  const { offer, pages, drafted, issues: refused, amiss: faults, isShort } = await readRecordSource(source, given.files, { home, staging, report, tell: progress.tell });
  progress.end();
  if (offer && drafted.length > 0) report(`${source.name}: ${sumOf(offer)}; ${offer.statements} statements stand.`);
  const amiss = [...fetch, ...faults];
  const issues = [...amiss, ...unknown];
  const outcome: Outcome = { source: source.name, pages, statements: offer?.statements ?? 0, issues, issueCount: issues.length + (offer ? offer.offered - offer.accepted : 0), code: isShort ? 'check' : codeOf(amiss) };
  if (offer && offer.statements > source.expected.max) report(`${source.name}: expected at most ${source.expected.max} statements, found ${offer.statements}; look whether its parser still reads what it should.`);
  return { source, shelf: null, drafted, read: [], issues: refused ? [issues, refused] : [issues], isReplaced: refused !== null, amiss, outcome };
}

/** Counts what is to be kept, against what the source is expected to give. */
function conclude({ name, expected }: Source, { report }: Place, shelf: Shelved, result: Result): Result {
  const statements = shelf.statements.filter(({ retracted }) => retracted === null).length;
  const pages = countPages(shelf.pages);
  const told = (issues: Issue[], code: ExitCode): Result => ({ ...result, issues: [issues], outcome: { ...result.outcome, pages, statements, issues, issueCount: issues.length, code } });
  if (statements > expected.max) report(`${name}: expected at most ${expected.max} statements, found ${statements}; look whether its parser still reads what it should.`);
  if (pages === 0 || statements >= expected.min) return told(result.outcome.issues, result.outcome.code);
  const short: Issue = { code: 'source.short', source: name, page: null, place: null, message: `${name}: expected at least ${expected.min} statements, found ${statements}.`, sort: 'file' };
  return told([...result.outcome.issues, short], 'check');
}

/** Returns the one sum of what a source offers, in words. */
function sumOf(offer: NonNullable<RecordsRead['offer']>): string {
  const { offered, accepted, refused, leftOut, cells } = takenOf(offer);
  return `${offered} offered = ${accepted} taken + ${refused} refused + ${leftOut} left out; ${cells} cells not read`;
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
