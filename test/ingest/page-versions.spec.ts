import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { faultsOfRelease } from '../../graph/derive/check/check-release.ts';
import { releaseVersion } from '../../graph/derive/export/release-version.ts';
import type { HeldRelease } from '../../graph/model/records.ts';
import { silent } from '../../ground/report.ts';
import type { Outcome } from '../../ingest/read-source.ts';
import { held } from '../fixture/held.ts';
import { assembleRelease } from '../../ingest/release.ts';
import { ingest } from '../../ingest/run.ts';
import { readShipped } from '../../ingest/shelf/shelf.ts';
import { chooseSources, discoverSources } from '../../ingest/sources/discover.ts';
import { samplePage, writeArchive } from '../fixture/sample-archive.ts';
import type { Page } from '../fixture/sample-archive.ts';

const known = await discoverSources();
const sources = chooseSources(known, ['sample']);
const scratch = mkdtempSync(join(tmpdir(), 'lisiere-versions-'));
const first: Page = { text: samplePage() };
const second: Page = { text: samplePage(['842.500', '900.000']), line: { retrieved: '2026-03-01' } };
const back: Page = { text: samplePage(), line: { retrieved: '2026-05-01' } };
let [home, count] = ['', 0];

beforeEach(() => {
  home = join(scratch, `home-${(count += 1)}`);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('a page that changed and changed back', () => {
  it.each([
    ['one after the other', [[[first]], [[second]], [[back]]]],
    ['the last first', [[[back]], [[second]], [[first]]]],
    ['all at once', [[[back, first, second]]]],
    ['all at once, in three archives', [[[second], [back], [first]]]],
  ])('is as it was first seen, whether its versions come %s', async (_order, runs) => {
    for (const archives of runs) await read(...archives);

    expect(seenIn(await assembled())).toEqual(['first 2026-01-15 null', 'second 2026-03-01 2026-05-01']);
    expect(await assembled()).toMatchObject({ pages: [{}, {}], sources: [{ pages: 2, statements: 10 }] });
  });

  it('is as it was first seen without the archives, from what the work folder keeps', async () => {
    await read([first]);
    await read([back, second]);
    const before = releaseVersion(await assembled());

    await read();

    expect(releaseVersion(await assembled())).toBe(before);
  });
});

describe('a page that changed within a day', () => {
  it.each([[[first, second]], [[second, first]]])('is as its last line says (%#)', async (pages) => {
    const archive = pages.map(({ text }) => ({ text, line: { retrieved: '2026-04-01' } }));

    await read(archive);
    await read(archive);

    expect(seenIn(await assembled()).filter((seen) => seen.endsWith('null'))).toEqual([`${pages[1] === first ? 'first' : 'second'} 2026-04-01 null`]);
  });

  it('and changed back is not taken for a line that is there twice', async () => {
    const archive = [first, second, first].map(({ text }) => ({ text, line: { retrieved: '2026-04-01' } }));

    const { issues } = await read(archive);

    expect(issues.map(({ code }) => code)).toEqual(['thing.unnamed', 'thing.unnamed']);
    expect(seenIn(await assembled()).filter((seen) => seen.endsWith('null'))).toEqual(['first 2026-04-01 null']);
  });
});

describe('a page of which an archive knows an earlier fetch', () => {
  it('was first seen then, also when that archive is not at hand any more', async () => {
    await read([back]);
    await read([first]);
    await read();

    expect(seenIn(await assembled())).toEqual(['first 2026-01-15 null']);
  });
});

describe('a page that lies at two addresses', () => {
  it('is one page, whose statements are told for each address', async () => {
    const { statements } = await read([first, { ...first, line: { url: 'https://example.org/nl/pont-d-encre' } }]);

    const release = await assembled();
    expect(statements).toBe(20);
    expect(faultsOfRelease(release)).toEqual([]);
    expect(release.pages).toHaveLength(1);
    expect(new Set(release.relations.map((relation) => relation.statements.length))).toEqual(new Set([2]));
  });
});

describe('a source that ships', () => {
  const ship = async (archives: string[] = []): Promise<Outcome> => (await ingest({ sources: chooseSources(known, ['creativ-up']), known: new Set(known.keys()), home, archives, fetchLive: null, dryRun: false, report: silent })).outcomes[0]!;

  it.each(['statements/creativ-up.jsonl', 'pages/creativ-up.jsonl', 'issues.ndjson'])('is whole again after %s of the work folder was lost', async (file) => {
    const first = await ship();
    const before = releaseVersion(await assembled());
    rmSync(join(home, file));

    const again = await ship();

    expect(again).toEqual(first);
    expect(releaseVersion(await assembled())).toBe(before);
  });

  it('keeps what it ships when its page cannot be read any more', async () => {
    const first = await ship();
    const { url } = readShipped('creativ-up').pages[0]!;
    const archive = writeArchive(join(scratch, `wall-${(count += 1)}`), [{ text: 'Choose your cookies.', line: { source: 'creativ-up', url, retrieved: '2027-01-01' } }]);

    const again = await ship([archive]);

    expect([again.code, again.statements, again.pages]).toEqual(['partial', first.statements, first.pages]);
  });
});

async function read(...archives: Page[][]): Promise<Outcome> {
  const folders = archives.map((pages, index) => writeArchive(join(scratch, `archive-${(count += 1)}-${index}`), pages));
  const { outcomes } = await ingest({ sources, known: new Set(known.keys()), home, archives: folders, fetchLive: null, dryRun: false, report: silent });
  expect(outcomes).toMatchObject([{ code: 'published' }]);
  return outcomes[0]!;
}

async function assembled(): Promise<HeldRelease> {
  return held(await assembleRelease(home, known));
}

/** Which versions were seen, from when, and until when. */
function seenIn({ statements }: HeldRelease): string[] {
  const hash = createHash('sha256').update(first.text).digest('hex');
  return [...new Set(statements.map(({ evidence, first_seen, retracted }) => `${evidence.page === hash ? 'first' : 'second'} ${first_seen} ${retracted}`))].sort();
}
