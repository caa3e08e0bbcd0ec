import { describe, expect, test } from 'vitest';
import { Fault } from '../../../../ingest/fetch/fault.ts';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { httpDate, retryAfter } from '../../../../ingest/fetch/live/manners/retry-after.ts';
import { serve } from '../fixture/servers.ts';
import { page, quickVisitor, testClock } from '../fixture/visitors.ts';

const noon = Date.UTC(2026, 10, 21, 12);

describe('Retry-After', () => {
  test.each([
    ['120', 120_000], ['0', 0], [' 7 ', 7_000], ['007', 7_000], ['315360000', 315_360_000_000],
    ['Sat, 21 Nov 2026 12:02:00 GMT', 120_000], ['Saturday, 21-Nov-26 12:02:00 GMT', 120_000], ['Sat Nov 21 12:02:00 2026', 120_000], ['Fri, 20 Nov 2026 12:00:00 GMT', 0], ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['-5', null], ['1.5', null], ['1e3', null], ['soon', null], ['', null], ['2026-11-21T12:02:00Z', null], ['Sat, 31 Feb 2026 12:02:00 GMT', null], ['Sat, 21 Nov 2026 12:02:00 CET', null], ['120; 240', null], ['٣', null],
  ])('"%s" asks for a wait of %s ms', (header, wait) => {
    expect(retryAfter(header, noon)).toBe(wait === null ? null : noon + wait);
  });

  test('is the latest of several', () => {
    expect(retryAfter(['5', '60', 'soon'], noon)).toBe(noon + 60_000);
  });

  test('reads a year of two digits as the nearest past one when it seems far ahead', () => {
    expect(httpDate('Sunday, 06-Nov-94 08:49:37 GMT', noon)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
    expect(httpDate('Friday, 06-Nov-54 08:49:37 GMT', noon)).toBe(Date.UTC(2054, 10, 6, 8, 49, 37));
  });
});

/** Serves a busy answer a number of times, then the page; notes when it was asked, by a test's clock. */
async function busyHost(status: number, times: number, header: string | null) {
  const clock = testClock(noon);
  const moments: number[] = [];
  const server = await serve((_request, response) => {
    moments.push(clock.now());
    if (moments.length <= times) response.writeHead(status, header === null ? {} : { 'retry-after': header }).end();
    else response.setHeader('content-type', 'text/html').end(page);
  });
  return { clock, moments, server, visitor: quickVisitor([server.host], { clock, random: () => 1 }) };
}

describe('a host that is busy', () => {
  test.each([429, 503].flatMap((status) => [
    { status, header: '120', wait: 120_000 }, { status, header: '1', wait: 1_000 }, { status, header: '0', wait: 0 },
    { status, header: 'Sat, 21 Nov 2026 12:01:30 GMT', wait: 90_000 }, { status, header: 'Saturday, 21-Nov-26 12:01:30 GMT', wait: 90_000 }, { status, header: 'Sat Nov 21 12:01:30 2026', wait: 90_000 },
    { status, header: 'Sat, 21 Nov 2020 12:01:30 GMT', wait: 0 },
  ]))('is asked again exactly when it says: $status, "$header"', async ({ status, header, wait }) => {
    const { moments, server, visitor } = await busyHost(status, 1, header);

    const fetched = await fetchPage(`${server.origin}/`, visitor);

    expect(fetched).toMatchObject({ status: 200 });
    expect(moments[1]! - moments[0]!).toBe(wait);
  });

  test.each([
    { status: 429, header: '121', until: '2026-11-21T12:02:01.000Z' }, { status: 503, header: '315360000', until: '2036-11-18T12:00:00.000Z' }, { status: 429, header: '9'.repeat(40), until: 'rest of this run' },
    { status: 503, header: 'Sun, 21 Nov 2027 12:00:00 GMT', until: '2027-11-21T12:00:00.000Z' }, { status: 429, header: 'Wednesday, 21-Nov-35 12:00:00 GMT', until: '2035-11-21T12:00:00.000Z' },
  ])('is parked when it asks for too long: $status, "$header"', async ({ status, header, until }) => {
    const { moments, server, visitor, clock } = await busyHost(status, 9, header);

    const faults = [await fetchPage(`${server.origin}/`, visitor), await fetchPage(`${server.origin}/other`, visitor)];

    expect(faults.map((fault) => (fault as Fault).code)).toEqual(['fetch.parked', 'fetch.parked']);
    expect((faults[0] as Fault).message).toContain(until);
    expect(moments).toHaveLength(1);
    expect(clock.now()).toBe(noon);
  });

  test.each([429, 503].flatMap((status) => ['-5', 'soon', '1.5', null].map((header) => ({ status, header }))))('is asked again later and later, then parked, when it names no time: $status, $header', async ({ status, header }) => {
    const { moments, server, visitor } = await busyHost(status, 9, header);
    visitor.limits.retryDelay = 500;

    const fetched = await fetchPage(`${server.origin}/`, visitor);

    expect(fetched).toMatchObject({ code: 'fetch.parked' });
    expect(moments.map((moment) => moment - noon)).toEqual([0, 500, 1500]);
  });

  test('is asked by nobody else while it waits', async () => {
    const { moments, server, visitor } = await busyHost(503, 1, '60');

    await Promise.all([fetchPage(`${server.origin}/one`, visitor), fetchPage(`${server.origin}/two`, visitor), fetchPage(`${server.origin}/three`, visitor)]);

    expect(moments.map((moment) => moment - noon)).toEqual([0, 60_000, 60_000, 60_000]);
  });

  test('does not hold up another host', async () => {
    const { server, visitor } = await busyHost(503, 9, '99999');
    const other = await serve((_request, response) => response.setHeader('content-type', 'text/html').end(page));
    const both = quickVisitor([server.host, other.host], { clock: visitor.clock });

    const fetched = await Promise.all([fetchPage(`${server.origin}/`, both), fetchPage(`${other.origin}/`, both)]);

    expect(fetched[0]).toMatchObject({ code: 'fetch.parked' });
    expect(fetched[1]).toMatchObject({ status: 200 });
  });
});

describe('turns', () => {
  test('are taken one at a time, with the delay of the house between any two', async () => {
    const clock = testClock(noon);
    const moments: number[] = [];
    let open = 0;
    let most = 0;
    const server = await serve((_request, response) => {
      moments.push(clock.now());
      most = Math.max(most, (open += 1));
      setTimeout(() => {
        open -= 1;
        response.setHeader('content-type', 'text/html').end(page);
      }, 2);
    });
    const visitor = quickVisitor([server.host], { clock, limits: { hostDelay: 1_000 } });

    await Promise.all(Array.from({ length: 40 }, (_, number) => fetchPage(`${server.origin}/${number}`, visitor)));

    expect(most).toBe(1);
    expect(moments.slice(1).every((moment, index) => moment - moments[index]! >= 1_000)).toBe(true);
    expect(server.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  test.each([['Crawl-delay: 7', 7_000], ['Crawl-delay: 2.5', 2_500], ['crawl-delay: 0', 1_000], ['Crawl-delay: soon', 1_000]])('keep the delay that a host asks for: %s', async (line, delay) => {
    const clock = testClock(noon);
    const moments: number[] = [];
    const server = await serve(
      (request, response) => {
        moments.push(clock.now());
        if (request.url === '/robots.txt') response.end(`User-agent: *\n${line}\n`);
        else response.setHeader('content-type', 'text/html').end(page);
      },
      { robots: () => true },
    );
    const visitor = quickVisitor([server.host], { clock, limits: { hostDelay: 1_000 } });

    await Promise.all([fetchPage(`${server.origin}/a`, visitor), fetchPage(`${server.origin}/b`, visitor)]);

    expect(moments.map((moment) => moment - noon)).toEqual([0, delay, 2 * delay]);
  });

  test('end with a parked host when it asks for more than anyone can wait', async () => {
    const server = await serve((_request, response) => response.end('User-agent: *\nCrawl-delay: 86400'), { robots: () => true });

    const fetched = await fetchPage(`${server.origin}/a`, quickVisitor([server.host], { clock: testClock() }));

    expect(fetched).toMatchObject({ code: 'fetch.parked' });
    expect(server.asked).toEqual(['/robots.txt']);
  });

  test('are waited for on the wall clock too', async () => {
    const moments: number[] = [];
    const server = await serve((_request, response) => {
      moments.push(performance.now());
      response.setHeader('content-type', 'text/html').end(page);
    });
    const visitor = quickVisitor([server.host], { limits: { hostDelay: 60 } });

    await Promise.all([fetchPage(`${server.origin}/a`, visitor), fetchPage(`${server.origin}/b`, visitor), fetchPage(`${server.origin}/c`, visitor)]);

    expect(Math.min(moments[1]! - moments[0]!, moments[2]! - moments[1]!)).toBeGreaterThanOrEqual(59);
  });
});
