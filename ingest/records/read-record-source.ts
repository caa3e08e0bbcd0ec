import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { modelVersion } from '../../graph/derive/model-version.ts';
import type { Issue } from '../../graph/model/issue.ts';
import type { Statement } from '../../graph/model/statement.ts';
import { breathing } from '../../ground/breathe.ts';
import { LineWriter, removeFile } from '../../ground/lines/line-file.ts';
import { LineSorter } from '../../ground/lines/line-sorter.ts';
import { Refusal } from '../../ground/refusal.ts';
import type { Report } from '../../ground/report.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import { Fault, issueOf } from '../fetch/fault.ts';
import { refuseHollow } from '../fetch/files/file-kind.ts';
import type { SourceFile } from '../read/record-reading.ts';
import { isUndated } from '../shelf/count-taken.ts';
import { countPages, linesOf, readOffer, readPages, shelvedStatements } from '../shelf/shelf.ts';
import type { Offer, ShelvedPage } from '../shelf/shelf.ts';
import type { Drafted } from '../shelf/shelve.ts';
import type { RecordSource } from '../sources/source.ts';
import { carryOn, carryOnLine } from './carry-on.ts';
import type { Loss } from './carry-on.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { stageRecords } from './stage-records.ts';
import type { StagedRecords } from './stage-records.ts';

/** What became of the files of a source: what is kept of them, as files of the work folder that wait for their place, and what was amiss; nothing waits when all is as it was. */
export type RecordsRead = { offer: Offer | null; pages: number; drafted: Drafted[]; issues: Iterable<Issue> | null; amiss: Issue[]; isShort: boolean };

/** Where a run reads, and how it tells how far it is. */
export type ReadingPlace = { home: string; staging: string; report: Report; tell: (offered: number) => void };

/** A source that says no more than this share of what it said is not believed. */
const leastShare = 0.5;

/** Reads the files of a source, unless the work folder holds what they say; sets it against what was known of the source, and drafts what is to be kept. */
export async function readRecordSource(source: RecordSource, files: readonly SourceFile[], place: ReadingPlace): Promise<RecordsRead> {
  const model = modelVersion();
  const before = readOffer(place.home, source.name);
  const pages = readPages(place.home, source.name);
  const dated = files.map((file) => ({ ...file, retrieved: pages.find(({ sha256 }) => sha256 === file.sha256)?.retrieved ?? file.retrieved }));
  if (files.length === 0 || isKnown(before, source, model, dated)) return asItWas(before, pages, []);
  try {
    for (const { path, name } of dated) await refuseHollow(path, name);
    const staged = await stageRecords(source, dated, place.staging, model, place.tell);
    // What an earlier parser or model made of the files is not what their publisher took back.
    const standing = before && !source.ships && before.parser === source.parser && before.model === model ? before : null;
    return await draft(source, dated, staged, { ...place, model, before: standing, pages: standing ? pages : [] });
  } catch (error) {
    const issue = issueIn(error, source.name);
    if (!issue) throw error;
    return asItWas(before, pages, [issue]);
  }
}

function asItWas(offer: Offer | null, pages: readonly ShelvedPage[], amiss: Issue[]): RecordsRead {
  return { offer, pages: countPages(pages), drafted: [], issues: null, amiss, isShort: false };
}

function isKnown(before: Offer | null, { parser }: RecordSource, model: string, files: readonly SourceFile[]): boolean {
  const told = (some: readonly { name: string; sha256: string }[]): string => some.map(({ name, sha256 }) => `${name} ${sha256}`).sort().join('\n');
  return before !== null && before.parser === parser && before.model === model && told(before.files) === told(files);
}

type Keeping = ReadingPlace & { model: string; before: Offer | null; pages: readonly ShelvedPage[] };

