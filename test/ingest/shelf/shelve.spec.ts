import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Issue } from '../../../graph/model/issue.ts';
import { holdLock } from '../../../ground/lock.ts';
import { silent } from '../../../ground/report.ts';
import { ingest } from '../../../ingest/run.ts';
import { linesOf, readShelved, readShipped } from '../../../ingest/shelf/shelf.ts';
import { atShelf, replaceIssues, shelfState, shelve } from '../../../ingest/shelf/shelve.ts';
import { source as sample } from '../../../ingest/sources/sample/source.ts';
import { readsPages } from '../../../ingest/sources/source.ts';
import type { PageSource } from '../../../ingest/sources/source.ts';
import { fixture } from '../../fixture/sample-archive.ts';

let home: string;
const eccl = readShipped('eccl');
const shelves = new Map([['eccl', eccl]]);
const issueOf = (source: string): Issue => ({ code: 'archive.line', source, page: null, place: null, message: `${source}: expected a line, found none.`, sort: 'file' });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lisiere-shelf-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), content);
}

describe('what a run keeps', () => {
  it('is read again as it was', () => {
    shelve(home, shelves, eccl.issues);

    expect(readShelved(home, 'eccl')).toEqual(eccl);
    expect(readdirSync(home).sort()).toEqual(['issues.ndjson', 'pages', 'statements']);
  });

  it('is not written again when it is the same', () => {
    shelve(home, shelves, eccl.issues);
    const before = [shelfState(home), statSync(join(home, 'issues.ndjson')).mtimeMs];

    shelve(home, shelves, eccl.issues);

    expect([shelfState(home), statSync(join(home, 'issues.ndjson')).mtimeMs]).toEqual(before);
  });

  it('changes the state of the shelf when it is anything else', () => {
    const empty = shelfState(home);
    shelve(home, shelves, eccl.issues);
    const first = shelfState(home);
    shelve(home, shelves, []);

    expect(new Set([empty, first, shelfState(home)]).size).toBe(3);
  });

  it('replaces the issues of its own sources, and lets those of the others be', () => {
    shelve(home, shelves, [issueOf('archive'), issueOf('eccl'), issueOf('sample')]);

    const issues = [...replaceIssues(home, (source) => source !== 'sample', [issueOf('regional-it')])];

    expect(issues.map(({ source }) => source)).toEqual(['regional-it', 'sample']);
  });
});

describe('a run that was killed while it kept something', () => {
  it('is as if it had not been, when it had not written all of it', async () => {
    shelve(home, shelves, eccl.issues);
    write('shelving/statements/eccl.jsonl', '{"torn": ');
    write(`archive/${'a'.repeat(64)}.txt.1.draft`, 'torn');

    const found = await atShelf(home, () => readShelved(home, 'eccl'));

    expect(found).toEqual(eccl);
    expect([existsSync(join(home, 'shelving')), readdirSync(join(home, 'archive'))]).toEqual([false, []]);
  });

  it.each([0, 1, 2, 3])('is as if it had not been killed, when all was written and %i of three files had been moved', async (moved) => {
    const files = { 'pages/eccl.jsonl': linesOf(eccl.pages), 'statements/eccl.jsonl': linesOf(eccl.statements), 'issues.ndjson': linesOf(eccl.issues) };
    for (const [path, content] of Object.entries(files)) write(`shelving/${path}`, content);
    write('shelving/sealed', '');
    for (const path of Object.keys(files).slice(0, moved)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      renameSync(join(home, 'shelving', path), join(home, path));
    }

    const found = await atShelf(home, () => readShelved(home, 'eccl'));

    expect(found).toEqual(eccl);
    expect(existsSync(join(home, 'shelving'))).toBe(false);
  });
});

describe('two runs at one work folder', () => {
  it('do not keep anything at the same moment', async () => {
    const attempt = holdLock(join(home, 'run/shelf.lock'), () => atShelf(home, () => 'kept'));

    await expect(attempt).rejects.toMatchObject({ code: 'lease', message: expect.stringMatching(/^ingest: expected no other ingest in this work folder, found program \d+ at work\. Nothing of this run was kept;/) as string });
  });

  it('do not overwrite what the other has kept meanwhile', async () => {
    const [reader] = [sample].filter(readsPages);
    const parse: PageSource['parse'] = (page) => {
      shelve(home, shelves, eccl.issues);
      return reader!.parse(page);
    };
    const rival: PageSource = { ...reader!, parse };

    const attempt = ingest({ sources: [rival], known: new Set(['sample']), home, archives: [fixture], fetchLive: null, dryRun: false, report: silent });

    await expect(attempt).rejects.toMatchObject({ code: 'lease' });
    expect(readShelved(home, 'eccl')).toEqual(eccl);
    expect(readFileSync(join(home, 'issues.ndjson'), 'utf8')).toBe(linesOf(eccl.issues));
  });
});
