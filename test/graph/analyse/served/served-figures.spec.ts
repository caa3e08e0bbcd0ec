import { describe, expect, it } from 'vitest';
import { wasSaidBy } from '../../../../graph/analyse/served/held.ts';
import type { StatedParticipation } from '../../../../graph/analyse/served/participations-cypher.ts';
import { servedFigures } from '../../../../graph/analyse/served/served-figures.ts';
import type { IndicatorId } from '../../../../graph/analyse/indicators/index.ts';
import { heldWithin } from '../../../../graph/derive/time/as-of.ts';
import { boundsOf, daysOf } from '../../../../graph/model/edtf.ts';

type Told = { from?: string; to?: string; published?: string; side?: string | null };

const chosen: IndicatorId[] = ['ties', 'ei_index', 'ei_index_by_side', 'cross_border_project_share'];
const any = { asOf: null, said: null };

function stated(project: string, org: string, { from, to, published, side = org[0]! }: Told = {}): StatedParticipation {
  return { project, org, side, themes: [], ...boundsOf(from ?? null, to ?? null, published ?? null), published: published ?? null, retrieved: '2026-11-21' };
}

describe('the figures of a release', () => {
  it('stand beside what they rest on', () => {
    const rows = [stated('P1', 'F1', { from: '2016' }), stated('P1', 'W1', { from: '2016' }), stated('P2', 'F1'), stated('P2', 'x', { side: null }), stated('P2', 'x', { side: null })];

    const { all_years } = servedFigures(rows, any, chosen, 1) as Extract<ReturnType<typeof servedFigures>, { all_years: unknown }>;

    expect(all_years.coverage).toEqual({
      projects: 2, organisations: { all: 3, with_side: 2 }, participations: { all: 4, with_side: 3, undated: 2 }, ties: { all: 2, with_sides: 1, undated: 1 },
    });
    expect(all_years.indicators).toEqual({ ties: 2, ei_index: 1, ei_index_by_side: { F: 1, W: 1 }, cross_border_project_share: 1 });
    expect(all_years.not_enough_data).toEqual({});
  });

  it('say why they are not given when they rest on too little', () => {
    const rows = ['P1', 'P2', 'P3', 'P4', 'P5'].flatMap((project, index) => [stated(project, `F${index}`), stated(project, index < 4 ? `W${index}` : `F${index + 1}`)]);

    const { all_years } = servedFigures(rows, any, chosen) as Extract<ReturnType<typeof servedFigures>, { all_years: unknown }>;

    expect(all_years.indicators).toEqual({ ties: 5, ei_index: expect.closeTo(3 / 5, 12), ei_index_by_side: { F: expect.closeTo(3 / 5, 12), W: null }, cross_border_project_share: expect.closeTo(4 / 5, 12) });
    expect(all_years.not_enough_data).toEqual({ ei_index_by_side: { W: 'not enough data: expected at least 5 ties with both sides known, found 4.' } });
  });

  it('of a year tell what certainly held from what may have, and count what has no date', () => {
    const rows = [
      stated('P1', 'F1', { from: '2015', to: '2017' }), stated('P1', 'W1', { from: '2016', to: '2016' }), stated('P1', 'W2', { from: '2014' }),
      stated('P1', 'W3'), stated('P1', 'W4', { from: '2018' }),
    ];

    const found = servedFigures(rows, { asOf: daysOf('2016'), said: null }, chosen);

    expect(found).toMatchObject({ certain: { indicators: { ties: 1 } }, possible: { indicators: { ties: 3 } }, undated_participations: 1 });
  });

  it('of a day on which something had been said leave out what was said later', () => {
    const rows = [stated('P1', 'F1', { published: '2016-05' }), stated('P1', 'W1', { published: '2017' }), stated('P1', 'W2')];

    expect(servedFigures(rows, { asOf: null, said: daysOf('2017') }, chosen)).toMatchObject({ all_years: { coverage: { organisations: { all: 2 } } } });
    expect(servedFigures(rows, { asOf: null, said: daysOf('2016-12') }, chosen)).toMatchObject({ all_years: { coverage: { organisations: { all: 1 } } } });
  });
});

describe('a fact', () => {
  it.each([
    ['2015/2017', null, '2016', 'certain'],
    [null, '2017', '2016', 'possible'],
    ['2014', null, '2016', 'possible'],
    ['2016-05', '2016-06', '2016', 'certain'],
    ['2016', '2016', '2016-05-09', 'possible'],
    ['2017', null, '2016', 'no'],
    ['2014', '2015', '2016', 'no'],
  ] as const)('from %s to %s held in %s: %s', (from, to, asOf, expected) => {
    const [start, end] = from?.includes('/') ? from.split('/') : [from, to];

    expect(heldWithin(boundsOf(start ?? null, end ?? null, null), daysOf(asOf)!)).toBe(expected);
  });

  it('was said by the day when it was read, when its page has no date', () => {
    expect(wasSaidBy({ published: null, retrieved: '2020-05-01' }, daysOf('2020')!)).toBe(true);
    expect(wasSaidBy({ published: null, retrieved: '2021-05-01' }, daysOf('2020')!)).toBe(false);
  });
});
