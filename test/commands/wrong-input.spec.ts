import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lastRun } from '../../commands/ingest/last-run.ts';
import { ingestOrServeOld } from '../../commands/ingest-or-serve-old.ts';
import { readHeld } from '../fixture/held.ts';
import { readSettings } from '../../ground/settings.ts';
import { copyArchive, fixture, samplePage, writeArchive } from '../fixture/sample-archive.ts';
import type { Page } from '../fixture/sample-archive.ts';
import { issuesIn, openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

const page = '67ba42c573805c757443fc91d5af3b70aead83839872f965b40cbed97125de7d';
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
  await workshop.empty();
  const { code } = await workshop.runInside(['ingest', 'sample', 'creativ-up', '--archive', fixture]);
  expect(code).toBe(0);
});
afterAll(() => workshop.close());

describe('a command that is not understood', () => {
  const empty = (): string => {
    mkdirSync(join(workshop.folder, 'empty'), { recursive: true });
    return join(workshop.folder, 'empty');
  };

  it.each([
    ['an unknown source', () => ['ingest', 'sample', 'weavers'], /^ingest: expected names of sources, found "weavers"\. There are: .*\bsample\b.*\.$/],
    ['an unknown option', () => ['ingest', '--fast'], /^error: unknown option '--fast'\nAdd --help for its options and an example\.$/],
    ['a dataset for a source that reads pages', () => ['ingest', '--file', 'sample=members.csv'], /^--file: expected a source that reads files, found "sample"\. There are: .*keep-eu/],
    ['a source that is not fetched, with where to have its files', () => ['ingest', 'kbo', '--live'], /^kbo: is not fetched\. The open data .* Register at https:.*\nkbo: expected files to read, found none\. Give them with --file kbo=PATH\.$/],
    ['a folder that is no archive', () => ['ingest', 'sample', '--archive', empty()], /empty: expected an archive, found no fetched\.jsonl\. .*$/],
    ['an archive that is not there', () => ['ingest', 'sample', '--archive', join(workshop.folder, 'nowhere')], /nowhere: expected an archive, found no fetched\.jsonl\. .*$/],
    ['an archive to verify that is not there', () => ['verify', '--archive', join(workshop.folder, 'nowhere')], /nowhere: expected an archive, found no fetched\.jsonl\. .*$/],
    ['a host without a port', () => ['ingest', 'sample', '--live', '--allow-host', 'localhost'], /^--allow-host: expected a host and a port, found "localhost"\. .*$/],
    ['an export without a folder', () => ['export'], /^error: required option '--out <folder>' not specified\n.*$/],
    ['a format that there is not', () => ['export', '--out', join(workshop.folder, 'out'), '--format', 'jsonl,xml'], /^--format: expected jsonl or csv, found "xml"\.$/],
    ['a folder to write to that is a file', () => ['export', '--out', join(fixture, 'fetched.jsonl')], /^.*fetched\.jsonl.*: expected a folder, found a file in its way.*$/],
  ])('is refused with one sentence: %s', async (_what, args, sentence) => {
    const { code, out, err } = await workshop.runInside(args());

    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd()).toMatch(sentence);
  });

  it('ends a start that had opened the database, with its code', async () => {
    const { code, out, err } = await workshop.run(['start'], { LISIERE_ARCHIVE: join(workshop.folder, 'nowhere') });

    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd()).toMatch(/nowhere: expected an archive, found no fetched\.jsonl\. .*$/);
  });

  it('is refused when a source has no page anywhere', async () => {
    const { code, out, err } = await workshop.runInside(['ingest', 'sample'], { LISIERE_HOME: join(workshop.folder, 'new') });

    expect([code, out, err]).toEqual([2, '', 'sample: expected a page in an archive, found none. Give one with --archive, or fetch it with --live.\n']);
  });
});

