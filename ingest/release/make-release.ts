import { join } from 'node:path';
import { LineFile, linesIn, LineWriter, writeLines } from '../../ground/lines/line-file.ts';
import { LineSorter, mergeSorted } from '../../ground/lines/line-sorter.ts';
import { releaseVersion } from '../../graph/derive/export/release-version.ts';
import type { Issue } from '../../graph/model/issue.ts';
import { walked } from '../../graph/model/records.ts';
import type { Records, RelationRecord, Release, StatementRecord, ThingRecord } from '../../graph/model/records.ts';
import type { Statement } from '../../graph/model/statement.ts';
import { describeSource, pagesOfSource } from '../describe-source.ts';
import type { SourceLabel } from '../describe-source.ts';
import { readKnowledge } from '../knowledge.ts';
import type { PlacingFlaw } from '../resolve/place-things.ts';
import type { Ledger } from '../resolve/ledger.ts';
import { relationSeed, relationsIn } from '../resolve/relate.ts';
import { settleThings, whoIsWho, withIds } from '../resolve/resolve.ts';
import type { Knowledge, WhoIsWho } from '../resolve/resolve.ts';
import { readLedger, writeLedger } from './ledger-file.ts';
import { statementsPath } from '../shelf/shelf.ts';
import { mergeIssues, shelve } from '../shelf/shelve.ts';

/** The files of a release. */
export const releaseFiles = { statements: 'statements.jsonl', things: 'things.jsonl', relations: 'relations.jsonl', pages: 'pages.jsonl', sources: 'sources.jsonl' } as const;

/** What was made: the version of the release, and how much it holds. */
export type MadeRelease = { version: string; lengths: Record<'statements' | 'things' | 'relations', number> };

/** Resolves what the work folder holds of some sources and writes the release that it makes into a folder; what could not be placed becomes issues. What goes in and out is plain data. */
export function makeRelease(home: string, draft: string, sources: readonly SourceLabel[], knowledge: Knowledge = knowledgeOf(home, sources)): MadeRelease {
  const { release, unplaced, ledger } = make(home, draft, sources, { ...knowledge, ledger: readLedger(home) });
  shelve(home, new Map(), mergeIssues(home, ({ sort }) => sort === 'thing', new Map([...unplaced].map(([source, told]) => [source, [told]]))));
  writeLedger(home, ledger);
  const { statements, things, relations } = release;
  return { version: releaseVersion(release), lengths: { statements: statements.length, things: things.length, relations: relations.length } };
}

function knowledgeOf(home: string, sources: readonly SourceLabel[]): Knowledge {
  return { ...readKnowledge(home), first: new Set(sources.filter(({ ships }) => ships).map(({ name }) => name)) };
}

/** Walks the statements twice: once to learn who is who, and once to write who says what of whom. */
function make(home: string, draft: string, sources: readonly SourceLabel[], knowledge: Knowledge): { release: Release; unplaced: Map<string, Issue[]>; ledger: Ledger } {
  const paths = sources.map(({ name }) => statementsPath(home, name));
  const statements = walked<Statement>(0, function* () {
    for (const line of mergeSorted(paths.map(linesIn))) yield JSON.parse(line) as Statement;
  });
  const who = whoIsWho(statements, knowledge);
  const told = writeStatements(statements, who, draft);
  const unplaced = issuesOf(settleThings(who, told.relations, knowledge));
  const things = writeLines<ThingRecord>(join(draft, releaseFiles.things), jsonOf(who.things));
  const pages = sources.flatMap((source) => pagesOfSource(home, source)).sort((one, other) => (one.id < other.id ? -1 : 1));
  const described = sources.map((source) => describeSource(home, source, unplaced.get(source.name) ?? []));
  writeLines(join(draft, releaseFiles.pages), jsonOf(pages));
  writeLines(join(draft, releaseFiles.sources), jsonOf(described));
  return { release: { ...told, things, pages, sources: described }, unplaced, ledger: who.ledger };
}

function writeStatements(statements: Iterable<Statement>, who: WhoIsWho, draft: string): { statements: Records<StatementRecord>; relations: Records<RelationRecord> } {
  const writer = new LineWriter(join(draft, releaseFiles.statements));
  const seeds = new LineSorter(draft);
  for (const statement of statements) {
    const record = withIds(statement, who);
    writer.add(JSON.stringify(record));
    const seed = relationSeed(record);
    if (seed !== null) seeds.add(seed);
  }
  writer.close();
  return { statements: new LineFile(writer.path, writer.length), relations: writeLines(join(draft, releaseFiles.relations), jsonOf(relationsIn(seeds.sorted()))) };
}

function* jsonOf(records: Iterable<unknown>): Generator<string> {
  for (const record of records) yield JSON.stringify(record);
}

/** What could not be placed is an issue of the source that told most of it. */
function issuesOf(flaws: readonly PlacingFlaw[]): Map<string, Issue[]> {
  const issues = new Map<string, Issue[]>();
  for (const { code, thing, sources, message } of flaws) {
    const source = sources[0]!;
    const known = issues.get(source) ?? [];
    issues.set(source, known);
    known.push({ code, source, page: null, place: thing, message, sort: 'thing' });
  }
  return issues;
}
