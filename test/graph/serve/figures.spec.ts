import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServedGraph, type ServedGraph } from './served-graph.ts';

let graph: ServedGraph;
beforeAll(async () => {
  graph = await openServedGraph();
});
afterAll(() => graph.close());

test('the figures of the served release come with what they rest on, and the same twice', async () => {
  const found = await graph.service.figures();

  expect(found.ties).toBeGreaterThan(0);
  expect(found.participations.all).toBeGreaterThanOrEqual(found.participations.withSide);
  expect(await graph.service.figures(null)).toEqual(found);
});

test('the figures of a side rest on no more than those of everything', async () => {
  const [all, side] = [await graph.service.figures(), await graph.service.figures({ side: 'wallonia' })];

  expect(side.ties).toBeLessThanOrEqual(all.ties);
  expect(await graph.service.figures({ id: 'nobody' })).toMatchObject({ ties: 0, share: { value: null } });
});
