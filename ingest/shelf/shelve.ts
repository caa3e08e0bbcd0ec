import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LineWriter, recordsIn, removeFile } from '../../ground/lines/line-file.ts';
import { holdLock } from '../../ground/lock.ts';
import { Refusal, refuseDisk } from '../../ground/refusal.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import type { Issue } from '../../graph/model/issue.ts';
import { areEqual } from './are-equal.ts';
import { contentOf, linesOf, withoutTitle } from './shelf.ts';
import type { Shelved } from './shelf.ts';

/** A file that was written elsewhere in the work folder, and the place where it belongs. */
export type Drafted = { path: string; draft: string };

const seal = 'sealed';
const issuesName = 'issues.ndjson';

/** Reads or keeps at the shelf of a work folder while nobody else does, after what a run that was killed had begun there is ended; refuses when somebody else is there. */
export function atShelf<T>(home: string, work: () => T | Promise<T>): Promise<T> {
  return holdLock(
    join(home, 'run', 'shelf.lock'),
    async () => {
      settleShelf(home);
      return work();
    },
    (holder) => {
      throw refuseOther(`${holder === null ? 'one' : `program ${holder}`} at work`);
    },
  );
}

/** Returns a text that is another one as soon as anything else has been kept. */
export function shelfState(home: string): string {
  const paths = [issuesName, ...['pages', 'statements', 'offers'].flatMap((folder) => filesIn(join(home, folder)).map((name) => join(folder, name)))];
  return JSON.stringify(paths.sort().map((path) => {
    const found = statSync(join(home, path), { throwIfNoEntry: false });
    return [path, found?.ino, found?.mtimeMs];
  }));
}

/** Returns the refusal of a run that finds another one at its work folder. */
export function refuseOther(found: string): Refusal {
  return new Refusal('lease', `ingest: expected no other ingest in this work folder, found ${found}.`, 'Nothing of this run was kept; wait until the other has ended, and run this again.');
}

/** Keeps what one run took, all of it or nothing: it is written beside what is there, sealed, and moved into its place. What is as it was is not written. */
export function shelve(home: string, shelves: ReadonlyMap<string, Pick<Shelved, 'statements' | 'pages'>>, issues: Iterable<Issue>, drafted: readonly Drafted[] = []): void {
  const files = [...shelves].flatMap(([name, { statements, pages }]) => [
    { path: join('pages', `${name}.jsonl`), content: linesOf(pages.map(withoutTitle)) },
    { path: join('statements', `${name}.jsonl`), content: linesOf(statements) },
  ]);
  const changed = files.filter(({ path, content }) => contentOf(join(home, path)) !== content);
  const beside = join(home, 'shelving');
  const told = writeIssues(join(beside, issuesName), issues);
  const isToldAlready = areEqual(told, join(home, issuesName));
  if (isToldAlready) removeFile(told);
  if (changed.length === 0 && drafted.length === 0 && isToldAlready) return removeFile(beside);
  for (const { path, content } of changed) writeFileWhole(join(beside, path), content);
  for (const { path, draft } of drafted) moveInto(join(beside, path), draft);
  writeFileWhole(join(beside, seal), '');
  settleShelf(home);
}

/** Replaces the issues of sources that were kept, and lets those of the others be: sorted by source, walked once. */
export function* replaceIssues(home: string, isReplaced: (source: string) => boolean, issues: Iterable<Issue>): Generator<Issue> {
  const added = new Map<string, Iterable<Issue>[]>();
  for (const issue of issues) added.set(issue.source, [...(added.get(issue.source) ?? []), [issue]]);
  yield* mergeIssues(home, ({ source }) => isReplaced(source), added);
}

/** Replaces the issues of sources like `replaceIssues`, from lists of issues of one source each. */
export function* mergeIssues(home: string, isReplaced: (issue: Issue) => boolean, added: ReadonlyMap<string, readonly Iterable<Issue>[]>): Generator<Issue> {
  const waiting = [...added.keys()].sort();
  for (const issue of recordsIn<Issue>(join(home, issuesName))) {
    if (isReplaced(issue)) continue;
    while (waiting.length > 0 && waiting[0]! < issue.source) yield* all(added.get(waiting.shift()!)!);
    yield issue;
  }
  for (const source of waiting) yield* all(added.get(source)!);
}

function* all<Item>(lists: readonly Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list;
}

function writeIssues(path: string, issues: Iterable<Issue>): string {
  const writer = new LineWriter(path);
  try {
    for (const issue of issues) writer.add(JSON.stringify(issue));
  } finally {
    writer.close({ flushed: true });
  }
  return path;
}

/** Moves into its place what was sealed, and drops what was not. */
function settleShelf(home: string): void {
  const beside = join(home, 'shelving');
  try {
    if (existsSync(join(beside, seal))) for (const path of filesIn(beside)) moveInto(join(home, path), join(beside, path));
    rmSync(beside, { recursive: true, force: true });
    for (const name of filesIn(join(home, 'archive'))) if (name.endsWith('.draft')) rmSync(join(home, 'archive', name), { force: true });
  } catch (error) {
    throw refuseDisk(error, home);
  }
}

function moveInto(place: string, draft: string): void {
  mkdirSync(dirname(place), { recursive: true });
  renameSync(draft, place);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== seal);
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
