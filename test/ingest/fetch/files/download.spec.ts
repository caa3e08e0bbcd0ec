import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesAt } from '../../../../ingest/fetch/files/files-at.ts';
import { serve } from '../fixture/servers.ts';
import { testClock } from '../fixture/visitors.ts';
import { codesOf, testFolder } from './fetching.ts';

const table = `name;town\n${Array.from({ length: 4000 }, (_, number) => `Atelier ${number};Mouscron`).join('\n')}\n`;
const half = Math.floor(table.length / 2);

type Answer = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

/** Starts a host that has one file, and a folder that fetches it. */
async function hostOf(first: Answer, name = 'table.csv') {
  const host = { answer: first };
  const requests: IncomingMessage['headers'][] = [];
  const server = await serve((request, response) => {
    requests.push(request.headers);
    host.answer(request, response, requests.length);
  });
  const folder = testFolder(server.host);
  return { host, server, folder, requests, get: (options = {}) => folder.fetch((web) => web.download(`${server.origin}/file`, name), options) };
}

function whole(content: string | Buffer = table, headers: Record<string, string> = {}): Answer {
  return (_request, response) => void response.writeHead(200, { 'content-type': 'text/csv', 'content-length': String(Buffer.byteLength(content)), ...headers }).end(content);
}

/** Sends the first half with the length of the whole, and breaks off. */
function cut(headers: Record<string, string>): Answer {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/csv', 'content-length': String(table.length), ...headers });
    // Closed in order, so that what was sent arrives.
    response.write(table.slice(0, half), () => response.socket!.end());
  };
}

/** Breaks off once, then sends what is asked for. */
function ranged(etag: string): Answer {
  return (request, response, nth) => {
    if (nth === 1) return cut({ etag: '"one"' })(request, response, nth);
    const from = request.headers['if-range'] === etag ? Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0) : 0;
    response.writeHead(from ? 206 : 200, { etag, 'content-type': 'text/csv', 'content-length': String(table.length - from), ...(from ? { 'content-range': `bytes ${from}-${table.length - 1}/${table.length}` } : {}) }).end(table.slice(from));
  };
}

describe('a file', () => {
  test('lies in the folder as it came, and is listed with its hash and its day', async () => {
    const { folder, server, get } = await hostOf(whole());

    const issues = await get({ clock: { ...testClock(), alarm: () => new AbortController().signal } });

    expect([issues, folder.files()]).toEqual([[], { 'table.csv': table }]);
    expect(folder.listed()['table.csv']).toMatchObject({ source: 'example', url: `${server.origin}/file`, media_type: 'text/csv', retrieved: '2026-11-21', bytes: table.length });
  });

  test('is known by its day and its address to whoever reads the folder', async () => {
    const { folder, server, get } = await hostOf(whole());
    await get({ clock: testClock() });

    const { files } = await filesAt({ name: 'example', files: [{ name: 'table.csv', required: true, about: 'a table', url: null }] }, [folder.path]);

    expect(files.map(({ name, path, url, retrieved }) => ({ name, path, url, retrieved }))).toEqual([{ name: 'table.csv', path: join(folder.path, 'table.csv'), url: `${server.origin}/file`, retrieved: '2026-11-21' }]);
  });

  test.each([['an ETag', { etag: '"one"' }, 'if-none-match'], ['the moment of its last change', { 'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT' }, 'if-modified-since']])('is not sent again while its host calls it the same by %s, and nothing in the folder changes', async (_what, headers, condition) => {
    const { folder, requests, get } = await hostOf((request, response, nth) => (request.headers[condition] ? void response.writeHead(304).end() : whole(table, headers)(request, response, nth)));
    await get({ clock: testClock() });
    const before = [folder.files(), folder.listed()];

    const issues = await get({ clock: testClock(Date.UTC(2027, 0, 5)) });

    expect([issues, requests.length, folder.files(), folder.listed()]).toEqual([[], 2, ...before]);
  });

  test('keeps the day on which its bytes were first had, and has a new one when they change', async () => {
    const { host, folder, get } = await hostOf(whole());
    await get({ clock: testClock() });
    await get({ clock: testClock(Date.UTC(2027, 0, 5)) });
    const same = folder.listed()['table.csv']!.retrieved;
    host.answer = whole('name;town\nBrede School;Menen\n');

    await get({ clock: testClock(Date.UTC(2027, 0, 6)) });

    expect([same, folder.listed()['table.csv']!.retrieved, folder.files()]).toEqual(['2026-11-21', '2027-01-06', { 'table.csv': 'name;town\nBrede School;Menen\n' }]);
  });

  test('may come packed, and is unpacked as it streams', async () => {
    const { folder, get } = await hostOf(whole(gzipSync(table), { 'content-encoding': 'gzip' }));

    expect([await get(), folder.files()]).toEqual([[], { 'table.csv': table }]);
  });
});

