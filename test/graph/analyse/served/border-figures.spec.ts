import { describe, expect, it } from 'vitest';
import { borderFigures } from '../../../../graph/analyse/served/border-figures.ts';
import type { StatedParticipation } from '../../../../graph/analyse/served/participations-cypher.ts';
import { servedFigures } from '../../../../graph/analyse/served/served-figures.ts';
import { boundsOf } from '../../../../graph/model/edtf.ts';

function stated(project: string, ...orgs: string[]): StatedParticipation[] {
  return orgs.map((org) => ({ project, org, side: org === 'x' ? null : org[0]!, themes: [], ...boundsOf(project === 'P1' ? '2016' : null, null, null), published: null, retrieved: '2026-11-21' }));
}

/** P1 ties F1, F2, W1 and W2 (six pairs, four across); P2 ties F1 to x, whose side nobody tells; P3 ties W1 to W3. */
const rows = [...stated('P1', 'F1', 'F2', 'W1', 'W2'), ...stated('P2', 'F1', 'x'), ...stated('P3', 'W1', 'W3')];

describe('the figures that pages show', () => {
  it('of everything are those of the indicators, beside what they rest on', () => {
    const found = borderFigures(rows, null);
    const { all_years } = servedFigures(rows, { asOf: null, said: null }, ['ties', 'ei_index', 'cross_border_tie_share']) as Extract<ReturnType<typeof servedFigures>, { all_years: unknown }>;

    expect([found.ties, found.eiIndex.value, found.share.value]).toEqual([8, expect.closeTo(1 / 7, 12), expect.closeTo(4 / 7, 12)]);
    expect(all_years.indicators).toEqual({ ties: 8, ei_index: found.eiIndex.value, cross_border_tie_share: found.share.value });
    expect(found.participations).toEqual({ all: 8, withSide: 7, undated: 4 });
  });

  it('of a side are of the ties that have an end there', () => {
    expect(borderFigures(rows, { side: 'W' })).toMatchObject({ ties: 6, share: { value: expect.closeTo(4 / 6, 12), restsOn: 6 }, participations: { all: 6 } });
  });

  it('of an organisation are of its own ties, and are not given when they rest on too little', () => {
    expect(borderFigures(rows, { id: 'F1' })).toMatchObject({ ties: 4, share: { value: null, restsOn: 3, atLeast: 5 }, eiIndex: { value: null }, participations: { all: 6 } });
  });

  it('of a project are of the pairs within it', () => {
    expect(borderFigures(rows, { id: 'P1' })).toMatchObject({ ties: 6, eiIndex: { value: expect.closeTo(2 / 6, 12) }, participations: { all: 4, undated: 0 } });
  });

  it('of a thing that takes part in nothing are none', () => {
    expect(borderFigures(rows, { id: 'nobody' })).toMatchObject({ ties: 0, share: { value: null, restsOn: 0 }, participations: { all: 0 } });
  });
});
