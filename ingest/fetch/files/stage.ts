import { appendFileSync, existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../../../ground/write-file.ts';
import type { Report } from '../../../ground/report.ts';
import type { Visitor } from '../live/visitor.ts';
import { hashFile, makeFolder, readFetchedFiles, readList, stageOf } from './fetched-files.ts';
import type { FetchedFile } from './fetched-files.ts';
import { kindOf } from './file-kind.ts';

/** A fetch of a source's files under way: where they gather, what the folder held before, and what has been had so far, in this run or in one that broke off. */
export type Stage = {
  source: string;
  folder: string;
  path: string;
  today: string;
  visitor: Visitor;
  report: Report;
  before: ReadonlyMap<string, FetchedFile>;
  had: Map<string, FetchedFile>;
};

const hadName = 'had.jsonl';
const beganName = 'began';

/** Opens the stage of a source's files; what an earlier run has left there is gone on with, unless it is too old. */
export function openStage(source: string, folder: string, visitor: Visitor, report: Report): Stage {
  const before = readFetchedFiles(folder);
  const path = makeFolder(stageOf(folder));
  const now = visitor.clock.now();
  const began = existsSync(join(path, beganName)) ? Number(readFileSync(join(path, beganName), 'utf8')) : null;
  if (began === null || !(now - began < visitor.limits.stagedAge)) {
    // Parts of files stay: their host says whether they are still parts of what it has.
    for (const name of readdirSync(path)) if (!/\.part(\.json)?$/.test(name)) rmSync(join(path, name), { recursive: true, force: true });
    writeFileWhole(join(path, beganName), String(now));
  }
  const had = new Map([...readList(join(path, hadName))].filter(([name]) => existsSync(join(path, name)) || existsSync(join(folder, name))));
  return { source, folder, path, today: new Date(now).toISOString().slice(0, 10), visitor, report, before, had };
}

/** Notes that a file has been had; bytes that the folder held already keep the day on which they were first had. */
export async function noteFile(stage: Stage, file: Pick<FetchedFile, 'name' | 'url' | 'final_url' | 'etag' | 'last_modified'>): Promise<FetchedFile> {
  const staged = join(stage.path, file.name);
  const [sha256, { size: bytes }] = [await hashFile(staged), statSync(staged)];
  const before = stage.before.get(file.name);
  return keepNote(stage, { ...file, source: stage.source, sha256, bytes, media_type: kindOf(file.name).mediaType, retrieved: before?.sha256 === sha256 ? before.retrieved : stage.today });
}

/** Notes that a file is as the folder has it. */
export function noteUnchanged(stage: Stage, file: FetchedFile): FetchedFile {
  return keepNote(stage, file);
}

/** Returns the file of that name in the folder, if its bytes are still those that were fetched. */
export async function keptWhole(stage: Stage, name: string): Promise<FetchedFile | null> {
  const known = stage.before.get(name);
  const path = join(stage.folder, name);
  return known && existsSync(path) && (await hashFile(path)) === known.sha256 ? known : null;
}

function keepNote(stage: Stage, { source, name, url, sha256, bytes, media_type, retrieved, final_url, etag, last_modified }: FetchedFile): FetchedFile {
  const file: FetchedFile = { source, name, url, sha256, bytes, media_type, retrieved, final_url, etag, last_modified };
  stage.had.set(name, file);
  appendFileSync(join(stage.path, hadName), `${JSON.stringify(file)}\n`);
  return file;
}