describe('a file that breaks off', () => {
  test('is gone on with from where it stopped, when its host has the same version', async () => {
    const { folder, requests, get } = await hostOf(ranged('"one"'));

    expect([await get(), folder.files()]).toEqual([[], { 'table.csv': table }]);
    expect(requests.map(({ range }) => range)).toEqual([undefined, `bytes=${half}-`]);
  });

  test('is begun anew when its host has another version by now', async () => {
    const { folder, requests, get } = await hostOf(ranged('"two"'));

    expect([await get(), folder.files(), requests.length]).toEqual([[], { 'table.csv': table }, 2]);
  });

  test('is gone on with by the next run when this one gives up', async () => {
    const { host, folder, requests, get } = await hostOf(cut({ etag: '"one"' }));
    const first = await get({ limits: { retries: 0, resumes: 0 } });
    host.answer = ranged('"one"');

    const second = await get();

    expect([codesOf(first), second, folder.files()]).toEqual([['fetch.truncated'], [], { 'table.csv': table }]);
    expect(requests[1]!.range).toBe(`bytes=${half}-`);
  });

  test('is begun anew when nothing tells its versions apart, three times at most', async () => {
    const { folder, requests, get } = await hostOf(cut({}));

    expect([codesOf(await get()), folder.files()]).toEqual([['fetch.truncated'], {}]);
    expect(requests.map(({ range }) => range)).toEqual([undefined, undefined, undefined]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['begins elsewhere', { 'content-range': `bytes 5-${table.length - 1}/${table.length}` }, 'fetch.malformed'],
    ['says that the whole is longer', { 'content-range': `bytes ${half}-${table.length - 1}/${table.length + 7}` }, 'fetch.truncated'],
  ])('is not taken from a host whose rest %s', async (_what, headers, code) => {
    const { folder, get } = await hostOf((request, response, nth) => (nth === 1 ? cut({ etag: '"one"' })(request, response, nth) : void response.writeHead(206, { 'content-length': String(table.length - half), ...headers }).end(table.slice(half))));

    expect([codesOf(await get()), folder.files()]).toEqual([[code], {}]);
  });
});

describe('a file that is amiss leaves the folder as it was', () => {
  test.each<[string, string, Answer]>([
    ['a page of consent', 'fetch.type', whole('<!doctype html><html><body>Before you continue</body></html>')],
    ['a page without a beginning', 'fetch.type', whole('<p>Sorry</p>')],
    ['an error in JSON', 'fetch.type', whole('{"error": "no such file"}')],
    ['a PDF', 'fetch.type', whole('%PDF-1.7 and so on')],
    ['nothing at all', 'fetch.type', whole('')],
    ['a file that is gone', 'fetch.status', (_request, response) => void response.writeHead(404).end()],
    ['a host that fails', 'fetch.status', (_request, response) => void response.writeHead(500).end()],
    ['a packed file without its end', 'fetch.truncated', whole(gzipSync(table).subarray(0, 2000), { 'content-encoding': 'gzip' })],
    ['a table that ends with its connection', 'fetch.truncated', (_request, response) => { response.socket!.end(`HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\nconnection: close\r\n\r\n${table}`); }],
    ['a file packed in a way that is not known', 'fetch.encoding', whole(table, { 'content-encoding': 'compress' })],
    ['more than it may be', 'fetch.too_large', whole(`${table}${'x'.repeat(300_000)}`)],
    ['more than it may be once unpacked', 'fetch.too_large', whole(gzipSync('name;town\n'.repeat(400_000)), { 'content-encoding': 'gzip' })],
    ['a host that asks to be left alone', 'fetch.parked', (_request, response) => void response.writeHead(429, { 'retry-after': '3600' }).end()],
  ])('%s (%s)', async (_what, code, bad) => {
    const { host, folder, get } = await hostOf(whole());
    await get();
    const before = [folder.files(), folder.listed()];
    host.answer = bad;

    const issues = await get({ limits: { fileBytes: 200_000 } });

    expect([codesOf(issues), folder.files(), folder.listed()]).toEqual([[code], ...before]);
  });

  test('a file that drips ends when a spell has brought too little, and its socket is closed', async () => {
    const drip: Answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '100000' });
      const timer = setInterval(() => response.write('a;b\n'), 20);
      response.on('close', () => clearInterval(timer));
    };
    const { server, folder, get } = await hostOf(drip);

    const issues = await get({ limits: { slowestSpell: 150, slowestRate: 1000, retries: 0 } });

    expect([codesOf(issues), folder.files()]).toEqual([['fetch.timeout'], {}]);
    await expect.poll(() => server.sockets.size).toBe(0);
  });

  test('a file that says it may not be read by robots, and one of a host that nobody allowed', async () => {
    const server = await serve((request, response) => (request.url === '/robots.txt' ? void response.end('User-agent: *\nDisallow: /file\n') : whole()(request, response, 1)), { robots: () => true });
    const allowed = testFolder(server.host);
    const closed = testFolder();
    const fetch = (folder: typeof allowed) => folder.fetch((web) => web.download(`${server.origin}/file`, 'table.csv'));

    expect([codesOf(await fetch(allowed)), codesOf(await fetch(closed)), server.asked]).toEqual([['fetch.robots'], ['fetch.blocked'], ['/robots.txt']]);
  });
});

test('a busy host is asked again exactly when it says', async () => {
  const clock = testClock();
  const moments: number[] = [];
  const { folder, get } = await hostOf((request, response, nth) => {
    moments.push(clock.now());
    if (nth === 1) response.writeHead(429, { 'retry-after': '90' }).end();
    else whole()(request, response, nth);
  });

  expect([await get({ clock }), Object.keys(folder.files())]).toEqual([[], ['table.csv']]);
  expect(moments[1]! - moments[0]!).toBe(90_000);
});