describe('a disk that cannot be written', () => {
  it.each([
    ['export', (locked: string) => ({ args: ['export', '--out', join(locked, 'out')], settings: {} })],
    ['ingest', (locked: string) => ({ args: ['ingest', 'creativ-up'], settings: { LISIERE_HOME: join(locked, 'home') } })],
  ])('ends %s with 7', async (_command, asked) => {
    const locked = lockedFolder();
    const { args, settings } = asked(locked);

    const { code, out, err } = await workshop.runInside(args, settings);

    expect([code, out]).toEqual([7, '']);
    expect(err.trimEnd()).toMatch(/^.*: expected a folder that can be written, found one that cannot \(E[A-Z]+\)\. .*$/);
  });
});

describe('a file that is not what its source reads', () => {
  const given = (name: string, text: string): string => {
    const path = join(workshop.folder, 'given', name);
    mkdirSync(join(workshop.folder, 'given'), { recursive: true });
    writeFileSync(path, text);
    return path;
  };

  it.each([
    ['a name that it does not know', 2, 'usage', 'keep-eu', 'partners.csv', 'a;b\n1;2\n', /^keep-eu: expected a file like "keep_projects\.xlsx" \(.+\) or .+, found "partners\.csv"\. Look whether .+$/],
    ['columns of another table', 4, 'partial', 'museofile', 'museums.csv', 'a;b\n1;2\n', /^museums: expected the columns "Identifiant .+", found "a", "b"\. Is this the right file\? .+$/],
    ['nothing at all', 4, 'partial', 'museofile', 'museums.csv', '', /^museums\.csv: expected a file that holds something, found an empty one\. .+$/],
    ['a workbook that is none', 4, 'partial', 'keep-eu', 'keep.xlsx', 'no zip', /^keep\.xlsx: expected a workbook, found another kind of file\. .+$/],
  ])('is refused in words, and listed, and costs no fact: %s', async (_what, code, outcome, source, name, text, sentence) => {
    const { served } = await readHeld(workshop.database);

    const ended = await workshop.runInside(['ingest', source, '--file', `${source}=${given(name, text)}`]);

    const home = join(workshop.folder, 'home');
    const told = ended.err.split('\n').filter((line) => sentence.test(line));
    expect([ended.code, told.length]).toEqual([code, 1]);
    expect(issuesIn(home).filter((issue) => issue.source === source)).toEqual([expect.objectContaining({ sort: 'file', message: told[0] })]);
    expect(lastRun(home)).toMatchObject({ outcome, code, sources: [source], ...(code === 2 ? { why: told[0], unread: [] } : { why: null, unread: [{ source, why: told[0] }] }) });
    expect((await readHeld(workshop.database)).served).toEqual(served);
  });
});

