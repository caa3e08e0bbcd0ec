import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineFile, linesIn, LineWriter, recordsIn, removeFile, writeLines } from '../ground/lines/line-file.ts';
import { LineSorter, mergeSorted } from '../ground/lines/line-sorter.ts';
import { birthOf } from '../ground/alive.ts';
import { writeFileWhole } from '../ground/write-file.ts';
import { releaseVersion } from '../graph/derive/export/release-version.ts';
import { modelVersion } from '../graph/derive/model-version.ts';
import type { Issue } from '../graph/model/issue.ts';
import { walked } from '../graph/model/records.ts';
import type { PageRecord, Records, RelationRecord, Release, SourceRecord, StatementRecord, ThingRecord } from '../graph/model/records.ts';
import type { Statement } from '../graph/model/statement.ts';
import { describeSource, pagesOfSource } from './describe-source.ts';
import { readJudgementsFile } from './judgements-file.ts';
import { readKnowledge } from './knowledge.ts';
import type { PlacingFlaw } from './resolve/place-things.ts';
import { relationSeed, relationsIn } from './resolve/relate.ts';
import { settleThings, whoIsWho, withIds } from './resolve/resolve.ts';
import type { Knowledge, WhoIsWho } from './resolve/resolve.ts';
import { isOfPlacing } from './shelf/count-taken.ts';
import { shelvedSources, statementsPath } from './shelf/shelf.ts';
import { mergeIssues, shelfState, shelve } from './shelf/shelve.ts';
import type { Source } from './sources/source.ts';

/** A release that lies in files of the work folder, and its version. */
export type AssembledRelease = Release & { version: string };

type Made = { state: string; version: string; lengths: Record<'statements' | 'things' | 'relations', number> };

const names = { statements: 'statements.jsonl', things: 'things.jsonl', relations: 'relations.jsonl', pages: 'pages.jsonl', sources: 'sources.jsonl' } as const;
const mostKept = 2;

/** Returns the release that the work folder holds: the statements of every source in it, resolved. One that was made of the same statements, by the same code, is not made again. */
export function assembleRelease(home: string, sources: ReadonlyMap<string, Source>, knowledge?: Knowledge): AssembledRelease {
  const place = join(home, 'release');
  const chosen = shelvedSources(home).flatMap((name) => sources.get(name) ?? []);
  forgetDrafts(place);
  const known = knowledge ? null : readMade(place, stateOf(home, chosen));
  if (known) return known;
  const draft = join(place, `${process.pid}.draft`);
  removeFile(draft);
  mkdirSync(draft, { recursive: true });
  const { release, flaws } = make(home, draft, chosen, knowledge ?? { ...readKnowledge(), first: new Set(chosen.filter(({ ships }) => ships).map(({ name }) => name)) });
  tellFlaws(home, flaws);
  const version = releaseVersion(release);
  const folder = join(place, version);
  removeFile(folder);
  renameSync(draft, folder);
  const lengths = { statements: release.statements.length, things: release.things.length, relations: release.relations.length };
  writeFileWhole(join(place, 'made.json'), JSON.stringify({ state: stateOf(home, chosen), version, lengths } satisfies Made));
  forgetOldest(place);
  return openMade(folder, version, lengths);
}

/** Walks the statements twice: once to learn who is who, and once to write who says what of whom. */
function make(home: string, draft: string, sources: readonly Source[], knowledge: Knowledge): { release: Release; flaws: PlacingFlaw[] } {
  const paths = sources.map(({ name }) => statementsPath(home, name));
  const statements = walked<Statement>(0, function* () {
    for (const line of mergeSorted(paths.map(linesIn))) yield JSON.parse(line) as Statement;
  });
  const who = whoIsWho(statements, knowledge);
  const told = writeStatements(statements, who, draft);
  const flaws = settleThings(who, told.relations, knowledge);
  const things = writeLines<ThingRecord>(join(draft, names.things), jsonOf(who.things));
  const pages = sources.flatMap((source) => pagesOfSource(home, source)).sort((one, other) => (one.id < other.id ? -1 : 1));
  const described = sources.map((source) => describeSource(home, source, flaws.filter((flaw) => flaw.sources[0] === source.name).length));
  writeLines(join(draft, names.pages), jsonOf(pages));
  writeLines(join(draft, names.sources), jsonOf(described));
  return { release: { ...told, things, pages, sources: described }, flaws };
}

function writeStatements(statements: Iterable<Statement>, who: WhoIsWho, draft: string): { statements: Records<StatementRecord>; relations: Records<RelationRecord> } {
  const writer = new LineWriter(join(draft, names.statements));
  const seeds = new LineSorter(draft);
  for (const statement of statements) {
    const record = withIds(statement, who);
    writer.add(JSON.stringify(record));
    const seed = relationSeed(record);
    if (seed !== null) seeds.add(seed);
  }
  writer.close();
  return { statements: new LineFile(writer.path, writer.length), relations: writeLines(join(draft, names.relations), jsonOf(relationsIn(seeds.sorted()))) };
}

function* jsonOf(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield JSON.stringify(record);
}

/** What could not be placed is an issue of the source that told most of it, in place of what was amiss before. */
function tellFlaws(home: string, flaws: readonly PlacingFlaw[]): void {
  const issues = new Map<string, Issue[]>();
  for (const { code, thing, sources, message } of flaws) {
    const source = sources[0]!;
    const known = issues.get(source) ?? [];
    issues.set(source, known);
    known.push({ code, source, page: null, place: thing, message });
  }
  shelve(home, new Map(), mergeIssues(home, isOfPlacing, new Map([...issues].map(([source, told]) => [source, [told]]))));
}

function readMade(place: string, state: string): AssembledRelease | null {
  const path = join(place, 'made.json');
  const made = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Made) : null;
  if (made?.state !== state || !existsSync(join(place, made.version, names.sources))) return null;
  return openMade(join(place, made.version), made.version, made.lengths);
}

function openMade(folder: string, version: string, lengths: Made['lengths']): AssembledRelease {
  return {
    version,
    statements: new LineFile(join(folder, names.statements), lengths.statements),
    things: new LineFile(join(folder, names.things), lengths.things),
    relations: new LineFile(join(folder, names.relations), lengths.relations),
    pages: [...recordsIn<PageRecord>(join(folder, names.pages))],
    sources: [...recordsIn<SourceRecord>(join(folder, names.sources))],
  };
}

/** What a program that was killed had begun is nobody's any more. */
function forgetDrafts(place: string): void {
  if (!existsSync(place)) return;
  for (const name of readdirSync(place)) if (name.endsWith('.draft') && birthOf(Number.parseInt(name, 10)) === null) removeFile(join(place, name));
}

/** A program that loads an older release still reads it. */
function forgetOldest(place: string): void {
  const folders = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.endsWith('.draft')).map(({ name }) => join(place, name));
  const byAge = folders.map((folder) => ({ folder, made: statSync(folder).mtimeMs })).sort((one, other) => other.made - one.made);
  for (const { folder } of byAge.slice(mostKept)) removeFile(folder);
}

/** Everything that a release is made of: what the shelf holds, what is said of the sources, and the code and tables that resolve it. */
function stateOf(home: string, sources: readonly Source[]): string {
  const hash = createHash('sha256').update(shelfState(home)).update(modelVersion());
  for (const source of sources) hash.update(JSON.stringify(source));
  hash.update(JSON.stringify(readJudgementsFile()));
  const folders = ['.', 'resolve', '../graph/model', '../graph/derive'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  for (const [at, folder] of folders.entries()) {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: at > 0 }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
    for (const path of entries) hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}
