import { expect, test } from 'vitest';
import { foldFacts, readingsOf } from '../../web/src/lib/view/facts.ts';
import { tiesOf } from '../../web/src/lib/view/thing/ties.ts';
import { foldRuns } from '../../web/src/lib/view/thing/years.ts';
import { brief, row } from './statement-row.ts';

const fund = (id: string, amount: number) => row(id, { predicate: 'FUND_SIZE', object: null, objectName: null, amount, unit: 'EUR' });

test('tells once what two pages say alike, and names both', () => {
  const facts = foldFacts([row('1'), row('2')], []);

  expect(facts).toHaveLength(1);
  expect(facts[0]!.statements.map((statement) => statement.id)).toEqual(['1', '2']);
});

test('stands in order of time, the undated last, and dates a fact by its page when nothing else does', () => {
  const facts = foldFacts([row('undated'), row('said', { published: '2013-08-05', object: brief('c') }), row('true', { from: '2009', object: brief('d') })], []);

  expect(facts.map((fact) => [fact.dating, fact.day])).toEqual([['true', '2009-01-01'], ['said', '2013-08-05'], ['undated', null]]);
});

test('puts side by side what sources say differently', () => {
  const readings = readingsOf(foldFacts([fund('1', 37_000_000), fund('2', 16_000_000), row('3')], []));

  expect(readings.map((reading) => [reading.differ, reading.facts.length])).toEqual([[true, 2], [false, 1]]);
});

test('takes a month of a year for no contradiction of the year', () => {
  const started = (id: string, value: string) => row(id, { predicate: 'STARTED', object: null, objectName: null, value });

  expect(readingsOf(foldFacts([started('1', '2013'), started('2', '2013-01')], [])).every((reading) => !reading.differ)).toBe(true);
  expect(readingsOf(foldFacts([started('1', '2013'), started('2', '2014')], []))[0]!.differ).toBe(true);
});

test('does not guess a year for a day without one', () => {
  expect(foldFacts([row('1', { from: 'XXXX-12-05' })], [])[0]).toMatchObject({ dating: 'undated', day: null });
});

test('ties across sides only where both sides are known, and tells a plan from what was done', () => {
  const here = brief('here', 'Organisation', 'wallonia');
  const said = [
    row('1', { object: brief('near', 'Project', 'wallonia') }),
    row('2', { object: brief('far', 'Project', 'west-flanders'), modality: 'planned' }),
    row('3', { object: brief('nowhere', 'Project') }),
    row('4', { object: brief('past', 'Project', 'wallonia'), from: '2010', to: '2012', toMax: '2012-12-31' }),
  ];

  const ties = tiesOf(here, foldFacts(said, []), '2026-11-20');

  expect(Object.fromEntries(ties.map((tie) => [tie.other.id, [tie.isCrossing, tie.state]]))).toEqual({ near: [false, 'stated'], far: [true, 'planned'], nowhere: [false, 'stated'], past: [false, 'over'] });
});

test('folds a long run of the same tie after its first ones, and lets none of it go', () => {
  const covers = Array.from({ length: 20 }, (_, at) => row(`c${at}`, { predicate: 'COVERS', object: brief(`place-${at}`, 'Place') }));
  const readings = readingsOf(foldFacts([...covers, row('p', { predicate: 'PARTNER_IN' })], []));

  const runs = foldRuns(readings);

  expect(runs.map(({ readings: run, isFolded }) => [run.length, isFolded])).toEqual([[5, false], [15, true], [1, false]]);
  expect(runs.flatMap((run) => run.readings)).toEqual(readings);
});
