import { createServer, type Server } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../../../graph/database/open.ts';
import { failureOf } from '../../../../graph/serve/mask-error.ts';
import { readOnce } from '../../../../graph/serve/read-once.ts';
import { serveGraph } from '../../../../graph/serve/serve.ts';
import { asking, openServedGraph, quoteOf, type ServedGraph } from '../served-graph.ts';

const leaks = /\bMATCH\b|\bRETURN\b|node_modules|\.ts\b|\.js\b|bolt:|neo4j|\n\s+at |Did you mean|canary/i;
let graph: ServedGraph;

beforeAll(async () => {
  graph = await openServedGraph();
});

afterEach(() => vi.restoreAllMocks());

afterAll(() => graph.close());

describe('an error', () => {
  test.each([
    ['{ things(limit: 1) { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ thing(id: "a", nam: 1) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ things(limit: 1, where: { nme: { eq: "x" } }) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query Q { things(limit: 1) { id } } query Q { kinds { kind } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { release { version } } query B { kinds { kind } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('of %s has a code and no suggestion', async (query, code) => {
    const response = await graph.service.fetch(asking(query));

    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(text).not.toMatch(leaks);
    expect(response.status).toBe(400);
  });

  test('in the names of variables has no suggestion', async () => {
    const response = await graph.service.fetch(asking('query Q($where: ThingWhere) { things(limit: 1, where: $where) { id } }', { where: { nme: { eq: 'x' } } }));

    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(text).not.toMatch(leaks);
  });

  test('of our own is masked, and told under its reference', async () => {
    const service = await serveGraph(graph.database, { quote: () => Promise.reject(new Error('canary bolt://neo4j:secret@host MATCH (n) RETURN n')), report: (line) => void told.push(line) });
    const told: string[] = [];

    const response = await service.fetch(asking('{ statements(limit: 1, where: { evidenceKind: { eq: "span" } }) { quotation } }'));

    const text = await response.text();
    const { errors } = JSON.parse(text) as { errors: { extensions: { code: string; reference: string } }[] };
    expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(text).not.toMatch(leaks);
    expect(told.join()).toContain(errors[0]?.extensions.reference);
    expect(told.join()).not.toMatch(/canary|secret/);
  });
});

describe('a query that the database gives up', () => {
  test('for want of memory is not run again', async () => {
    const opened = vi.spyOn(graph.database.driver, 'session');
    // Long enough for memory to run out first, on a busy machine too.
    const transaction = readOnce(graph.database, 60_000);

    const failed = await transaction.run('UNWIND range(1, 100000000) AS n WITH collect(n) AS held RETURN size(held)', {}).catch((error: unknown) => error);
    await transaction.close();

    expect(failureOf(failed)).toMatchObject({ code: 'QUERY_TOO_LARGE', status: 503 });
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test('for want of time says so', async () => {
    const transaction = readOnce(graph.database, 500);

    const failed = await transaction.run('UNWIND range(1, 100000000) AS n UNWIND range(1, 100000) AS m WITH n, m WHERE n + m < 0 RETURN count(*)', {}).catch((error: unknown) => error);
    await transaction.close();

    expect(failureOf(failed)).toMatchObject({ code: 'QUERY_TIMED_OUT', status: 503 });
  });

  test('for it would write says nothing of why', async () => {
    const transaction = readOnce(graph.database);

    const failed = await transaction.run('CREATE (n:Intruder) RETURN n', {}).catch((error: unknown) => error);
    await transaction.close();

    expect(failed).toMatchObject({ code: expect.stringContaining('AccessMode') as string });
    expect(failureOf(failed).message).not.toMatch(leaks);
  });
});

describe('a database that is gone', () => {
  test.each([
    ['refuses', () => Promise.resolve(null)],
    ['says nothing', () => listen(() => undefined)],
    ['hangs up', () => listen((server) => server.on('connection', (socket) => socket.destroy()))],
  ])('and %s is not ready within two seconds', async (_, start) => {
    const server = await start();
    const lost = databaseAt(server);
    const service = await serveGraph(lost, { quote: quoteOf, report: () => undefined });

    const before = performance.now();
    const readiness = await service.readiness();

    expect(readiness).toEqual({ ready: false, release: null, reason: 'graph: expected an answering database, found none.' });
    expect(performance.now() - before).toBeLessThan(2_000);
    await lost.close();
    server?.close();
  });

  test('is answered with 503 and JSON', async () => {
    const lost = databaseAt(null);
    const service = await serveGraph(lost, { quote: quoteOf, report: () => undefined });

    const response = await service.fetch(asking('{ release { version } }'));

    const text = await response.text();
    expect(response.status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    expect(text).not.toMatch(leaks);
    await lost.close();
  });
});

function databaseAt(server: Server | null): Database {
  const address = server?.address();
  const port = typeof address === 'object' && address ? address.port : 1;
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'canary'), { disableLosslessIntegers: true });
  return { driver, name: 'neo4j', address: `bolt://127.0.0.1:${port}`, close: () => driver.close() };
}

function listen(prepare: (server: Server) => unknown): Promise<Server> {
  const server = createServer();
  prepare(server);
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
