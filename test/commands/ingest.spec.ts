import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../ingest/fetch/archive.ts';
import { flagText } from '../../ingest/fetch/readable.ts';
import { TextPage } from '../../ingest/read/text-page.ts';
import { readShipped } from '../../ingest/shelf/shelf.ts';
import { discoverSources, sourcesFolder } from '../../ingest/sources/discover.ts';
import { readsPages } from '../../ingest/sources/source.ts';
import { viewOf } from '../../ingest/fetch/view.ts';
import { fixture, samplePage, writeArchive } from '../fixture/sample-archive.ts';
import { lastCommitted } from '../graph/empty-database.ts';
import { sharedPath, withoutShared } from '../shared.ts';
import { hashOf, manifestIn, openWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

const sources = await discoverSources();
const pageSources = [...sources.values()].filter(readsPages);
const shipping = pageSources.filter(({ ships }) => ships).map(({ name }) => name);
const pages = sharedPath('pages');
const example = sharedPath('design/sample');
const reason = (path: string | null): string => (path ? 'found' : withoutShared);
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.close());

describe('ingest', () => {
  beforeAll(() => workshop.empty());

  it.skipIf(!pages)(`accepts or explains all that every page offers, and no more (../shared/pages: ${reason(pages)})`, async () => {
    const { code, out } = await workshop.runInside(['ingest', ...shipping, 'sample', '--archive', pages ?? '', '--archive', fixture, '--dry-run']);

    const offered = await Promise.all([...readArchive(pages ?? '').pages.map((page) => ({ page, folder: pages ?? '' })), ...readArchive(fixture).pages.map((page) => ({ page, folder: fixture }))].map(async ({ page, folder }) => {
      const view = await viewOf(folder, page);
      const { drafts, omissions } = pageSources.find(({ name }) => name === page.source)!.parse(new TextPage(page.source, view));
      return [page.source, drafts.length + omissions.length + flagText(view, page.source, page.sha256).length];
    }));
    const told = out.trimEnd().split('\n').map((line) => line.split(' ')).map(([name, , statements, issues]) => [name, Number(statements) + Number(issues)]);
    expect(code).toBe(0);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(offered));
  });

  it.skipIf(!pages)(`makes of the archived pages, to the byte, the statements that ship (../shared/pages: ${reason(pages)})`, async () => {
    const { code } = await workshop.runInside(['ingest', ...shipping, '--archive', pages ?? '']);

    const shipped = (name: string): string => readFileSync(join(sourcesFolder, name, 'expected/statements.jsonl'), 'utf8');
    expect(code).toBe(0);
    for (const name of shipping) expect(readFileSync(join(workshop.folder, 'home/statements', `${name}.jsonl`), 'utf8')).toBe(shipped(name));
  });

  it('reads all that ships when no source is named, and prints a line a source: its name, pages, statements and issues', async () => {
    const { code, out, err } = await workshop.runInside(['ingest']);

    const lines = out.trimEnd().split('\n');
    expect([code, err]).toEqual([0, expect.stringMatching(/^release [0-9a-f]{16} is published: \d+ statements on \d+ things$/m)]);
    expect(lines.every((line) => /^[a-z-]+ \d+ \d+ \d+$/.test(line))).toBe(true);
    expect(lines.map((line) => line.split(' ')[0])).toEqual([...sources.values()].filter(({ ships }) => ships).map(({ name }) => name));
    for (const name of shipping) {
      const shipped = readShipped(name);
      expect(lines).toContain(`${name} ${shipped.pages.length} ${shipped.statements.length} ${shipped.issues.length}`);
    }
  });

  it('says the second time that nothing was written, and writes nothing', async () => {
    const [before, kept] = [await lastCommitted(workshop.database), contentsOf(join(workshop.folder, 'home'))];

    const { code, err } = await workshop.runInside(['ingest']);

    expect([code, err]).toEqual([0, expect.stringMatching(/release [0-9a-f]{16} is unchanged: nothing was written$/m)]);
    expect(await lastCommitted(workshop.database)).toBe(before);
    expect(contentsOf(join(workshop.folder, 'home'))).toEqual(kept);
  });

  it('keeps and publishes nothing when it runs dry', async () => {
    const [before, kept] = [await lastCommitted(workshop.database), contentsOf(join(workshop.folder, 'home'))];

    const { code, out } = await workshop.runInside(['ingest', 'sample', '--archive', fixture, '--dry-run']);

    expect([code, out]).toEqual([0, 'sample 1 10 1\n']);
    expect(await lastCommitted(workshop.database)).toBe(before);
    expect(contentsOf(join(workshop.folder, 'home'))).toEqual(kept);
  });
});

