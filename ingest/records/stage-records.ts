import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { birthOf } from '../../ground/alive.ts';
import { breathing } from '../../ground/breathe.ts';
import { LineFile, LineWriter, recordsIn, removeFile } from '../../ground/lines/line-file.ts';
import { LineSorter } from '../../ground/lines/line-sorter.ts';
import { writeFileWhole } from '../../ground/write-file.ts';
import type { Issue } from '../../graph/model/issue.ts';
import type { Statement } from '../../graph/model/statement.ts';
import type { SourceFile } from '../read/record-reading.ts';
import { Refusals } from '../shelf/count-taken.ts';
import type { Taken } from '../shelf/shelf.ts';
import type { RecordSource } from '../sources/source.ts';
import { takeRecords } from './take-records.ts';
import type { TakenRecords } from './take-records.ts';

/** What was read of the files of a source, before it is set against what was known: it lies in files of its own. */
export type StagedRecords = Omit<TakenRecords, 'accepted'> & Pick<Taken, 'accepted' | 'refusals'> & { folder: string; statements: LineFile<Statement>; issues: LineFile<Issue> };

type Told = Omit<StagedRecords, 'folder' | 'statements' | 'issues'> & { key: string; kept: number; refused: number };

const names = { statements: 'statements.jsonl', issues: 'issues.ndjson', told: 'told.json' } as const;

/** Reads the files of a source into a folder of its own, whole or not at all; what an ended run read whole of the same files, by the same parser and model, is not read again. */
export async function stageRecords(source: RecordSource, files: readonly SourceFile[], place: string, model: string, tell: (offered: number) => void): Promise<StagedRecords> {
  const folder = join(place, source.name);
  const key = JSON.stringify([source.parser, model, files.map(({ name, sha256, retrieved }) => [name, sha256, retrieved])]);
  const known = staged(folder, key);
  if (known) return known;
  dropUnfinished(place);
  const draft = `${folder}.${process.pid}.draft`;
  removeFile(draft);
  mkdirSync(draft, { recursive: true });
  const told = await readInto(draft, source, files, tell);
  writeFileWhole(join(draft, names.told), JSON.stringify({ ...told, key } satisfies Told));
  removeFile(folder);
  renameSync(draft, folder);
  return staged(folder, key)!;
}

async function readInto(draft: string, source: RecordSource, files: readonly SourceFile[], tell: (offered: number) => void): Promise<Omit<Told, 'key'>> {
  const statements = new LineSorter(draft);
  const issues = new LineWriter(join(draft, names.issues));
  const refusals = new Refusals();
  try {
    const taken = await takeRecords(source, files, {
      state: (statement) => statements.add(JSON.stringify(statement)),
      refuse: (issue) => {
        issues.add(JSON.stringify(issue));
        refusals.note(issue);
      },
    }, tell);
    return { ...taken, kept: await writeOnce(join(draft, names.statements), statements.sorted()), refused: issues.length, refusals: refusals.counted() };
  } finally {
    issues.close({ flushed: true });
  }
}

/** Two rows that stand at one place say one thing: their ids, which stand first in their lines, are one. */
async function writeOnce(path: string, sorted: Iterable<string>): Promise<number> {
  const writer = new LineWriter(path);
  let last = '';
  for await (const line of breathing(sorted)) {
    const id = line.slice(0, '{"id":"0123456789abcdef"'.length);
    if (id !== last) writer.add(line);
    last = id;
  }
  writer.close({ flushed: true });
  return writer.length;
}

function staged(folder: string, wanted: string): StagedRecords | null {
  const [found] = recordsIn<Told>(join(folder, names.told));
  if (found?.key !== wanted) return null;
  const { key: _key, kept, refused, ...told } = found;
  return { ...told, folder, statements: new LineFile(join(folder, names.statements), kept), issues: new LineFile(join(folder, names.issues), refused) };
}

/** Takes away what programs began to read that were killed. */
function dropUnfinished(place: string): void {
  for (const name of existsSync(place) ? readdirSync(place) : []) {
    const pid = /\.(\d+)\.draft$/.exec(name)?.[1];
    if (pid !== undefined && birthOf(Number(pid)) === null) removeFile(join(place, name));
  }
}
