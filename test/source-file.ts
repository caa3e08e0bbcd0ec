import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Issue } from '../graph/model/issue.ts';
import type { Statement } from '../graph/model/statement.ts';
import type { SourceFile } from '../ingest/read/record-reading.ts';
import { takeRecords } from '../ingest/records/take-records.ts';
import type { TakenRecords } from '../ingest/records/take-records.ts';
import type { RecordSource } from '../ingest/sources/source.ts';

/** Returns a file of a source that holds a text or bytes and lies nowhere on disk, for tests. */
export function fileOf(name: string, content: string | Buffer, said: Partial<SourceFile> = {}): SourceFile {
  const bytes = Buffer.from(content as string);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, path: name, sha256, retrieved: '2026-11-21', url: null, open: () => Readable.from([bytes]), ...said };
}

/** What was taken of the records of a source, held in memory. */
export type RecordsReading = TakenRecords & { statements: Statement[]; issues: Issue[] };

/** Reads the records of a source from files, for tests. */
export async function readRecords(source: RecordSource, files: readonly SourceFile[]): Promise<RecordsReading> {
  const [statements, issues]: [Statement[], Issue[]] = [[], []];
  const taken = await takeRecords(source, files, { state: (statement) => void statements.push(statement), refuse: (issue) => void issues.push(issue) });
  return { ...taken, statements, issues };
}
