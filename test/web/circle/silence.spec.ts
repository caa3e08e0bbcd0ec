import { expect, test } from 'vitest';
import { open } from '../../../graph/model/edtf.ts';
import type { PlacedThing, StatedTie, Whole } from '../../../graph/model/network.ts';
import { lifeLinesOf, livesTable } from '../../../web/src/lib/evolution/life-lines.ts';
import { silenceOf } from '../../../web/src/lib/silence/silence-map.ts';

const undated = { fromMin: null, fromMax: null, toMin: null, toMax: null };
const thing = (id: string, kind: PlacedThing['kind'], side: string | null, said: Partial<PlacedThing> = {}): PlacedThing => ({ id, name: id, kind, side, x: 0, y: 0, ...undated, ...said });
const things = [thing('atelier', 'Company', 'wallonia', { fromMin: '1999-01-01' }), thing('bureau', 'Hub', 'hauts-de-france'), thing('demo', 'Project', null), thing('mons', 'Place', 'wallonia'), thing('oslo', 'Company', 'NO')];
const tie = (from: string, predicate: StatedTie['predicate'], to: string, said: Partial<StatedTie> = {}): StatedTie => ({ from, to, predicate, modality: 'asserted', began: null, ended: null, statements: 1, ...undated, ...said });
const ties = [tie('atelier', 'PARTNER_IN', 'demo', { fromMin: '2016-01-01', fromMax: '2016-12-31', toMin: '2018-01-01', toMax: '2018-12-31' }), tie('atelier', 'LOCATED_IN', 'mons'), tie('oslo', 'PARTNER_IN', 'demo'), tie('atelier', 'COOPERATES_WITH', 'bureau', { fromMin: open.start, fromMax: open.end, toMin: open.start, toMax: open.end })];
const at = (id: string) => things.findIndex((one) => one.id === id);
const whole: Pick<Whole, 'things' | 'ties' | 'read'> = { things, read: { pages: 1, publishers: 1, last: '2020-05-01' }, ties: { length: ties.length, from: Int32Array.from(ties, ({ from }) => at(from)), to: Int32Array.from(ties, ({ to }) => at(to)), tie: (index) => ties[index]! } };

test('counts the ties that held for certain on each side in each year, and nothing that is undated', () => {
  const { first, last, rows } = silenceOf(whole);
  const wallonia = rows.find(({ side }) => side === 'wallonia')!;

  expect([first, last]).toEqual([1990, 2020]);
  expect(wallonia.years.map((count, year) => [1990 + year, count]).filter(([, count]) => count! > 0)).toEqual([[2016, 1], [2017, 1], [2018, 1]]);
  expect(rows.find(({ side }) => side === 'hauts-de-france')!.years.every((count) => count === 0)).toBe(true);
});

test('tells of how many organisations of a side each field is told, countries elsewhere as one side', () => {
  const { rows } = silenceOf(whole);

  expect(rows.map(({ side, bodies }) => [side, bodies])).toEqual([['hauts-de-france', 1], ['wallonia', 1], ['elsewhere', 1]]);
  expect(rows[1]!.told).toEqual({ place: 1, founded: 1, dated: 1, project: 1, across: 1, theme: 0, money: 0 });
  expect(rows[0]!.told).toMatchObject({ place: 0, founded: 0, dated: 0, across: 1 });
  expect(rows[2]!.told).toMatchObject({ project: 1, across: 1, dated: 0 });
});

test('draws what became one another together, and then the others by their beginning', () => {
  const lived = (id: string, from: string | null, to: string | null = null) => thing(id, 'Fund', null, { fromMin: from, fromMax: from, toMin: to, toMax: to ?? open.end });
  const steps = [{ id: 'old', before: 'old', how: 'merged', date: '2012', afterId: 'new', after: 'new' }, { id: 'old', before: 'old', how: 'succeeded', date: null, afterId: 'firm', after: 'firm' }];
  const lives = lifeLinesOf([lived('young', '2015-01-01'), lived('new', '2012-01-01'), lived('old', '1999-01-01', '2012-01-01'), lived('untold', null), thing('firm', 'Company', null)], steps, 10);

  expect(lives.lines.map(({ thing: { id }, from, to }) => [id, from, to])).toEqual([['old', 1999, 2012], ['new', 2012, null], ['young', 2015, null]]);
  expect(lives.steps.map(({ afterId }) => afterId)).toEqual(['new']);
  expect(livesTable(lives).rows[0]).toEqual(['old', 'old', 'Fund', null, 1999, 1999, 2012, 2012, 'merged', 'new', 'new', '2012']);
});
