import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../../graph/database/open.ts';
import type { Network } from '../../../graph/model/network.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import { makeNetwork, type NetworkRows } from '../../../graph/serve/network/make-network.ts';
import { silent } from '../../../ground/report.ts';
import { crowd } from '../../fixture/crowd.ts';
import { ecosystem } from '../../fixture/ecosystem.ts';
import { openServedGraph, type ServedGraph } from './served-graph.ts';

const open = { fromMin: '0001-01-01', fromMax: '9999-12-31', toMin: '0001-01-01', toMax: '9999-12-31' };
const undated = { fromMin: null, fromMax: null, toMin: null, toMax: null };
const thing = (id: string, side: string | null, kind: 'Organisation' | 'Project' = 'Organisation', bounds: object = undated) => ({ id, name: id, kind, side, x: 1, y: 2, ...undated, ...bounds });
const tie = (from: string, to: string, bounds: object, more: object = {}) => ({ from, to, predicate: 'PARTNER_IN' as const, modality: 'asserted' as const, began: null, ended: null, statements: 1, ...undated, ...bounds, ...more });

function networkOf(things: NetworkRows['things'], ties: NetworkRows['ties']): Network {
  return makeNetwork({ release: 'r', things, ties, all: { things: things.length, ties: ties.length }, read: { pages: 1, publishers: 1, last: '2026-11-21' } });
}

describe('the network of the served release', () => {
  let graph: ServedGraph;
  beforeAll(async () => {
    graph = await openServedGraph();
  });
  afterAll(() => graph.close());

  it('has every thing and every relation once, in columns of one length, placed where the load put them', async () => {
    const { things, ties, release, read: told } = await graph.service.network();
    const { things: all, relations, pages } = ecosystem();
    const [{ version, spread } = { version: '', spread: 0 }] = await read<{ version: string; spread: number }>(graph.database, 'MATCH (release:Release), (thing:Thing) RETURN release.version AS version, count(DISTINCT thing.x) AS spread');

    expect(new Set(things.id)).toEqual(new Set(all.map(({ id }) => id)));
    expect(ties.from).toHaveLength(relations.filter(({ from_id, to_id }) => from_id !== to_id).length);
    for (const columns of [things, ties]) expect(new Set(Object.values(columns).map((column) => column.length)).size).toBe(1);
    expect(told.pages).toBe(pages.length);
    expect(release).toBe(version);
    expect(new Set(things.x).size).toBe(spread);
  });

  it('is read once for a release, and again for the next', async () => {
    const first = await graph.service.network();
    expect(await graph.service.network()).toBe(first);

    const next = crowd(60);
    await loadRelease(graph.database, next, silent);
    const second = await graph.service.network();

    expect(second.release).not.toBe(first.release);
    expect(second.things.id).toHaveLength(next.things.length);
    expect(second.ties.certainFrom[0]).toBeGreaterThanOrEqual(2000);
  });
});

describe('a tie of the network', () => {
  it('crosses when its ends lie on two sides, or when bodies of two sides make together what it leads to', () => {
    const things = [thing('a', 'wallonia'), thing('b', 'hauts-de-france'), thing('c', 'wallonia'), thing('p', null, 'Project'), thing('q', null, 'Project')];
    const { ties } = networkOf(things, [tie('a', 'b', {}), tie('a', 'p', {}), tie('b', 'p', {}), tie('a', 'q', {}), tie('c', 'q', {}), tie('c', 'p', {}, { predicate: 'CONCERNS' })]);

    expect(ties.crossing).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('may hold from its first stated day to its last, whatever became of its ends, and for certain within its own dates', () => {
    const things = [thing('a', null), thing('p', null, 'Project', { fromMin: '2016-01-01', fromMax: '2016-12-31', toMin: '2020-01-01', toMax: '2020-12-31' })];
    const { ties } = networkOf(things, [tie('a', 'p', { fromMin: '2017-01-01', fromMax: '2017-12-31', toMin: '2017-01-01', toMax: '9999-12-31' })]);

    expect([ties.start, ties.end, ties.certainFrom, ties.certainTo]).toEqual([[2017], [9999], [2017], [2017]]);
  });

  it('that is dated by its page alone is not thought to be older than that page', () => {
    const { ties } = networkOf([thing('a', null), thing('b', null)], [tie('a', 'b', { ...open, fromMax: '2019-05-31', toMin: '2019-05-01' })]);

    expect([ties.start, ties.end]).toEqual([[2019], [9999]]);
  });

  it('without a date has no years, and so has one whose dates say nothing', () => {
    const { ties } = networkOf([thing('a', null), thing('b', null)], [tie('a', 'b', {}), tie('a', 'b', open)]);

    expect([ties.start, ties.end]).toEqual([[0, 0], [0, 0]]);
  });

  it('is over when it lasted and ended before the last reading; a visit took place and is not', () => {
    const dates = { fromMin: '2010-01-01', fromMax: '2010-12-31', toMin: '2012-01-01', toMax: '2012-12-31' };
    const { ties } = networkOf([thing('a', null), thing('b', null)], [tie('a', 'b', dates, { began: '2010', ended: '2012' }), tie('a', 'b', dates, { began: '2012-03-01', ended: '2012-03-02' }), tie('a', 'b', { ...dates, toMax: '2030-12-31' }, { began: '2010', ended: '2030' })]);

    expect(ties.over).toEqual([1, 0, 0]);
  });
});
