import { Client } from 'undici';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../../ingest/fetch/fault.ts';
import { isPublicAddress } from '../../../../ingest/fetch/live/address.ts';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { checkAddress, guardedConnector } from '../../../../ingest/fetch/live/guard.ts';
import { newVisitor } from '../../../../ingest/fetch/live/visitor.ts';
import { serve, serveRaw, type TestServer } from '../fixture/servers.ts';
import { page, quickVisitor } from '../fixture/visitors.ts';

/** Ways to write this machine, its neighbours, or something that is no page; "PORT" is the canary's. */
const spellings = `
http://127.0.0.1:PORT/ http://127.1:PORT/ http://127.0.1:PORT/ http://2130706433:PORT/ http://017700000001:PORT/ http://0177.0.0.1:PORT/ http://0x7f.1:PORT/
http://0x7f000001:PORT/ http://0x7f.0x0.0x0.0x1:PORT/ http://127.0.0.1.:PORT/ http://127.000.000.001:PORT/ http://127.255.255.254:PORT/ http://0:PORT/ http://0.0.0.0:PORT/
http://0x0:PORT/ http://00000:PORT/ http://[::1]:PORT/ http://[::]:PORT/ http://[0:0:0:0:0:0:0:1]:PORT/ http://[::ffff:127.0.0.1]:PORT/ http://[::ffff:7f00:1]:PORT/ http://[::ffff:0:7f00:1]:PORT/
http://[::127.0.0.1]:PORT/ http://[::7f00:1]:PORT/ http://[64:ff9b::7f00:1]:PORT/ http://[64:ff9b::127.0.0.1]:PORT/ http://[64:ff9b:1::7f00:1]:PORT/ http://[2002:7f00:1::]:PORT/ http://[2002:7f00:0001::1]:PORT/
http://[2001:0:7f00:1::]:PORT/ http://[fe80::1]:PORT/ http://[fc00::1]:PORT/ http://[fd12:3456::1]:PORT/ http://[ff02::1]:PORT/ http://[fec0::1]:PORT/ http://[2001:db8::1]:PORT/ http://[::ffff:a9fe:a9fe]:PORT/
http://localhost:PORT/ http://LOCALHOST:PORT/ http://localhost.:PORT/ http://a.localhost:PORT/ http://a.b.localhost:PORT/ http://localhost.localdomain:PORT/ http://ip6-localhost:PORT/ http://printer.local:PORT/
http://metadata.google.internal:PORT/ http://intranet:PORT/ http://router.lan:PORT/ http://１２７.０.０.１:PORT/ http://①②⑦.⓪.⓪.①:PORT/ http://127。0。0。1:PORT/ http://ｌｏｃａｌｈｏｓｔ:PORT/ http://loc%61lhost:PORT/
http://%31%32%37.0.0.1:PORT/ http://user@127.0.0.1:PORT/ http://user:word@example.org:PORT/ http://example.org@127.0.0.1:PORT/ http://example.org:80@127.0.0.1:PORT/ http://127.0.0.1:PORT#@example.org/ http://127.0.0.1:PORT\\@example.org/
http://169.254.169.254/ http://0xa9fea9fe/ http://2852039166/ http://10.0.0.1:PORT/ http://172.16.0.1:PORT/ http://192.168.1.1:PORT/ http://100.64.0.1:PORT/ http://198.18.0.1:PORT/ http://224.0.0.1:PORT/ http://255.255.255.255:PORT/
http://example.org.:PORT/ http://example.arpa:PORT/ https://127.0.0.1:PORT/ //127.0.0.1:PORT/ file:///etc/passwd file://127.0.0.1/etc/passwd data:text/html,x ftp://127.0.0.1:PORT/ gopher://127.0.0.1:PORT/_x
ws://127.0.0.1:PORT/ javascript:alert(1) blob:http://127.0.0.1:PORT/x about:blank ht\ttp://127.0.0.1:PORT/ HTTP://127.0.0.1:PORT/ http:127.0.0.1:PORT http:/127.0.0.1:PORT http:///127.0.0.1:PORT
`.trim().split(/[ \n]+/);

async function canary(): Promise<TestServer> {
  return await serve((_request, response) => response.end(page));
}

describe('an address that leads inside', () => {
  test.each(spellings)('is refused before anybody is called: %s', async (spelling) => {
    const server = await canary();
    // A name server that says of every name that it is this machine.
    const visitor = quickVisitor(['example.net:1'], { lookup: async () => [{ address: '127.0.0.1', family: 4 }] });

    const fetched = await fetchPage(spelling.replaceAll('PORT', String(server.port)), visitor);

    expect(fetched).toBeInstanceOf(Fault);
    expect(['fetch.blocked', 'fetch.address']).toContain((fetched as Fault).code);
    expect(server.connections()).toBe(0);
  });

  test.each(['127.0.0.1', '10.1.2.3', '::1', '::ffff:127.0.0.1', 'fe80::1%eth0', '64:ff9b::a00:1', '0.0.0.0'])('is refused when a public name stands for it: %s', async (address) => {
    const server = await canary();
    const visitor = quickVisitor([], { lookup: async () => [{ address: '198.41.0.4', family: 4 }, { address, family: address.includes(':') ? 6 : 4 }] });

    const fetched = await fetchPage(`http://www.example.org:${server.port}/`, visitor);

    expect(fetched).toMatchObject({ code: 'fetch.blocked' });
    expect(server.connections()).toBe(0);
  });

  test('is noticed on the connected socket, before a word is said', async () => {
    const server = await serveRaw((socket) => socket.end());
    const url = new URL(`http://www.example.org:${server.port}/secret`);
    const connect = guardedConnector(url, [{ address: '127.0.0.1', family: 4 }], newVisitor(), () => undefined);
    const client = new Client(url.origin, { connect });

    const asked = client.request({ method: 'GET', path: url.pathname });

    await expect(asked).rejects.toMatchObject({ code: 'fetch.blocked' });
    expect(server.asked).toEqual([]);
    await client.destroy();
  });
});

