import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Issue } from '../../../../graph/model/issue.ts';
import { silent } from '../../../../ground/report.ts';
import { fetchFiles } from '../../../../ingest/fetch/files/fetch-files.ts';
import type { FetchedFile } from '../../../../ingest/fetch/files/fetched-files.ts';
import type { FetchFiles } from '../../../../ingest/fetch/files/file-web.ts';
import type { VisitorOptions } from '../../../../ingest/fetch/live/visitor.ts';
import { quickVisitor } from '../fixture/visitors.ts';

const homes: string[] = [];

afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

/** A folder into which a test fetches, again and again. */
export type TestFolder = {
  path: string;
  /** Fetches once, as a run of its own. */
  fetch: (fetch: FetchFiles, options?: VisitorOptions) => Promise<Issue[]>;
  /** Its files by name, without what fetching keeps for itself. */
  files: () => Record<string, string>;
  /** What fetched.jsonl says, by name. */
  listed: () => Record<string, FetchedFile>;
};

/** Returns an empty folder that may fetch from the hosts of a test. */
export function testFolder(...hosts: string[]): TestFolder {
  const home = mkdtempSync(join(tmpdir(), 'lisiere-files-'));
  homes.push(home);
  const path = join(home, 'files', 'example');
  const read = (name: string): string => readFileSync(join(path, name), 'utf8');
  return {
    path,
    fetch: (fetch, options) => fetchFiles('example', fetch, path, quickVisitor(hosts, options), silent),
    files: () => Object.fromEntries(readdirSync(path).filter((name) => !name.startsWith('.') && name !== 'fetched.jsonl').sort().map((name) => [name, read(name)])),
    listed: () => (existsSync(join(path, 'fetched.jsonl')) ? Object.fromEntries(read('fetched.jsonl').trim().split('\n').map((line) => JSON.parse(line) as FetchedFile).map((file) => [file.name, file])) : {}),
  };
}

/** Returns the codes of issues. */
export function codesOf(issues: readonly Issue[]): string[] {
  return issues.map(({ code }) => code);
}
