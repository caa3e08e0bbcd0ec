import { expect, test } from 'vitest';
import { kinOf, type DescentStep } from '../../../web/src/lib/profile/descent.ts';
import { fundedOf } from '../../../web/src/lib/profile/funded.ts';
import { fundedGexf } from '../../../web/src/lib/profile/funded-gexf.ts';
import { meetingsOf } from '../../../web/src/lib/profile/meetings.ts';
import { isFunder, moneyGiven, moneyHad } from '../../../web/src/lib/profile/money-of.ts';
import { profileSortOf } from '../../../web/src/lib/profile/profile-sort.ts';
import { rolesOf } from '../../../web/src/lib/profile/roles-of.ts';
import { foldFacts } from '../../../web/src/lib/view/facts.ts';
import { tiesOf } from '../../../web/src/lib/view/thing/ties.ts';
import { brief, row } from '../statement-row.ts';

const fund = brief('fund', 'Fund', 'wallonia');
const gave = (id: string, to: string, amount: number | null, from: string | null = null) => row(id, { predicate: 'FUNDS', subject: fund, object: brief(to, 'Work'), amount, unit: amount === null ? null : 'EUR', from });

test('sums the money that was stated, each payment once, and the smallest where sources differ', () => {
  const money = moneyGiven(foldFacts([gave('1', 'film', 300, '2015'), gave('2', 'film', 200, '2015'), gave('3', 'film', 50, '2016'), gave('4', 'series', null), gave('5', 'game', 10)], []));

  expect(money).toMatchObject({ euro: 260, stated: 3, undatedEuro: 10, years: [{ year: 2015, euro: 200 }, { year: 2016, euro: 50 }] });
  expect(money.payments).toHaveLength(4);
});

test('tells shares that a fund holds as what it funded, and planned money as none', () => {
  const holds = row('1', { predicate: 'SHAREHOLDER_OF', subject: fund, object: brief('company', 'Company') });

  expect(moneyGiven(foldFacts([holds, { ...gave('2', 'film', 5), modality: 'planned' }], [])).payments.map(({ other }) => other?.id)).toEqual(['company']);
  expect(moneyHad(foldFacts([], [{ ...holds, subject: brief('region', 'PublicBody'), object: fund }])).payments).toHaveLength(1);
});

test('shows as a funder a fund that gave to anybody, and others that gave to three', () => {
  const money = (...to: string[]) => moneyGiven(foldFacts(to.map((id) => gave(id, id, null)), []));

  expect(isFunder(fund, [], money('film'))).toBe(true);
  expect(isFunder(brief('city', 'PublicBody'), [], money('film', 'game'))).toBe(false);
  expect(isFunder(brief('city', 'PublicBody'), [], money('film', 'game', 'series'))).toBe(true);
  expect([profileSortOf({ kind: 'Fund', kinds: ['Fund'] }, true), profileSortOf({ kind: 'Event', kinds: [] }, false), profileSortOf({ kind: 'Person', kinds: [] }, false)]).toEqual(['funder', 'event', null]);
});

test('tells with whom a work was made that a fund paid, and whether somebody sits on another side', () => {
  const { payments } = moneyGiven(foldFacts([gave('1', 'film', 300, '2015'), gave('2', 'series', null, '2018')], []));
  const makers = { film: [fund, brief('producer', 'Company', 'hauts-de-france')], series: [brief('studio', 'Company', 'wallonia')] };

  expect(fundedOf('wallonia', payments, (id) => makers[id as keyof typeof makers], 'fund').map(({ other, partners, isAcross }) => [other.id, partners.map(({ id }) => id), isAcross])).toEqual([['series', ['studio'], false], ['film', ['producer'], true]]);
});

test('writes what a fund paid for as a network: works, whoever made them and from which side, with roles, years and money', () => {
  const { payments } = moneyGiven(foldFacts([gave('1', 'film', 300, '2015'), gave('2', 'series', null)], []));
  const makers = { film: [fund, brief('producer', 'Company', 'hauts-de-france')], series: [fund, brief('neighbour', 'Company', 'brussels')] };
  const funded = fundedOf('wallonia', payments, (id) => makers[id as keyof typeof makers], 'fund');
  const file = fundedGexf(fund, funded, (id) => (id === 'film' ? [{ predicate: 'PARTNER_IN', role: 'producer', from: '2014-05', to: null, body: 'producer' }] : []), { address: 'https://lisiere.example/', release: 'r', lastRead: null });

  expect(funded.map(({ other, isAcross }) => [other.id, isAcross])).toEqual([['film', true], ['series', false]]);
  expect([...file.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['fund', 'film', 'producer', 'series', 'neighbour']);
  expect(file).toContain('source="fund" target="film" label="FUNDS"><attvalues><attvalue for="1" value="300"/><attvalue for="2" value="1"/></attvalues><spells><spell start="2015" end="2015"/></spells>');
  expect(file).toContain('source="producer" target="film" label="PARTNER_IN"><attvalues><attvalue for="0" value="producer"/><attvalue for="2" value="1"/></attvalues><spells><spell start="2014" end="2014"/></spells>');
});

test('tells who met whom in each year that a part lasted, and how many pairs met across a border', () => {
  const took = (id: string, side: string | null, from: string | null, to: string | null = null) => row(id, { predicate: 'TOOK_PART_IN', subject: brief(id, 'Organisation', side), object: brief('a', 'Event'), from, to });
  const meetings = meetingsOf(foldFacts([], [took('buda', 'west-flanders', '2008', '2009'), took('phenix', 'hauts-de-france', '2009'), took('vivat', 'hauts-de-france', '2009-11'), took('espace', null, null)]));

  expect(meetings.map(({ year, bodies, pairs, across }) => [year, bodies.map(({ id }) => id), pairs, across])).toEqual([['2008', ['buda'], 0, 0], ['2009', ['buda', 'phenix', 'vivat'], 3, 2], [null, ['espace'], 0, 0]]);
});

test('lists partners by side, those who lead first, with their money', () => {
  const part = (id: string, side: string, role: string) => row(id, { subject: brief(id, 'Organisation', side), object: brief('a', 'Project'), role });
  const grant = row('g', { predicate: 'FUNDS', subject: brief('b', 'Organisation', 'wallonia'), object: brief('a', 'Project'), amount: 900, unit: 'EUR' });
  const facts = foldFacts([], [part('a1', 'wallonia', 'partner'), part('b', 'wallonia', 'lead'), grant, part('c', 'hauts-de-france', 'associated')]);

  expect(rolesOf(tiesOf(brief('a', 'Project'), facts, null)).map(({ side, parts }) => [side, parts.map(({ body, roles, euro }) => [body.id, roles[0], euro])])).toEqual([['hauts-de-france', [['c', 'associated', null]]], ['wallonia', [['b', 'lead', 900], ['a1', 'partner', null]]]]);
});

test('follows what became of a thing over several steps, and ends where lines turn in a ring', () => {
  const step = (id: string, afterId: string): DescentStep => ({ id, before: id, how: 'succeeded', date: null, afterId, after: afterId });
  const steps = [step('a', 'b'), step('b', 'c'), step('c', 'd'), step('d', 'b')];

  expect(kinOf(steps, 'c').map(({ step: { id, afterId }, direction, distance }) => `${id} ${afterId} ${direction} ${distance}`)).toEqual(['d b before 2', 'a b before 2', 'b c before 1', 'c d after 1', 'd b after 2']);
});