describe('a redirect that leads inside', () => {
  const targets = ['http://127.0.0.1:PORT/', 'http://localhost:PORT/', 'http://2130706433:PORT/', 'http://[::ffff:7f00:1]:PORT/', '//0x7f.1:PORT/', 'http://user@127.0.0.1:PORT/', 'http://x.localhost:PORT/', 'file:///etc/passwd', 'data:text/html,x', 'gopher://127.0.0.1:PORT/'];

  test.each(targets.flatMap((target) => [[301, target] as const, [307, target] as const]))('is refused with status %i to %s', async (status, target) => {
    const inside = await canary();
    const door = await serve((_request, response) => response.writeHead(status, { location: target.replaceAll('PORT', String(inside.port)) }).end());

    const fetched = await fetchPage(`${door.origin}/`, quickVisitor([door.host], { lookup: async () => [{ address: '127.0.0.1', family: 4 }] }));

    expect(fetched).toMatchObject({ code: 'fetch.blocked' });
    expect(inside.connections()).toBe(0);
  });

  test('is refused when robots.txt is said to be there', async () => {
    const inside = await canary();
    const door = await serve((_request, response) => response.writeHead(302, { location: `${inside.origin}/robots.txt` }).end(), { robots: () => true });

    const fetched = await fetchPage(`${door.origin}/page`, quickVisitor([door.host]));

    expect(fetched).toMatchObject({ code: 'fetch.blocked' });
    expect(inside.connections()).toBe(0);
    expect(door.asked).toEqual(['/robots.txt']);
  });

  test.each([
    ['a refresh', (port: number) => `<meta http-equiv="refresh" content="0; url=http://127.0.0.1:${port}/">`],
    ['a base', (port: number) => `<base href="http://127.0.0.1:${port}/">`],
    ['a canonical link', (port: number) => `<link rel="canonical" href="http://127.0.0.1:${port}/">`],
    ['pictures, frames and scripts', (port: number) => `<img src="http://127.0.0.1:${port}/a"><iframe src="http://127.0.0.1:${port}/b"></iframe><script src="http://127.0.0.1:${port}/c"></script>`],
  ])('is never followed from markup: %s', async (_what, markup) => {
    const inside = await canary();
    const door = await serve((_request, response) => response.setHeader('content-type', 'text/html').end(page.replace('<title>', `${markup(inside.port)}<title>`)));

    const fetched = await fetchPage(`${door.origin}/`, quickVisitor([door.host]));

    expect(fetched).toMatchObject({ status: 200 });
    expect(inside.connections()).toBe(0);
  });
});

describe('--allow-host', () => {
  test('opens one host and port, and no other', async () => {
    const [open, shut] = [await serve((_request, response) => response.setHeader('content-type', 'text/html').end(page)), await canary()];
    const visitor = quickVisitor([open.host]);

    const fetched = [await fetchPage(`${open.origin}/`, visitor), await fetchPage(`${shut.origin}/`, visitor), await fetchPage(`http://localhost:${open.port}/`, visitor)];

    expect(fetched[0]).toMatchObject({ status: 200 });
    expect(fetched.slice(1).map((fault) => (fault as Fault).code)).toEqual(['fetch.blocked', 'fetch.blocked']);
    expect(shut.connections()).toBe(0);
  });

  test('opens a name whose address is inside', async () => {
    const server = await serve((_request, response) => response.setHeader('content-type', 'text/html').end(page));
    const visitor = quickVisitor([`fixture.example:${server.port}`], { lookup: async () => [{ address: '127.0.0.1', family: 4 }] });

    const fetched = await fetchPage(`http://fixture.example:${server.port}/`, visitor);

    expect(fetched).toMatchObject({ status: 200 });
  });

  test.each(['127.0.0.1', 'localhost', 'http://localhost:80', ':80', 'a:b', 'a:999999'])('refuses what names no host and port: %s', (text) => {
    expect(() => newVisitor({ allowHosts: [text] })).toThrow(/--allow-host: expected a host and a port/);
  });
});

test.each([
  ['8.8.8.8', true], ['193.190.130.15', true], ['172.32.0.1', true], ['100.128.0.1', true], ['::ffff:8.8.8.8', true], ['64:ff9b::808:808', true], ['2a00:1450:4007::200e', true], ['2001:67c:2e8::1', true],
  ['172.31.0.1', false], ['192.0.2.1', false], ['2001:10::1', false], ['3fff::1', false], ['4000::1', false], ['::', false], ['', false], ['example.org', false],
] as const)('of the address %s says whether a public page may live there: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test('a public address passes, without its fragment', () => {
  expect(checkAddress('HTTPS://Www.Example.ORG/a b?q=é#top', newVisitor()).href).toBe('https://www.example.org/a%20b?q=%C3%A9');
});
