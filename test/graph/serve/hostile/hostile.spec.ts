import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { read } from '../../../../graph/database/open.ts';
import { hostiles } from './hostile.ts';
import { asking, openServedGraph, type ServedGraph } from '../served-graph.ts';

const most = 100;
let graph: ServedGraph;

beforeAll(async () => {
  graph = await openServedGraph();
  await graph.service.fetch(asking('{ things { id } }'));
});

afterEach(() => vi.restoreAllMocks());

afterAll(() => graph.close());

describe('a request that asks for too much', () => {
  test.each(hostiles)('is refused in time, as JSON, before the database hears of it: $tries', async ({ request, code }) => {
    const opened = vi.spyOn(graph.database.driver, 'session');
    const sent = request();

    const before = performance.now();
    const response = await graph.service.fetch(sent);
    const took = performance.now() - before;

    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe(code);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(took).toBeLessThan(most);
    expect(opened).not.toHaveBeenCalled();
  });

  test('leaves the database idle', async () => {
    const running = () => read(graph.database, "SHOW TRANSACTIONS YIELD currentQuery AS query WHERE NOT query STARTS WITH 'SHOW' RETURN query");

    await expect.poll(running, { timeout: 3_000 }).toEqual([]);
  });

  test('is one of at least forty that are tried', () => {
    expect(hostiles.length).toBeGreaterThanOrEqual(40);
  });
});
