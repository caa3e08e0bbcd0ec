import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { serve } from '../fixture/servers.ts';
import { quickVisitor } from '../fixture/visitors.ts';

const mebibyte = 2 ** 20;
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const blank = Buffer.alloc(40 * mebibyte, ' ');

async function fetchBody(encoding: string, body: Buffer, headers: Record<string, string> = {}) {
  const server = await serve((_request, response) => response.writeHead(200, { 'content-type': 'text/html', ...(encoding ? { 'content-encoding': encoding } : {}), ...headers }).end(body));
  return await fetchPage(`${server.origin}/`, quickVisitor([server.host]));
}

describe('a small answer that unpacks into a huge one', () => {
  test.each([
    ['gzip', () => gzipSync(blank)],
    ['x-gzip', () => gzipSync(blank)],
    ['gzip', () => Buffer.concat(Array.from({ length: 300 }, () => gzipSync(blank.subarray(0, mebibyte))))],
    ['deflate', () => deflateSync(blank)],
    ['deflate', () => deflateRawSync(blank)],
    ['br', () => brotliCompressSync(blank, quick)],
    ['gzip, gzip', () => gzipSync(gzipSync(blank))],
    ['gzip, br', () => brotliCompressSync(gzipSync(blank), quick)],
    ['deflate, gzip', () => gzipSync(deflateSync(blank))],
  ])('is refused as too large: %s', async (encoding, bomb) => {
    expect(await fetchBody(encoding, bomb())).toMatchObject({ code: 'fetch.too_large' });
  });

  test.each(['gzip, gzip, gzip', 'gzip, gzip, gzip, gzip, gzip, gzip', 'zip', 'gzip, compress', 'utf-8', 'constructor'])('is refused by its packing: %s', async (encoding) => {
    expect(await fetchBody(encoding, gzipSync('x'))).toMatchObject({ code: 'fetch.encoding' });
  });

  test('takes no memory worth speaking of', async () => {
    const bomb = Buffer.concat(Array.from({ length: 300 }, () => gzipSync(blank.subarray(0, mebibyte))));
    const before = process.memoryUsage().rss;

    for (let round = 0; round < 5; round += 1) await fetchBody('gzip', bomb);

    expect(process.memoryUsage().rss - before).toBeLessThan(64 * mebibyte);
  });
});

describe('a large answer', () => {
  test.each([['with its length', { 'content-length': String(9 * mebibyte) }], ['without its length', {}]])('%s is refused', async (_what, headers) => {
    expect(await fetchBody('', Buffer.alloc(9 * mebibyte, ' '), headers as Record<string, string>)).toMatchObject({ code: 'fetch.too_large' });
  });

  test('up to the limit is taken', async () => {
    const body = Buffer.concat([Buffer.from('<!doctype html><p>x'), Buffer.alloc(8 * mebibyte - 30, ' ')]);

    expect(await fetchBody('gzip', gzipSync(body))).toMatchObject({ status: 200 });
  });
});

test.each([
  ['gzip', Buffer.from('no gzip at all')],
  ['br', Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff])],
  ['deflate', Buffer.from([0x78, 0x9c, 0xff, 0xff, 0xff, 0xff])],
])('a broken packing is refused as such: %s', async (encoding, body) => {
  expect(await fetchBody(encoding, body)).toMatchObject({ code: 'fetch.encoding' });
});