describe('an archive with something amiss', () => {
  const damaged = (name: string, damage: (folder: string) => void): string => {
    const folder = copyArchive(fixture, join(workshop.folder, name));
    damage(folder);
    return folder;
  };
  const withLine = (name: string, line: string): string => damaged(name, (folder) => writeFileSync(join(folder, 'fetched.jsonl'), `${readFileSync(join(fixture, 'fetched.jsonl'), 'utf8')}${line}\n`));
  const lineOf = (changes: object): string => JSON.stringify({ ...(JSON.parse(readFileSync(join(fixture, 'fetched.jsonl'), 'utf8')) as object), ...changes });
  const later = (name: string, text: string): string => writeArchive(join(workshop.folder, name), [{ text, line: { retrieved: '2026-03-01' } } satisfies Page]);

  it.each([
    ['a page of which one letter was changed', 'archive.tampered', 'sample', () => damaged('tampered', (folder) => writeFileSync(join(folder, `${page}.txt`), samplePage(['842.500', '842.501'])))],
    ['a page that is not there', 'archive.missing', 'sample', () => damaged('missing', (folder) => rmSync(join(folder, `${page}.txt`)))],
    ['a line that is no JSON', 'archive.line', 'archive', () => withLine('torn', '{"torn": ')],
    ['a line that is no JSON but names its source', 'archive.line', 'sample', () => withLine('half', '{"source": "sample", "url": ')],
    ['a line that names no source', 'archive.line', 'archive', () => withLine('nobody', lineOf({ source: undefined }))],
    ['a page that was published after it was read', 'archive.line', 'sample', () => withLine('early', lineOf({ published: '2027', url: 'https://example.org/early' }))],
    ['a source that there is not', 'source.unknown', 'weavers', () => withLine('unknown', lineOf({ source: 'weavers' }))],
    ['a page that changed so that its parser finds its words no more', 'parse.changed', 'sample', () => later('changed', samplePage(['leads it', 'is at its head']))],
    ['a page that is a consent wall now', 'parse.changed', 'sample', () => later('wall', 'Before you continue, choose which cookies we may keep.')],
  ])('costs no fact and ends with 4: %s', async (_what, code, source, archive) => {
    const { release } = await readHeld(workshop.database);

    const ended = await workshop.runInside(['ingest', 'sample', '--archive', archive()]);

    const issue = issuesIn(join(workshop.folder, 'home')).find((found) => found.code === code);
    const { release: now } = await readHeld(workshop.database);
    expect([ended.code, ended.out]).toEqual([4, expect.stringMatching(/^sample 1 10 \d\n$/)]);
    expect(issue).toMatchObject({ code, source, message: expect.stringMatching(/: expected .+, found .+/) as string });
    expect(ended.err).toContain(`${issue?.message}\n`);
    expect(byId(now.statements)).toEqual(byId(release.statements));
  });

  it('costs no fact when most of what the page said is gone: nothing is published, and it ends with 5', async () => {
    const long = 'a'.repeat(400);
    const { served } = await readHeld(workshop.database);
    const archive = later('short', samplePage(['Het Drukhuis in', `Het ${long} in`], ['École des Signes (', `École ${long} (`]));

    const { code, out, err } = await workshop.runInside(['ingest', 'sample', 'creativ-up', '--archive', archive]);

    expect([code, out]).toEqual([5, '']);
    expect(err).toMatch(/^sample: expected at least 8 statements, found \d\. Nothing was published; the release before this one is still served\. Look whether what was given is whole, and the right one\.$/m);
    expect((await readHeld(workshop.database)).served).toEqual(served);
    expect(issuesIn(join(workshop.folder, 'home')).map((issue) => issue.code)).toEqual(expect.arrayContaining(['draft.invalid', 'source.short']));
  });

  it('does not keep the old release from being served when all is started anew', async () => {
    const { served } = await readHeld(workshop.database);
    const { uri, user, password } = inject('neo4j');
    const settings = readSettings({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LISIERE_HOME: join(workshop.folder, 'home'), LISIERE_ARCHIVE: join(workshop.folder, 'short') });

    const code = await ingestOrServeOld(workshop.database, settings, { names: ['sample'], archives: [], files: [], live: false, allowHosts: [], dryRun: false, quiet: true });

    expect([code, (await readHeld(workshop.database)).served]).toEqual([5, served]);
  });

  it('is forgotten when the archive is whole again', async () => {
    const { code, out } = await workshop.runInside(['ingest', 'sample', '--archive', fixture]);

    expect([code, out]).toEqual([0, 'sample 1 10 1\n']);
    const issues = issuesIn(join(workshop.folder, 'home')).filter(({ source }) => source === 'sample' || source === 'creativ-up');
    expect(issues.map((issue) => `${issue.source} ${issue.code}`)).toEqual([expect.stringContaining('creativ-up '), 'sample thing.unnamed']);
  });

  it('is told once when a line is there twice, and costs nothing', async () => {
    const { code, out } = await workshop.runInside(['ingest', 'sample', '--archive', withLine('twice', lineOf({}))]);

    expect([code, out]).toEqual([0, 'sample 1 10 2\n']);
    expect(issuesIn(join(workshop.folder, 'home')).map((issue) => issue.code)).toContain('archive.repeated');
  });
});

/** A folder that this user may not write to; the superuser may write everywhere but to the kernel's own tree. */
function lockedFolder(): string {
  if (process.getuid?.() === 0) return '/sys';
  const folder = join(workshop.folder, 'locked');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o555);
  return folder;
}

function byId<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}
