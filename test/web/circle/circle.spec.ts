import { expect, test } from 'vitest';
import { circleOf, type CircleOf } from '../../../web/src/lib/circle/circle.ts';
import { compareQuery, readCompared, writeCompared } from '../../../web/src/lib/compare/compared.ts';
import { measureBoth, pairFigures, shareMet } from '../../../web/src/lib/compare/compare-circles.ts';
import type { RunFigure } from '../../../graph/model/run.ts';
import { isScheme, type Weft } from '../../../web/src/lib/view/cloth.ts';
import { yearsIn } from '../../../web/src/lib/view/time-steps.ts';
import { brief } from '../statement-row.ts';

const [lille, mons, gent, oslo] = [brief('lille', 'Organisation', 'hauts-de-france'), brief('mons', 'Organisation', 'wallonia'), brief('gent', 'Organisation', 'west-flanders'), brief('oslo')];
const weft = (key: string, year: string | null, knots: Weft['knots'], isPlanned = false): Weft => ({ key, thing: brief(key, 'Project'), predicate: 'PARTNER_IN', knots, day: year && `${year}-01-01`, year, isPlanned, isCrossing: new Set(knots.flatMap(({ side }) => side ?? [])).size > 1 });
const wefts = [weft('a', '2010', [lille, mons]), weft('b', '2012', [lille, mons, gent]), weft('c', '2012', [lille, oslo]), weft('d', null, [lille, gent]), weft('e', '2020', [lille, gent], true), weft('f', '2013', [mons, gent])];
const around = (id: string, said: Partial<CircleOf> = {}) => circleOf(wefts, { isOf: ({ knots }) => knots.some((knot) => knot.id === id), isOwn: (body) => body.id === id, years: null, themesOf: () => [], ...said });

test('counts what was done around one, what of it crosses a border, and leaves the planned apart', () => {
  const circle = around('lille');

  expect(circle).toMatchObject({ gatherings: 4, across: 3, sided: 3, undated: 1, planned: 1 });
  expect(circle.partners.map(({ thing, count, across }) => [thing.id, count, across])).toEqual([['gent', 2, 2], ['mons', 2, 2], ['oslo', 1, 0]]);
  expect(circle.sides).toEqual([{ value: 'wallonia', count: 1 }, { value: 'west-flanders', count: 1 }, { value: null, count: 1 }]);
  expect(circle.years).toEqual([{ year: 2010, ties: 1, across: 1 }, { year: 2011, ties: 0, across: 0 }, { year: 2012, ties: 2, across: 1 }]);
});

test('keeps to the years that are asked for, in which nothing undated lies', () => {
  expect(around('lille', { years: { from: 2011, to: 2013 } })).toMatchObject({ gatherings: 2, across: 1 });
});

test('tells no share across the border that rests on fewer than five gatherings, and an interval of one that does not', () => {
  const many = circleOf(Array.from({ length: 10 }, (_, at) => weft(`p${at}`, '2015', at < 4 ? [lille, mons] : [lille, brief(`x${at}`, 'Organisation', 'hauts-de-france')])), { isOf: () => true, isOwn: () => false, years: null, themesOf: () => [] });
  const across = measureBoth(around('lille'), many).find(({ id }) => id === 'across')!;

  expect(across.one).toEqual({ value: null, low: null, high: null, restsOn: 3 });
  expect(across.two).toMatchObject({ value: 0.4, restsOn: 10 });
  // Wilson's interval of 4 in 10, by hand: 0.168 to 0.687.
  expect([across.two.low, across.two.high]).toEqual([expect.closeTo(0.168, 3), expect.closeTo(0.687, 3)]);
});

test('tells what two have met in common, and what one alone', () => {
  const sharing = shareMet(around('lille').partners, around('mons').partners);

  expect(sharing.both.map(({ thing, one, two }) => [thing.id, one, two])).toEqual([['gent', 2, 2]]);
  expect(sharing.one.map(({ thing }) => thing.id)).toEqual(['mons', 'oslo']);
  expect(sharing.two.map(({ thing }) => thing.id)).toEqual(['lille']);
});

test('pairs the indicators that both have, and leaves out those of which neither has enough', () => {
  const figure = (indicator: string, value: number | null): RunFigure => ({ indicator, output: 'value', scope: 'side', within: 'wallonia', period: 'all', held: 'certain', of: null, rank: null, value, low: null, high: null, restsOn: 9 });

  expect(pairFigures([figure('ties', 4), figure('ei_index', null)], [figure('ties', 7), figure('ei_index', null)]).map(({ id, one, two }) => [id, one.value, two.value])).toEqual([['ties', 4, 7]]);
});

test('reads and writes what an address compares, and takes no side or period that is none', () => {
  for (const text of ['side:wallonia', 'period:2007-2013', 'howest']) expect(writeCompared(readCompared(text)!)).toBe(text);
  expect(['', 'side:atlantis', 'period:2013-2007', 'period:soon'].map(readCompared)).toEqual([null, null, null, null]);
  expect(compareQuery({ one: 'side:wallonia', two: 'howest', years: { from: 2008, to: 2012 } })).toBe('?one=side%3Awallonia&two=howest&from=2008&to=2012');
});

test('takes one end of the years alone as a year, and puts them in order', () => {
  expect([yearsIn(new URLSearchParams('from=2008')), yearsIn(new URLSearchParams('from=2012&to=2008')), yearsIn(new URLSearchParams('from=soon'))]).toEqual([{ from: 2008, to: 2008 }, { from: 2008, to: 2012 }, null]);
});

test('leaves apart what so many share that nobody met in it, and counts it', () => {
  const crowd = Array.from({ length: 41 }, (_, at) => brief(`body${at}`));
  const shared: Weft[] = [{ ...weft('fund', '2012', [lille, ...crowd]), thing: brief('fund', 'Programme') }, weft('large', '2012', [lille, ...crowd])];

  expect(shared.map(isScheme)).toEqual([true, false]);
  expect(circleOf([...wefts, ...shared], { isOf: ({ knots }) => knots.includes(lille), isOwn: (body) => body === lille, isApart: isScheme, years: null, themesOf: () => [] })).toMatchObject({ gatherings: 5, apart: 1 });
});
