import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { Fault } from '../../../../ingest/fetch/fault.ts';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { fetchLimits } from '../../../../ingest/fetch/live/visitor.ts';
import { serveRaw, serveSocket } from '../fixture/servers.ts';
import { quickVisitor } from '../fixture/visitors.ts';

/** Writes a text letter by letter, for as long as anyone listens. */
function drip(socket: Socket, start: string, letters: string) {
  socket.write(start);
  let at = 0;
  const timer = setInterval(() => socket.write(letters[at++ % letters.length]!), 15);
  socket.once('close', () => clearInterval(timer));
}

const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
const deadline = 250;

const slow: { what: string; answer: (socket: Socket) => void }[] = [
  { what: 'a silent host', answer: () => undefined },
  { what: 'a status that drips', answer: (socket) => drip(socket, '', 'HTTP/1.1 200 O'.padEnd(1000, 'K')) },
  { what: 'headers that drip', answer: (socket) => drip(socket, `${head}x-pad: `, 'a') },
  { what: 'headers without end', answer: (socket) => drip(socket, head, 'x-a: b\r\n') },
  { what: 'a body that drips', answer: (socket) => drip(socket, `${head}content-length: 100000\r\n\r\n`, '<p>') },
  { what: 'a body that drips, in chunks', answer: (socket) => drip(socket, `${head}transfer-encoding: chunked\r\n\r\n`, '1\r\na\r\n') },
  { what: 'a body that stops', answer: (socket) => socket.write(`${head}content-length: 100000\r\n\r\n<html>`) },
  { what: 'informational answers without end', answer: (socket) => drip(socket, '', 'HTTP/1.1 102 Processing\r\n\r\n') },
];

test.each(slow)('$what ends at the deadline, and its socket is closed', async ({ answer }) => {
  const server = await serveRaw(answer);
  const began = performance.now();

  const fetched = await fetchPage(`${server.origin}/`, quickVisitor([server.host], { limits: { deadline } }));

  expect(fetched).toMatchObject({ code: 'fetch.timeout' });
  expect(performance.now() - began).toBeGreaterThan(deadline - 50);
  expect(performance.now() - began).toBeLessThan(deadline + 700);
  await expect.poll(() => server.sockets.size).toBe(0);
});

test.each([['http', 'fetch.timeout'], ['https', 'fetch.timeout']])('a host that does not even answer over %s ends at the deadline, and its socket is closed', async (scheme, code) => {
  const server = await serveSocket(() => undefined);
  const began = performance.now();

  const fetched = await fetchPage(`${scheme}://${server.host}/`, quickVisitor([server.host], { limits: { deadline } }));

  expect(fetched).toMatchObject({ code: 'fetch.parked' });
  expect((fetched as Fault).message).toContain(code);
  expect(performance.now() - began).toBeLessThan(deadline + 700);
  await expect.poll(() => server.sockets.size).toBe(0);
});

test('a name server that does not answer ends at the deadline', async () => {
  const fetched = await fetchPage('http://www.example.org/', quickVisitor([], { lookup: () => new Promise(() => undefined), limits: { deadline } }));

  expect((fetched as Fault).message).toContain('fetch.timeout');
});

test('the deadline is one for robots.txt, redirects and retries together', async () => {
  const server = await serveRaw((socket) => setTimeout(() => socket.end('HTTP/1.1 500 Oh\r\ncontent-length: 0\r\n\r\n'), 120));
  const began = performance.now();

  await fetchPage(`${server.origin}/`, quickVisitor([server.host], { limits: { deadline, retries: 9 } }));

  expect(performance.now() - began).toBeLessThan(deadline + 400);
});

test('the deadline is 30 seconds when nothing else is said', () => {
  expect(fetchLimits.deadline.default).toBe(30_000);
});
