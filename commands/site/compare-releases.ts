import { join } from 'node:path';
import { linesIn } from '../../ground/lines/line-file.ts';
import type { Change, ReleaseChanges } from '../../graph/model/site/changes.ts';
import type { ThingRecord } from '../../graph/model/records.ts';
import { releaseFiles } from '../../ingest/release/make-release.ts';

const mostExamples = 6;

/** Returns what changed from the release in one folder to the release in another; their files stand in the order of ids, and are read line by line. */
export function compareReleases(beforeFolder: string, folder: string, before: string): ReleaseChanges {
  const examples: ReleaseChanges['examples'] = [];
  const tellNew = (line: string): void => {
    if (examples.length >= mostExamples) return;
    const { id, name, kinds } = JSON.parse(line) as ThingRecord;
    if (kinds[0] !== 'Place' && kinds[0] !== 'Theme') examples.push({ id, name, kind: kinds[0]! });
  };
  const between = (file: keyof typeof releaseFiles, tell: (line: string) => void = () => undefined): Change => countBetween(linesIn(join(beforeFolder, releaseFiles[file])), linesIn(join(folder, releaseFiles[file])), tell);
  return { before, statements: between('statements'), things: between('things', tellNew), relations: between('relations'), examples };
}

/** Walks two files side by side, each in the order of its ids. */
function countBetween(before: Iterable<string>, after: Iterable<string>, tellNew: (line: string) => void): Change {
  const [olds, news] = [before[Symbol.iterator](), after[Symbol.iterator]()];
  const change: Change = { all: 0, came: 0, went: 0 };
  let [old, now] = [nextLine(olds), nextLine(news)];
  while (old !== null || now !== null) {
    const order = old === null ? 1 : now === null ? -1 : compareIds(idOf(old), idOf(now));
    if (order > 0) {
      change.came += 1;
      tellNew(now!);
    }
    if (order < 0) change.went += 1;
    if (order >= 0) change.all += 1;
    if (order <= 0) old = nextLine(olds);
    if (order >= 0) now = nextLine(news);
  }
  return change;
}

function nextLine(lines: Iterator<string>): string | null {
  for (let step = lines.next(); !step.done; step = lines.next()) if (step.value !== '') return step.value;
  return null;
}

/** The id stands first in a line of a release; to parse the whole line would take ten times as long. */
function idOf(line: string): string {
  return /^\{"id":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? '';
}

function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
