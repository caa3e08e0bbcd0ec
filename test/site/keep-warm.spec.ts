import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { keepWarm, untilFirstPage } from '../../commands/site/keep-warm.ts';

let server: Server;
const asked: string[] = [];

async function serve(): Promise<string> {
  server = createServer((request, response) => {
    asked.push(`${request.headers['accept-encoding']} ${request.url}`);
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>a page</p>');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const siteAt = (address: string, things: number) => ({ address, readiness: async () => ({ ready: true, release: 'abc', reason: null }), countThings: async () => things });

afterEach(() => {
  asked.length = 0;
  server.closeAllConnections();
  server.close();
});

it('asks for the first pages of a large release in each way that they travel, and ends when it is told to', async () => {
  const end = keepWarm(siteAt(await serve(), 20_000), () => undefined);
  while (asked.length < 3) await new Promise((resolve) => void setTimeout(resolve, 10));

  await end();
  const count = asked.length;
  await new Promise((resolve) => void setTimeout(resolve, 250));

  expect(asked.slice(0, 3)).toEqual(['br /fr', 'gzip /fr', 'br /nl']);
  // One that was on its way may still arrive.
  expect(asked.length - count).toBeLessThanOrEqual(1);
});

it('waits for the first page, and goes on where there is none', async () => {
  const told: string[] = [];
  await untilFirstPage(await serve(), (line) => told.push(line));
  expect([asked.length, told]).toEqual([1, []]);

  await untilFirstPage('http://127.0.0.1:1', (line) => told.push(line));
  expect(told.join()).toContain('site: expected its first page');
});

it('leaves a small release alone', async () => {
  const end = keepWarm(siteAt(await serve(), 2_000), () => undefined);
  await new Promise((resolve) => void setTimeout(resolve, 50));
  await end();

  expect(asked).toEqual([]);
});
