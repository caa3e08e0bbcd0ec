import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArchive, readBytes } from '../../../ingest/fetch/archive.ts';
import { decodeText } from '../../../ingest/fetch/decode.ts';
import { fetchSource, type LiveSource } from '../../../ingest/fetch/fetch-source.ts';
import { textView } from '../../../ingest/fetch/text-view.ts';
import { serve, type TestServer } from './fixture/servers.ts';
import { page, quickVisitor, testClock } from './fixture/visitors.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lisiere-live-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const html = { 'content-type': 'text/html; charset=utf-8' };
const sourceAt = (server: TestServer): LiveSource => ({ name: 'st-art', address: `${server.origin}/fund`, publisher: 'St’art', lang: 'fr' });
const fetchFrom = (server: TestServer, today = '2026-11-21') => fetchSource(sourceAt(server), dir, quickVisitor([server.host]), today);
const filesIn = (folder: string) => Object.fromEntries(readdirSync(folder).sort().map((file) => [file, readFileSync(join(folder, file), 'hex')]));

/** Serves a page whose host knows its version, and notes which answers had a body. */
async function versioned(version: () => string, headers: (version: string) => Record<string, string>) {
  const bodies: string[] = [];
  const conditions: (string | undefined)[] = [];
  const server = await serve((request: IncomingMessage, response: ServerResponse) => {
    const now = headers(version());
    const asked = request.headers['if-none-match'] ?? request.headers['if-modified-since'];
    conditions.push(asked);
    if (asked !== undefined && [now['etag'], now['last-modified']].includes(asked)) return void response.writeHead(304, now).end();
    bodies.push(version());
    response.writeHead(200, { ...html, ...now }).end(page.replace('A fund', `A ${version()} fund`));
  });
  return { server, bodies, conditions };
}

