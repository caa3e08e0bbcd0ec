import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../../ingest/fetch/fault.ts';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { serveRaw } from '../fixture/servers.ts';
import { quickVisitor } from '../fixture/visitors.ts';

const items = Array.from({ length: 2_000 }, (_, number) => `<li>Partner ${number} of ${(number * 7919) % 2003}</li>`).join('');
const whole = Buffer.from(`<!doctype html><html><body><main><ul>${items}</ul></main></body></html>`);

const codecs: Record<string, (bytes: Buffer) => Buffer> = {
  plain: (bytes) => bytes,
  gzip: (bytes) => gzipSync(bytes),
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  deflate: (bytes) => deflateSync(bytes),
  'raw deflate': (bytes) => deflateRawSync(bytes),
};

/** How a body is framed: what its headers promise, and how its bytes are written. */
const framings: Record<string, (body: Buffer, sent: Buffer) => [header: string, bytes: Buffer]> = {
  length: (body, sent) => [`content-length: ${body.length}\r\n`, sent],
  chunked: (body, sent) => {
    const size = 1024;
    const chunks: Buffer[] = [];
    for (let at = 0; at < sent.length; at += size) chunks.push(Buffer.concat([Buffer.from(`${sent.subarray(at, at + size).length.toString(16)}\r\n`), sent.subarray(at, at + size), Buffer.from('\r\n')]));
    return ['transfer-encoding: chunked\r\n', Buffer.concat(body.length === sent.length ? [...chunks, Buffer.from('0\r\n\r\n')] : chunks)];
  },
  close: (_body, sent) => ['', sent],
};

const endings: Record<string, (socket: Socket) => void> = { end: (socket) => socket.end(), reset: (socket) => setTimeout(() => socket.resetAndDestroy(), 20) };

describe('a body that is cut', () => {
  const cuts = Object.keys(codecs).flatMap((codec) => Object.keys(framings).flatMap((framing) => [0, 20, 50, 99].map((percent) => ({ codec, framing, percent, ending: percent === 50 ? 'reset' : 'end' }))));

  test.each(cuts)('is refused: $codec, $framing, at $percent %, then $ending', async ({ codec, framing, percent, ending }) => {
    const server = await serveRaw((socket) => {
      const body = codecs[codec]!(whole);
      const [header, bytes] = framings[framing]!(body, body.subarray(0, Math.floor((body.length * percent) / 100)));
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n${codec === 'plain' ? '' : `content-encoding: ${codec.replace('raw ', '')}\r\n`}${header}connection: close\r\n\r\n`);
      socket.write(bytes);
      endings[ending]!(socket);
    });

    const fetched = await fetchPage(`${server.origin}/page`, quickVisitor([server.host], { limits: { retries: 0 } }));

    expect(fetched).toBeInstanceOf(Fault);
    const isNothing = percent === 0 && codec === 'plain' && framing === 'close';
    expect((fetched as Fault).code).toBe(isNothing ? 'fetch.type' : 'fetch.truncated');
  });
});

describe('a body that is whole', () => {
  const bodies = Object.keys(codecs).flatMap((codec) => Object.keys(framings).map((framing) => ({ codec, framing })));

  test.each(bodies)('is taken to the byte: $codec, $framing', async ({ codec, framing }) => {
    const server = await serveRaw((socket) => {
      const body = codecs[codec]!(whole);
      const [header, bytes] = framings[framing]!(body, body);
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n${codec === 'plain' ? '' : `content-encoding: ${codec.replace('raw ', '')}\r\n`}${header}connection: close\r\n\r\n`);
      socket.end(bytes);
    });

    const fetched = await fetchPage(`${server.origin}/page`, quickVisitor([server.host], { limits: { retries: 0 } }));

    if (fetched instanceof Fault) throw fetched;
    expect(Buffer.from(fetched.bytes).equals(whole)).toBe(true);
  });

  test('of plain text that ends with its connection is refused, for nobody can tell', async () => {
    const server = await serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\nAll there is to say'));

    const fetched = await fetchPage(`${server.origin}/page`, quickVisitor([server.host]));

    expect(fetched).toMatchObject({ code: 'fetch.truncated' });
  });
});
