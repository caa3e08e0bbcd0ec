import { describe, expect, test } from 'vitest';
import { Fault } from '../../../../ingest/fetch/fault.ts';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { serveRaw } from '../fixture/servers.ts';
import { page, quickVisitor } from '../fixture/visitors.ts';

const html = 'content-type: text/html\r\n';
const body = `content-length: ${Buffer.byteLength(page)}\r\n\r\n${page}`;

async function fetchRaw(answer: string | Buffer) {
  const server = await serveRaw((socket) => socket.end(answer));
  return await fetchPage(`${server.origin}/`, quickVisitor([server.host], { limits: { retries: 0, deadline: 1_000 } }));
}

describe('an answer that is no HTTP', () => {
  test.each([
    ['no status', `${page}`], ['HTTP/0.9', 'hello\r\n'], ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'], ['HTTP/3', `HTTP/3 200 OK\r\n${html}${body}`], ['a status of letters', `HTTP/1.1 OK\r\n${html}${body}`], ['a status of two digits', `HTTP/1.1 20 OK\r\n${html}${body}`],
    ['a negative status', `HTTP/1.1 -200 OK\r\n${html}${body}`], ['NUL in a header', `HTTP/1.1 200 OK\r\nx-a: b\0c\r\n${html}${body}`], ['a header without colon', `HTTP/1.1 200 OK\r\nnonsense\r\n${html}${body}`], ['a header with a space in its name', `HTTP/1.1 200 OK\r\nx a: b\r\n${html}${body}`],
    ['two lengths', `HTTP/1.1 200 OK\r\ncontent-length: 5\r\n${html}${body}`], ['a negative length', `HTTP/1.1 200 OK\r\n${html}content-length: -1\r\n\r\n${page}`], ['a length of letters', `HTTP/1.1 200 OK\r\n${html}content-length: many\r\n\r\n${page}`], ['a length beyond numbers', `HTTP/1.1 200 OK\r\n${html}content-length: ${'9'.repeat(30)}\r\n\r\n${page}`],
    ['a length and chunks', `HTTP/1.1 200 OK\r\n${html}transfer-encoding: chunked\r\ncontent-length: 5\r\n\r\n5\r\nhello\r\n0\r\n\r\n`], ['a chunk size of letters', `HTTP/1.1 200 OK\r\n${html}transfer-encoding: chunked\r\n\r\nxyz\r\n${page}`], ['a negative chunk size', `HTTP/1.1 200 OK\r\n${html}transfer-encoding: chunked\r\n\r\n-5\r\n${page}`],
    ['a chunk size beyond numbers', `HTTP/1.1 200 OK\r\n${html}transfer-encoding: chunked\r\n\r\n${'f'.repeat(40)}\r\n${page}`], ['a chunk longer than its size', `HTTP/1.1 200 OK\r\n${html}transfer-encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n`], ['a header of 1 MB', `HTTP/1.1 200 OK\r\nx-a: ${'b'.repeat(2 ** 20)}\r\n${html}${body}`],
    ['10,000 headers', `HTTP/1.1 200 OK\r\n${'x-a: b and c\r\n'.repeat(10_000)}${html}${body}`], ['a switch of protocols', `HTTP/1.1 101 Switching\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n`], ['a promise to go on, unasked', 'HTTP/1.1 100 Continue\r\n\r\n'], ['nothing but line ends', '\r\n\r\n\r\n\r\n'],
  ])('is a clear issue: %s', async (_what, answer) => {
    const fetched = await fetchRaw(answer);

    expect(fetched).toBeInstanceOf(Fault);
    expect(['fetch.malformed', 'fetch.reset', 'fetch.truncated']).toContain((fetched as Fault).code);
    expect((fetched as Fault).message).toMatch(/: expected .*, found /);
  });

  test('is an issue or a page, never a crash: 2,000 answers with bytes changed at random', async () => {
    const seed = Buffer.from(`HTTP/1.1 200 OK\r\n${html}transfer-encoding: chunked\r\n\r\n${Buffer.byteLength(page).toString(16)}\r\n${page}\r\n0\r\n\r\n`);
    const random = lcg(20_261_121);
    const server = await serveRaw((socket) => socket.end(mutate(seed, random)));
    const visitor = quickVisitor([server.host], { limits: { retries: 0, deadline: 1_000 } });
    const outcomes = new Set<string>();

    for (let round = 0; round < 2_000; round += 1) {
      const fetched = await fetchPage(`${server.origin}/${round}`, visitor);
      outcomes.add(fetched instanceof Fault ? fetched.code : 'read');
    }

    expect([...outcomes].every((outcome) => outcome === 'read' || outcome.startsWith('fetch.'))).toBe(true);
    expect(outcomes.size).toBeGreaterThan(3);
  }, 30_000);
});

/** Returns a source of numbers from 0 to 1 that is the same at every run. */
function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function mutate(seed: Buffer, random: () => number): Buffer {
  const bytes = Buffer.from(seed);
  for (let change = 0; change < 1 + random() * 4; change += 1) bytes[Math.floor(random() * (random() < 0.7 ? 90 : bytes.length))] = Math.floor(random() * 256);
  return random() < 0.2 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
}
