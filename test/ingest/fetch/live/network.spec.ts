import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { createServer } from 'node:https';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../../../ingest/fetch/fault.ts';
import { fetchPage } from '../../../../ingest/fetch/live/fetch-page.ts';
import { networkFault } from '../../../../ingest/fetch/live/network-fault.ts';
import { closedPort, listen, serve, serveRaw, serveSocket } from '../fixture/servers.ts';
import { page, quickVisitor } from '../fixture/visitors.ts';

const never = new AbortController().signal;

test.each([
  ['ENOTFOUND', 'fetch.dns'], ['EAI_AGAIN', 'fetch.dns'], ['ECONNREFUSED', 'fetch.connect'], ['EHOSTUNREACH', 'fetch.connect'], ['ENETUNREACH', 'fetch.connect'], ['ETIMEDOUT', 'fetch.timeout'], ['UND_ERR_CONNECT_TIMEOUT', 'fetch.timeout'],
  ['ECONNRESET', 'fetch.reset'], ['EPIPE', 'fetch.reset'], ['UND_ERR_SOCKET', 'fetch.reset'], ['CERT_HAS_EXPIRED', 'fetch.tls'], ['CERT_NOT_YET_VALID', 'fetch.tls'], ['DEPTH_ZERO_SELF_SIGNED_CERT', 'fetch.tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'fetch.tls'], ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'fetch.tls'], ['ERR_TLS_CERT_ALTNAME_INVALID', 'fetch.tls'], ['ERR_SSL_WRONG_VERSION_NUMBER', 'fetch.tls'], ['EPROTO', 'fetch.tls'],
  ['UND_ERR_HEADERS_OVERFLOW', 'fetch.malformed'], ['HPE_INVALID_CONSTANT', 'fetch.malformed'], ['E_NEVER_SEEN', 'fetch.failed'],
])('the error %s is told as %s', (code, expected) => {
  expect(networkFault(Object.assign(new Error('as the system says'), { code }), 'https://example.org/', 'head', never)).toMatchObject({ code: expected, place: 'https://example.org/' });
});

test('an error that wraps others is told by the first of them', () => {
  const error = new AggregateError([Object.assign(new Error('one'), { code: 'ECONNREFUSED' }), new Error('two')]);

  expect(networkFault(error, 'https://example.org/', 'head', never).code).toBe('fetch.connect');
});

describe('a host that fails', () => {
  const failures: { what: string; fail: (socket: Socket) => void; code: string; asked: number }[] = [
    { what: 'breaks off at once', fail: (socket) => socket.resetAndDestroy(), code: 'fetch.reset', asked: 3 },
    { what: 'hangs up at once', fail: (socket) => socket.end(), code: 'fetch.reset', asked: 3 },
    { what: 'breaks off within its status', fail: (socket) => socket.write('HTTP/1.1 20', () => socket.resetAndDestroy()), code: 'fetch.reset', asked: 3 },
    { what: 'breaks off within its headers', fail: (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-ty', () => socket.resetAndDestroy()), code: 'fetch.reset', asked: 3 },
    { what: 'hangs up within its body', fail: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n<html>'), code: 'fetch.truncated', asked: 3 },
    { what: 'answers 500', fail: (socket) => socket.end('HTTP/1.1 500 Oh\r\ncontent-length: 0\r\n\r\n'), code: 'fetch.status', asked: 3 },
    { what: 'answers 502', fail: (socket) => socket.end('HTTP/1.1 502 Oh\r\ncontent-length: 0\r\n\r\n'), code: 'fetch.status', asked: 3 },
    { what: 'answers 404', fail: (socket) => socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n'), code: 'fetch.status', asked: 1 },
    { what: 'answers 410', fail: (socket) => socket.end('HTTP/1.1 410 Gone\r\ncontent-length: 0\r\n\r\n'), code: 'fetch.status', asked: 1 },
    { what: 'answers with a part', fail: (socket) => socket.end('HTTP/1.1 206 Partial\r\ncontent-length: 6\r\n\r\n<html>'), code: 'fetch.status', asked: 1 },
    { what: 'answers that nothing changed, unasked', fail: (socket) => socket.end('HTTP/1.1 304 Not Modified\r\n\r\n'), code: 'fetch.status', asked: 1 },
    { what: 'answers with nothing', fail: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 0\r\n\r\n'), code: 'fetch.type', asked: 1 },
  ];

  test.each(failures)('and $what is asked $asked times, then told as $code', async ({ fail, code, asked }) => {
    const server = await serveRaw(fail);

    const fetched = await fetchPage(`${server.origin}/page`, quickVisitor([server.host]));

    expect(fetched).toMatchObject({ code });
    expect(server.asked.filter((path) => path === '/page')).toHaveLength(asked);
  });

  test('once and then no more is read after all', async () => {
    let times = 0;
    const server = await serve((_request, response) => {
      times += 1;
      if (times === 1) response.socket?.resetAndDestroy();
      else response.setHeader('content-type', 'text/html').end(page);
    });

    const fetched = await fetchPage(`${server.origin}/page`, quickVisitor([server.host]));

    expect(fetched).toMatchObject({ status: 200 });
  });

  test('is waited for longer each time, by a random part less', async () => {
    const draws = [0, 1];
    const moments: number[] = [];
    const server = await serve((_request, response) => {
      moments.push(performance.now());
      response.socket?.resetAndDestroy();
    });
    const visitor = quickVisitor([server.host], { random: () => draws.shift() ?? 0, limits: { retryDelay: 80 } });

    await fetchPage(`${server.origin}/page`, visitor);

    const [first, second] = [moments[1]! - moments[0]!, moments[2]! - moments[1]!];
    expect(first).toBeGreaterThanOrEqual(39);
    expect(first).toBeLessThan(second);
    expect(second).toBeGreaterThanOrEqual(159);
  });

  test('by not being there is parked, and told why', async () => {
    const port = await closedPort();

    const fetched = await fetchPage(`http://127.0.0.1:${port}/page`, quickVisitor([`127.0.0.1:${port}`]));

    expect(fetched).toMatchObject({ code: 'fetch.parked' });
    expect((fetched as Fault).message).toContain('fetch.connect');
  });

  test.each(['ENOTFOUND', 'EAI_AGAIN'])('by having no address is parked, and told why: %s', async (code) => {
    let asked = 0;
    const lookup = async () => {
      asked += 1;
      throw Object.assign(new Error('no such name'), { code });
    };

    const fetched = await fetchPage('http://www.example.org/', quickVisitor([], { lookup }));

    expect((fetched as Fault).message).toContain('fetch.dns');
    expect(asked).toBe(3);
  });
});

describe('a host over TLS', () => {
  const read = (name: string) => readFileSync(new URL(`../fixture/certificates/${name}`, import.meta.url), 'utf8');
  const serveTls = async (certificate: string) => {
    const server = createServer({ key: read('test-only.key'), cert: read(`${certificate}.pem`) }, (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.setHeader('content-type', 'text/html').end(page);
    });
    return await listen(server, []);
  };

  test('with a good certificate is read', async () => {
    const server = await serveTls('good');

    const fetched = await fetchPage(`https://${server.host}/`, quickVisitor([server.host], { certificateAuthority: read('ca.pem') }));

    expect(fetched).toMatchObject({ status: 200 });
  });

  test.each(['expired', 'unborn', 'other', 'self'])('is not read with a certificate that is %s, even when Node is told not to look', async (certificate) => {
    const server = await serveTls(certificate);
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';

    const fetched = await fetchPage(`https://${server.host}/`, quickVisitor([server.host], { certificateAuthority: read('ca.pem') })).finally(() => {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    });

    expect(fetched).toMatchObject({ code: 'fetch.tls' });
    expect(server.connections()).toBe(1);
  });

  test('is not read with a certificate of an authority that nobody knows', async () => {
    const server = await serveTls('good');

    expect(await fetchPage(`https://${server.host}/`, quickVisitor([server.host]))).toMatchObject({ code: 'fetch.tls' });
  });

  test('is not read when it speaks something else', async () => {
    const server = await serveSocket((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));

    expect(await fetchPage(`https://${server.host}/`, quickVisitor([server.host]))).toMatchObject({ code: 'fetch.tls' });
  });

  test('may not lead on without it', async () => {
    const plain = await serve((_request, response) => response.setHeader('content-type', 'text/html').end(page));
    const server = await listen(
      createServer({ key: read('test-only.key'), cert: read('good.pem') }, (request, response) => {
        if (request.url === '/robots.txt') response.writeHead(404).end();
        else response.writeHead(301, { location: `${plain.origin}/` }).end();
      }),
      [],
    );

    const fetched = await fetchPage(`https://${server.host}/`, quickVisitor([server.host, plain.host], { certificateAuthority: read('ca.pem') }));

    expect(fetched).toMatchObject({ code: 'fetch.downgrade' });
    expect(plain.connections()).toBe(0);
  });
});
