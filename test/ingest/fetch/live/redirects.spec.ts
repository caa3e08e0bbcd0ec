import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../../ingest/fetch/fault.ts';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { serve } from '../fixture/servers.ts';
import { page, quickVisitor } from '../fixture/visitors.ts';

/** Serves a chain of redirects "/0" to "/n", then a page; an address may name a loop instead. */
async function chain(length: number, status = 302) {
  return await serve((request, response) => {
    const step = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
    if (step < length) response.writeHead(status, { location: `/${step + 1}` }).end('a body that nobody reads');
    else response.setHeader('content-type', 'text/html').end(page);
  });
}

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('are followed with status %i', async (status) => {
    const server = await chain(1, status);

    expect(await fetchPage(`${server.origin}/0`, quickVisitor([server.host]))).toMatchObject({ status: 200, finalUrl: `${server.origin}/1` });
  });

  test.each([300, 304, 305, 306])('are not made of status %i', async (status) => {
    const server = await chain(1, status);

    expect(await fetchPage(`${server.origin}/0`, quickVisitor([server.host]))).toMatchObject({ code: 'fetch.status' });
  });

  test('are followed five times', async () => {
    const server = await chain(5);

    expect(await fetchPage(`${server.origin}/0`, quickVisitor([server.host]))).toMatchObject({ status: 200, finalUrl: `${server.origin}/5` });
  });

  test.each([6, 21])('are not followed %i times', async (length) => {
    const server = await chain(length);

    const fetched = await fetchPage(`${server.origin}/0`, quickVisitor([server.host]));

    expect(fetched).toMatchObject({ code: 'fetch.redirect' });
    expect(server.asked.filter((path) => path !== '/robots.txt')).toEqual(['/0', '/1', '/2', '/3', '/4', '/5']);
  });

  test.each([['/loop', '/loop'], ['/a', '/b', '/a'], ['/a', '/b', '/c', '/b']])('name their loop: %s', async (...steps) => {
    const server = await serve((request, response) => response.writeHead(302, { location: steps[steps.indexOf(request.url ?? '') + 1] }).end());

    const fetched = await fetchPage(`${server.origin}${steps[0]}`, quickVisitor([server.host]));

    expect(fetched).toMatchObject({ code: 'fetch.redirect' });
    expect((fetched as Fault).message).toContain(steps.map((step) => `${server.origin}${step}`).join(' → '));
  });

  test.each([[undefined, 'none'], ['http://', '"http://"'], ['http://a b/', '"http://a b/"']])('lead nowhere with the location %s', async (location, found) => {
    const server = await serve((_request, response) => response.writeHead(302, location === undefined ? {} : { location }).end());

    const fetched = await fetchPage(`${server.origin}/`, quickVisitor([server.host]));

    expect(fetched).toMatchObject({ code: 'fetch.redirect' });
    expect((fetched as Fault).message).toContain(found);
  });

  test('keep what was sent with the address on its host, and leave it behind elsewhere', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers);
      response.setHeader('content-type', 'text/html').end(page);
    });
    const first = await serve((request, response) => {
      seen.push(request.headers);
      response.writeHead(302, { location: request.url === '/' ? '/again' : `${other.origin}/`, 'set-cookie': 'a=b' }).end();
    });

    await fetchPage(`${first.origin}/`, quickVisitor([first.host, other.host]), { headers: { authorization: 'Bearer canary', cookie: 'canary=1' } });

    expect(seen.map(({ authorization, cookie }) => [authorization, cookie])).toEqual([['Bearer canary', 'canary=1'], ['Bearer canary', 'canary=1'], [undefined, undefined]]);
  });

  test('never take credentials to robots.txt', async () => {
    const seen: (string | undefined)[] = [];
    const server = await serve((_request, response) => response.setHeader('content-type', 'text/html').end(page), {
      robots: (request) => {
        seen.push(request.headers.authorization);
        return false;
      },
    });

    await fetchPage(`${server.origin}/`, quickVisitor([server.host]), { headers: { authorization: 'Bearer canary' } });

    expect(seen).toEqual([undefined]);
  });
});