describe('fetching a source', () => {
  test('adds its page to the archive, as it was sent', async () => {
    const server = await serve((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' }).end(Buffer.from(page.replace('’', "'"), 'latin1')));

    const { fetched, isNew, issues } = await fetchFrom(server);

    expect({ isNew, issues }).toEqual({ isNew: true, issues: [] });
    expect(fetched).toEqual({ source: 'st-art', url: `${server.origin}/fund`, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, media_type: 'text/html', charset: 'utf-8', retrieved: '2026-11-21', published: null, lang: 'fr', publisher: 'St’art', bytes: page.length });
    expect(readArchive(dir)).toEqual({ pages: [fetched], issues: [] });
    expect(textView(fetched!.media_type, decodeText(readBytes(dir, fetched!), fetched!.charset, fetched!.media_type))).toBe("St'art Invest\n\nA fund of Wallonia.");
  });

  test('keeps the encoding that was found, so that the archive reads the same without the header', async () => {
    const server = await serve((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-15' }).end(Buffer.from(page.replace('St’art', 'St\xa4art'), 'latin1')));

    const { fetched } = await fetchFrom(server);

    expect(fetched?.charset).toBe('iso-8859-15');
    expect(decodeText(readBytes(dir, fetched!), fetched!.charset, 'text/html')).toContain('St€art');
  });

  test('twice leaves the archive to the byte as once, on another day too', async () => {
    const server = await serve((_request, response) => response.writeHead(200, html).end(page));

    const first = await fetchFrom(server);
    const once = filesIn(dir);
    const second = await fetchFrom(server, '2027-01-01');

    expect(filesIn(dir)).toEqual(once);
    expect(second).toEqual({ ...first, isNew: false });
  });

  test('keeps both versions of a page that changed', async () => {
    let version = 'small';
    const { server } = await versioned(() => version, (now) => ({ etag: `"${now}"` }));

    await fetchFrom(server);
    version = 'large';
    const { fetched, isNew } = await fetchFrom(server, '2026-12-01');

    expect([isNew, fetched?.retrieved]).toEqual([true, '2026-12-01']);
    expect(readArchive(dir).pages.map((kept) => kept.retrieved)).toEqual(['2026-11-21', '2026-12-01']);
  });
});

describe('a page that its host says is the same', () => {
  test.each([
    ['by its tag', () => ({ etag: '"1"' })], ['by a weak tag', () => ({ etag: 'W/"1"' })], ['by its date', () => ({ 'last-modified': 'Sat, 21 Nov 2026 12:00:00 GMT' })],
  ])('%s is the same page, and its body is not sent again', async (_how, headers) => {
    const { server, bodies } = await versioned(() => 'small', headers);

    const first = await fetchFrom(server);
    const once = filesIn(dir);
    const second = await fetchFrom(server, '2027-01-01');

    expect(second.fetched).toEqual(first.fetched);
    expect(second.isNew).toBe(false);
    expect(bodies).toEqual(['small']);
    expect(filesIn(dir)).toEqual(once);
  });

  test('by a new tag is asked for by that tag next time', async () => {
    const tags = ['"1"', '"2"', '"2"'];
    const conditions: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      conditions.push(request.headers['if-none-match']);
      const etag = tags.shift()!;
      if (conditions.length === 1) response.writeHead(200, { ...html, etag }).end(page);
      else response.writeHead(304, { etag }).end();
    });

    for (let time = 0; time < 3; time += 1) await fetchFrom(server);

    expect(conditions).toEqual([undefined, '"1"', '"2"']);
    expect(readArchive(dir).pages).toHaveLength(1);
  });

  test('is asked for in full when its bytes are gone, or are others', async () => {
    const { server, bodies } = await versioned(() => 'small', () => ({ etag: '"1"' }));
    const { fetched } = await fetchFrom(server);

    writeFileSync(join(dir, `${fetched!.sha256}.html`), 'others');
    await fetchFrom(server);
    rmSync(join(dir, `${fetched!.sha256}.html`));
    await fetchFrom(server);

    expect(bodies).toHaveLength(3);
    expect(readArchive(dir).issues).toEqual([]);
  });

  test('is asked for in full when it may not be stored', async () => {
    const { server, conditions } = await versioned(() => 'small', () => ({ etag: '"1"', 'cache-control': 'private, no-store' }));

    await fetchFrom(server);
    await fetchFrom(server);

    expect(conditions).toEqual([undefined, undefined]);
  });

  test('is asked for in full where its address leads elsewhere now', async () => {
    let target = '/one';
    const conditions: [string, string | undefined][] = [];
    const server = await serve((request, response) => {
      conditions.push([request.url!, request.headers['if-none-match']]);
      if (request.url === '/fund') response.writeHead(302, { location: target, etag: '"door"' }).end();
      else response.writeHead(200, { ...html, etag: '"1"' }).end(page.replace('A fund', `A fund at ${request.url}`));
    });

    await fetchFrom(server);
    target = '/two';
    await fetchFrom(server);

    expect(conditions).toEqual([['/fund', undefined], ['/one', undefined], ['/fund', undefined], ['/two', undefined]]);
  });

  test('serves a second source of the same address too', async () => {
    const { server, bodies } = await versioned(() => 'small', () => ({ etag: '"1"' }));
    await fetchFrom(server);

    const { fetched, isNew } = await fetchSource({ ...sourceAt(server), name: 'other' }, dir, quickVisitor([server.host]), '2026-11-22');

    expect([fetched?.source, isNew, bodies.length]).toEqual(['other', true, 1]);
    expect(readArchive(dir).pages.map((kept) => kept.source)).toEqual(['st-art', 'other']);
  });
});

describe('a page that is amiss', () => {
  test.each<[string, string, (response: ServerResponse) => void]>([
    ['cut', 'fetch.truncated', (response) => response.writeHead(200, { ...html, 'content-length': '9999' }).write(page, () => response.socket?.destroy())],
    ['gone', 'fetch.status', (response) => response.writeHead(410).end()],
    ['a PDF', 'fetch.type', (response) => response.writeHead(200, html).end('%PDF-1.7')],
    ['not in its encoding', 'fetch.charset', (response) => response.writeHead(200, html).end(Buffer.from(page.replace('’', '\x92'), 'latin1'))],
    ['too deep', 'parse.too_deep', (response) => response.writeHead(200, html).end('<div>'.repeat(5_000))],
    ['without words', 'parse.empty', (response) => response.writeHead(200, html).end('<html><body><div id=app></div><script>start()</script></body></html>')],
    ['without its letters', 'parse.damaged', (response) => response.writeHead(200, html).end('<p>Th\ufffdtre')],
  ])('is an issue, and leaves the archive as it was: %s', async (_what, code, spoil) => {
    let isSpoilt = false;
    const server = await serve((_request, response) => (isSpoilt ? spoil(response) : void response.writeHead(200, html).end(page)));
    await fetchFrom(server);
    const before = filesIn(dir);
    isSpoilt = true;

    const { fetched, issues } = await fetchFrom(server, '2026-12-01');

    expect(fetched).toBeNull();
    expect(issues).toEqual([expect.objectContaining({ code, source: 'st-art', message: expect.stringMatching(/: expected .*, found /) as string })]);
    expect(filesIn(dir)).toEqual(before);
  });
});

test('a host that asked to be left alone is left alone by the next run too, until its time', async () => {
  const clock = testClock();
  let isBusy = true;
  const server = await serve((_request, response) => (isBusy ? response.writeHead(503, { 'retry-after': '86400' }).end() : response.writeHead(200, html).end(page)));
  const run = () => fetchSource(sourceAt(server), dir, quickVisitor([server.host], { clock }), '2026-11-21');

  const first = await run();
  const asked = server.asked.length;
  isBusy = false;
  const second = await run();
  await clock.sleep(86_400_000);
  const third = await run();

  expect([first.issues[0]?.code, second.issues[0]?.code, third.issues]).toEqual(['fetch.parked', 'fetch.parked', []]);
  expect(asked).toBe(2);
  expect(second.issues[0]?.message).toContain('2026-11-22T12:00:00.000Z');
  expect(JSON.parse(readFileSync(join(dir, 'remembered.json'), 'utf8'))).toMatchObject({ parked: {} });
});

test('what earlier runs left is refused when it cannot be read', async () => {
  const server = await serve((_request, response) => response.writeHead(200, html).end(page));
  writeFileSync(join(dir, 'remembered.json'), '{');

  await expect(fetchFrom(server)).rejects.toThrow(/remembered.json: expected JSON/);
});
