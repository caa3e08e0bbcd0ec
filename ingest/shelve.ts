import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holdLock } from '../ground/lock.ts';
import { Refusal, refuseDisk } from '../ground/refusal.ts';
import { writeFileWhole } from '../ground/write-file.ts';
import type { Issue } from '../graph/model/issue.ts';
import { linesOf, readIssues, withoutTitle } from './shelf.ts';
import type { Shelved } from './shelf.ts';

const seal = 'sealed';

/** Reads or keeps at the shelf of a work folder while nobody else does, after what a run that was killed had begun there is ended; refuses when somebody else is there. */
export function atShelf<T>(home: string, work: () => T): Promise<T> {
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
  const paths = ['issues.ndjson', ...['pages', 'statements', 'offers'].flatMap((folder) => filesIn(join(home, folder)).map((name) => join(folder, name)))];
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
export function shelve(home: string, shelves: ReadonlyMap<string, Pick<Shelved, 'statements' | 'pages' | 'offer'>>, issues: readonly Issue[]): void {
  const files = [...shelves].flatMap(([name, { statements, pages, offer }]) => [
    { path: join('pages', `${name}.jsonl`), content: linesOf(pages.map(withoutTitle)) },
    { path: join('statements', `${name}.jsonl`), content: linesOf(statements) },
    ...(offer ? [{ path: join('offers', `${name}.jsonl`), content: linesOf([offer]) }] : []),
  ]);
  const changed = [...files, { path: 'issues.ndjson', content: linesOf(issues) }].filter(({ path, content }) => contentOf(join(home, path)) !== content);
  if (changed.length === 0) return;
  for (const { path, content } of changed) writeFileWhole(join(home, 'shelving', path), content);
  writeFileWhole(join(home, 'shelving', seal), '');
  settleShelf(home);
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

/** Replaces the issues of a source that were kept, and lets those of the others be. */
export function replaceIssues(home: string, isReplaced: (source: string) => boolean, issues: readonly Issue[]): Issue[] {
  const kept = readIssues(home).filter(({ source }) => !isReplaced(source));
  return [...kept, ...issues].sort((one, other) => (one.source < other.source ? -1 : one.source > other.source ? 1 : 0));
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

function contentOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
