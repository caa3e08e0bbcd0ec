import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../../ingest/fetch/fault.ts';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { serve, serveSocket } from '../fixture/servers.ts';
import { page, quickVisitor, testClock } from '../fixture/visitors.ts';

/** Serves a page, and a robots.txt of its own making. */
async function hostWith(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  return await serve(
    (request, response) => {
      if (/robots|step/.test(request.url ?? '')) answer(request, response);
      else response.setHeader('content-type', 'text/html').end(page);
    },
    { robots: () => true },
  );
}

const closed = 'User-agent: *\nDisallow: /';

describe('a host whose robots.txt answers', () => {
  const rows: { what: string; answer: (request: IncomingMessage, response: ServerResponse) => void; outcome: string }[] = [
    { what: '404', answer: (_, response) => response.writeHead(404).end(closed), outcome: 'read' },
    { what: '401', answer: (_, response) => response.writeHead(401).end(closed), outcome: 'read' },
    { what: '403', answer: (_, response) => response.writeHead(403).end(closed), outcome: 'read' },
    { what: '410', answer: (_, response) => response.writeHead(410).end(closed), outcome: 'read' },
    { what: '200 and nothing', answer: (_, response) => response.end(''), outcome: 'read' },
    { what: '204', answer: (_, response) => response.writeHead(204).end(), outcome: 'read' },
    { what: '200 and a closed door', answer: (_, response) => response.end(closed), outcome: 'fetch.robots' },
    { what: '200 and a door closed to us', answer: (_, response) => response.end('User-agent: Lisiere\nDisallow: /\nUser-agent: *\nAllow: /'), outcome: 'fetch.robots' },
    { what: '200 and a page of HTML', answer: (_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><h1>Not found</h1>'), outcome: 'read' },
    { what: '429', answer: (_, response) => response.writeHead(429).end(), outcome: 'fetch.parked' },
    { what: '429 and a time to come back', answer: (_, response) => response.writeHead(429, { 'retry-after': '86400' }).end(), outcome: 'fetch.parked' },
    { what: '500', answer: (_, response) => response.writeHead(500).end(), outcome: 'fetch.parked' },
    { what: '502', answer: (_, response) => response.writeHead(502).end(), outcome: 'fetch.parked' },
    { what: '503', answer: (_, response) => response.writeHead(503).end(), outcome: 'fetch.parked' },
    { what: 'nothing, and breaks off', answer: (_, response) => void response.socket?.resetAndDestroy(), outcome: 'fetch.parked' },
    { what: 'half of it', answer: (_, response) => response.writeHead(200, { 'content-length': '500' }).write(closed, () => response.socket?.destroy()), outcome: 'fetch.parked' },
    { what: 'nothing at all', answer: () => undefined, outcome: 'fetch.parked' },
    { what: 'after five redirects, a closed door', answer: redirected(5), outcome: 'fetch.robots' },
    { what: 'after six redirects', answer: redirected(6), outcome: 'read' },
    { what: 'with a loop', answer: (_, response) => response.writeHead(301, { location: '/robots.txt' }).end(), outcome: 'read' },
    { what: '600 KiB, the rule at the 499th', answer: (_, response) => response.end(`User-agent: *\n${'#'.repeat(499 * 1024)}\nDisallow: /page\n${'#\n'.repeat(50 * 1024)}`), outcome: 'fetch.robots' },
    { what: 'endlessly', answer: (_, response) => response.end(`User-agent: *\nDisallow: /page\n${'#\n'.repeat(2 ** 20)}`), outcome: 'fetch.robots' },
    { what: 'with a byte order mark', answer: (_, response) => response.end(`\ufeff${closed}`), outcome: 'fetch.robots' },
    { what: 'in Latin-1', answer: (_, response) => response.end(Buffer.from(`# priv\xe9\n${closed}`, 'latin1')), outcome: 'fetch.robots' },
  ];

  test.each(rows)('$what: $outcome', async ({ answer, outcome }) => {
    const server = await hostWith(answer);
    const visitor = quickVisitor([server.host], { limits: { deadline: 1_500, retries: 1 } });

    const fetched = await fetchPage(`${server.origin}/page`, visitor);

    expect(fetched instanceof Fault ? fetched.code : 'read').toBe(outcome);
    expect(server.asked.includes('/page')).toBe(outcome === 'read');
  });

  test('not in time: is parked, and nothing more is asked', async () => {
    const silent = await serveSocket(() => undefined);
    const visitor = quickVisitor([silent.host], { limits: { deadline: 150 } });

    const faults = [await fetchPage(`${silent.origin}/page`, visitor), await fetchPage(`${silent.origin}/other`, visitor)];

    expect(faults.map((fault) => (fault as Fault).code)).toEqual(['fetch.parked', 'fetch.parked']);
    expect(silent.connections()).toBe(1);
  });
});

test('robots.txt is believed for a day, and no longer', async () => {
  const clock = testClock();
  const server = await serve((_request, response) => response.setHeader('content-type', 'text/html').end(page));
  const visitor = quickVisitor([server.host], { clock });
  const times = () => server.asked.filter((path) => path === '/robots.txt').length;

  await fetchPage(`${server.origin}/a`, visitor);
  await clock.sleep(23.9 * 3_600_000);
  await fetchPage(`${server.origin}/b`, visitor);
  const withinTheDay = times();
  await clock.sleep(0.2 * 3_600_000);
  await fetchPage(`${server.origin}/c`, visitor);

  expect([withinTheDay, times()]).toEqual([1, 2]);
});

test('a redirect to another host obeys that host', async () => {
  const other = await hostWith((_, response) => response.end(closed));
  const first = await serve((_request, response) => response.writeHead(302, { location: `${other.origin}/page` }).end());

  const fetched = await fetchPage(`${first.origin}/`, quickVisitor([first.host, other.host]));

  expect(fetched).toMatchObject({ code: 'fetch.robots' });
  expect(other.asked).toEqual(['/robots.txt']);
});

function redirected(times: number) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const step = Number(/step(\d)/.exec(request.url ?? '')?.[1] ?? 0);
    if (step < times) response.writeHead(301, { location: `/step${step + 1}` }).end();
    else response.end(closed);
  };
}