async function draft(source: RecordSource, files: readonly SourceFile[], staged: StagedRecords, keeping: Keeping): Promise<RecordsRead> {
  const loss: Loss = { before: 0, lost: 0 };
  const kept = join(staged.folder, 'kept.jsonl');
  const counts = await writeKept(kept, keeping.before ? setAgainst(source, staged, files, keeping, loss) : staged.statements);
  const { offered, accepted, beside, flaws, refusals, folder } = staged;
  const short = shortfall(source, counts.statements, loss);
  const offer: Offer = { offered, accepted, beside, flaws, refusals, ...counts, parser: source.parser, model: keeping.model, files: files.map(({ name, sha256, retrieved }) => ({ name, sha256, retrieved })) };
  const pages = pagesOf(staged, files, keeping.pages);
  if (short) return { offer, pages: countPages(pages), drafted: [], issues: staged.issues, amiss: [short], isShort: true };
  writeFileWhole(join(folder, 'pages.jsonl'), linesOf(pages));
  writeFileWhole(join(folder, 'offer.jsonl'), linesOf([offer]));
  const places = { statements: kept, pages: join(folder, 'pages.jsonl'), offers: join(folder, 'offer.jsonl') };
  return { offer, pages: countPages(pages), drafted: Object.entries(places).map(([name, path]) => ({ path: join(name, `${source.name}.jsonl`), draft: path })), issues: staged.issues, amiss: [], isShort: false };
}

/** Returns what stands and what once stood, in the order of their ids. */
async function* setAgainst(source: RecordSource, staged: StagedRecords, files: readonly SourceFile[], { home }: Keeping, loss: Loss): AsyncGenerator<Statement> {
  const day = files.map(({ retrieved }) => retrieved).sort().at(-1)!;
  const [contents, ids] = [new LineSorter(staged.folder), new LineSorter(staged.folder)];
  for await (const known of breathing(shelvedStatements(home, source.name))) {
    if (known.retracted === null) contents.add(carryOnLine(known, false));
    else ids.add(JSON.stringify(known));
  }
  for await (const statement of breathing(staged.statements)) contents.add(carryOnLine(statement, true));
  for await (const statement of breathing(carryOn(contents.sorted(), day, loss))) ids.add(JSON.stringify(statement));
  let last = '';
  for (const line of ids.sorted()) {
    const statement = JSON.parse(line) as Statement;
    // The same row of the same file, read once more after it was gone.
    if (statement.id !== last) yield statement;
    last = statement.id;
  }
}

async function writeKept(path: string, statements: Iterable<Statement> | AsyncIterable<Statement>): Promise<Pick<Offer, 'statements' | 'kept' | 'undated'>> {
  const counts = { statements: 0, kept: 0, undated: 0 };
  const writer = new LineWriter(path);
  try {
    for await (const statement of breathing(statements)) {
      writer.add(JSON.stringify(statement));
      counts.kept += 1;
      if (statement.retracted !== null) continue;
      counts.statements += 1;
      if (isUndated(statement)) counts.undated += 1;
    }
  } finally {
    writer.close({ flushed: true });
  }
  return counts;
}

function shortfall({ name, expected }: RecordSource, statements: number, { before, lost }: Loss): Issue | null {
  const short = (message: string): Issue => ({ code: 'source.short', source: name, page: null, place: null, message: `${name}: ${message}`, sort: 'file' });
  if (statements < expected.min) return short(`expected at least ${expected.min} statements, found ${statements}.`);
  if (before === 0 || lost <= before * leastShare) return null;
  return short(`expected most of the ${before} statements that stood to be said again, found ${before - lost}. If that is meant, take statements, pages and offers of ${name} out of the work folder first.`);
}

/** The files that were read, and the earlier ones that statements may still rest on. */
function pagesOf({ pages }: StagedRecords, files: readonly SourceFile[], before: readonly ShelvedPage[]): ShelvedPage[] {
  const named = pages.map((page): ShelvedPage => {
    const file = files.find(({ sha256 }) => sha256 === page.sha256);
    return file ? { ...page, media_type: mediaTypeOf(file.name) } : page;
  });
  const united = new Map([...named, ...before].map((page) => [page.sha256, page]));
  return [...united.values()].sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
}

function issueIn(error: unknown, source: string): Issue | null {
  if (error instanceof Fault) return issueOf(error, source);
  if (error instanceof Refusal && error.code === 'check') return { code: 'parse.changed', source, page: null, place: null, message: error.message, sort: 'file' };
  return null;
}

/** Takes away what was staged of sources whose files have come to their place. */
export function dropStaged(staging: string, names: readonly string[]): void {
  for (const name of names) if (existsSync(join(staging, name))) removeFile(join(staging, name));
}
