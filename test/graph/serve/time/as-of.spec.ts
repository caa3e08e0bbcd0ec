import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asking, openServedGraph, type ServedGraph } from '../served-graph.ts';

let graph: ServedGraph;

beforeAll(async () => {
  graph = await openServedGraph();
});
afterAll(() => graph.close());

type Tie = { predicate: string; standing: string | null; statements: string[]; sources: string[]; fromMax: string | null; other: { id: string } };

async function tiesOf(id: string, given = ''): Promise<Tie[]> {
  const { thing } = await graph.service.ask<{ thing: { ties: Tie[] } }>(`query Q($id: ID!) { thing(id: $id) { ties(limit: 50${given}) { predicate standing statements sources fromMax other { id } } } }`, { id });
  return thing.ties.filter(({ predicate }) => predicate === 'PARTNER_IN');
}

describe('ties as of a date', () => {
  test('are those that may have held then, with how sure that is', async () => {
    expect((await tiesOf('la-cardeuse')).map(({ other, standing }) => [other.id, standing])).toEqual([['accord-du-beffroi', null], ['fil-commun', null]]);
    expect((await tiesOf('la-cardeuse', ', asOf: "2013-06"')).map(({ other, standing }) => [other.id, standing])).toEqual([['accord-du-beffroi', 'possible']]);
    expect((await tiesOf('la-cardeuse', ', asOf: "2019"')).map(({ other, standing }) => [other.id, standing])).toEqual([['accord-du-beffroi', 'possible'], ['fil-commun', 'certain']]);
  });

  test('and as had been said by then: in 2018 no page had told of Fil Commun', async () => {
    expect((await tiesOf('la-cardeuse', ', said: "2018"')).map(({ other, sources }) => [other.id, sources])).toEqual([['accord-du-beffroi', ['chroniques']]]);
    expect(await tiesOf('la-cardeuse', ', asOf: "2019", said: "2016-11-03"')).toEqual([]);
  });

  test.each(['yesterday', '2018-13', '2018~', "' OR 1=1"])('are not asked for as of "%s"', async (date) => {
    const answer = await graph.service.fetch(asking('query Q($date: String) { thing(id: "la-cardeuse") { ties(limit: 5, asOf: $date) { id } } }', { date }));

    expect(JSON.stringify(await answer.json())).toContain('NOT_A_DATE');
  });
});

describe('the line of a thing', () => {
  test('is what it was and what it became, and leads to its last heir', async () => {
    const line = '{ heir { id } line(limit: 5) { id } }';
    const { before, after, other } = await graph.service.ask<Record<string, unknown>>(`{ before: thing(id: "pixel-nord") ${line} after: thing(id: "grand-pixel") ${line} other: thing(id: "la-cardeuse") ${line} }`);

    expect(before).toEqual({ heir: { id: 'grand-pixel' }, line: [{ id: 'grand-pixel' }] });
    expect(after).toEqual({ heir: null, line: [{ id: 'pixel-nord' }] });
    expect(other).toEqual({ heir: null, line: [] });
  });
});