describe('the worked example', () => {
  const examples = [
    { of: 'this repository', archive: fixture, expected: join(sourcesFolder, 'sample/expected/statements.jsonl'), isThere: true },
    { of: '../shared/design', archive: `${example}/archive`, expected: `${example}/statements.jsonl`, isThere: example !== null },
  ];
  beforeEach(() => workshop.empty());

  for (const { of, archive, expected, isThere } of examples) {
    it.skipIf(!isThere)(`of ${of} gives its bytes (${isThere ? 'found' : withoutShared})`, async () => {
      const ingested = await workshop.runInside(['ingest', 'sample', '--archive', archive]);
      const exported = await workshop.runInside(['export', '--format', 'jsonl', '--out', join(workshop.folder, 'example')]);

      const found = readFileSync(join(workshop.folder, 'example/statements.jsonl'), 'utf8');
      const wanted = readFileSync(expected, 'utf8');
      expect([ingested.code, ingested.out, exported.code, exported.out]).toEqual([0, 'sample 1 10 1\n', 0, '']);
      expect(wanted.includes('"subject":{"id":') ? found : withoutIds(found)).toBe(wanted);
    });
  }
});

describe('an export', () => {
  it('has the same bytes in another time zone, language, folder and umask, with sources and archives in another order', async () => {
    const names = ['sample', ...shipping];
    const archives = [fixture, writeArchive(join(workshop.folder, 'later'), [{ text: samplePage(['842.500', '900.000']), line: { retrieved: '2026-02-01' } }]), ...(pages ? [pages] : [])];
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LISIERE_HOME: join(workshop.folder, 'elsewhere') };
    const odd = { cwd: workshop.folder, before: 'umask 077' };
    const given = (folders: readonly string[]): string[] => folders.flatMap((folder) => ['--archive', folder]);
    const [one, other] = [join(workshop.folder, 'one'), join(workshop.folder, 'other')];

    await workshop.empty();
    await workshop.runInside(['ingest', ...names, ...given(archives)]);
    await workshop.runInside(['export', '--out', one]);
    await workshop.run(['ingest', ...[...names].reverse(), ...given([...archives].reverse())], elsewhere, odd);
    await workshop.run(['export', '--out', other], elsewhere, odd);

    const hashes = (out: string): string[] => readdirSync(out).sort().map((name) => `${name} ${hashOf(join(out, name))}`);
    expect(hashes(other)).toEqual(hashes(one));
    expect(hashes(one)).toEqual(expect.arrayContaining(Object.entries(manifestIn(one).files).map(([name, { sha256 }]) => `${name} ${sha256}`)));
    expect(hashes(one)).toHaveLength(7);
  });
});

/** A parser does not know which thing a name is. */
function withoutIds(statements: string): string {
  return statements.replaceAll(/"(subject|object)":\{"id":"[^"]+",/g, '"$1":{');
}

/** What a folder holds: every file with its hash, the marks of who holds a lock and when the last run was aside. */
function contentsOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.includes('.lock.') && entry.name !== 'last-run.json');
  return files.map((entry) => `${join(entry.parentPath, entry.name)} ${hashOf(join(entry.parentPath, entry.name))}`).sort();
}
