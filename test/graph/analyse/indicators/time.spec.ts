import { describe, expect, it } from 'vitest';
import { tieSurvival } from '../../../../graph/analyse/indicators/time/tie-survival.ts';
import { turnover } from '../../../../graph/analyse/indicators/time/turnover.ts';
import type { Part } from '../../../../graph/analyse/observed.ts';
import { survivalOf } from '../../../../graph/analyse/statistics/survival.ts';
import { observed } from '../observed-example.ts';

const team = (project: string, orgs: string, first: number | null, last = first, isEnded = true): Part[] => [...orgs].map((org) => ({ project, org, years: first === null || last === null ? null : { first, last }, isEnded }));

describe('the survival of ties', () => {
  it('counts what was still there when we stopped looking for as long as it was seen', () => {
    const curve = survivalOf([{ years: 1, ended: true }, { years: 2, ended: true }, { years: 2, ended: false }, { years: 3, ended: true }, { years: 5, ended: false }]);

    expect(curve.map(({ years, share, watched }) => [years, share, watched])).toEqual([[1, 0.8, 5], [2, expect.closeTo(0.6, 12), 4], [3, expect.closeTo(0.3, 12), 2]]);
    // Greenwood after 1 year: 1/(5·4); on the log-log scale .8^exp(±1.96·√.05/|ln .8|).
    expect(curve[0]!.low).toBeCloseTo(0.8 ** Math.exp((1.959963984540054 * Math.sqrt(0.05)) / Math.abs(Math.log(0.8))), 12);
  });

  it('spans all projects that two have in common', () => {
    // a–b 2010 and 2012: 3 years, ended. a–c from 2013, seen in 2014: 2 years so far. d–e 2010: 1 year, ended.
    const parts = [...team('P1', 'ab', 2010, 2010), ...team('P2', 'ab', 2012, 2012), ...team('P3', 'ac', 2013, 2014, false), ...team('P4', 'de', 2010, 2010), ...team('P5', 'ae', null)];

    const found = tieSurvival.compute(observed([], { parts, window: { first: 2010, last: 2016 } }));

    expect(found).toEqual({ 1: expect.objectContaining({ share: expect.closeTo(2 / 3, 12), watched: 3 }), 2: expect.objectContaining({ share: expect.closeTo(2 / 3, 12), watched: 2 }), 3: expect.objectContaining({ share: 0, watched: 1 }), 5: null, 10: null });
  });
});

describe('newcomers and leavers', () => {
  it('are told of all years but the first and the last', () => {
    const parts = [...team('P1', 'ab', 2010, 2011), ...team('P2', 'c', 2011, 2011), ...team('P3', 'a', 2012, 2012)];

    expect(turnover.compute(observed([], { parts, window: { first: 2000, last: 2012 } }))).toEqual({
      2010: { active: 2, newcomers: null, leavers: 0 }, 2011: { active: 3, newcomers: 1 / 3, leavers: 2 / 3 }, 2012: { active: 1, newcomers: 0, leavers: null },
    });
  });

  it('are none when nothing is dated', () => expect(turnover.compute(observed([], { parts: team('P1', 'a', null), window: { first: 2000, last: 2012 } }))).toEqual({}));
});
