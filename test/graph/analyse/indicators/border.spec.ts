import { describe, expect, it } from 'vitest';
import { crossBorderProjectShare } from '../../../../graph/analyse/indicators/border/cross-border-project-share.ts';
import { crossBorderTieShareWeighted } from '../../../../graph/analyse/indicators/border/cross-border-tie-share-weighted.ts';
import { crossBorderTieShare } from '../../../../graph/analyse/indicators/border/cross-border-tie-share.ts';
import { defaults } from '../../../../graph/analyse/indicators/declare.ts';
import { eiExpected } from '../../../../graph/analyse/indicators/border/ei-expected.ts';
import { eiIndexBySide } from '../../../../graph/analyse/indicators/border/ei-index-by-side.ts';
import { eiIndex } from '../../../../graph/analyse/indicators/border/ei-index.ts';
import { networkOf } from '../../../../graph/analyse/network.ts';
import { withoutTies, withUnknownSide, workedExample } from '../worked-example.ts';

const network = networkOf(workedExample);
const tieless = networkOf(withoutTies);
const partlySided = networkOf(withUnknownSide);

describe('the E-I index', () => {
  it('is the ties across less those within, of all', () => {
    // 5 across, 3 within: (5 − 3) / 8.
    expect(eiIndex.compute(network)).toBeCloseTo(1 / 4, 12);
  });

  it('is null without ties', () => expect(eiIndex.compute(tieless)).toBeNull());

  it('leaves out ties whose sides are not both known', () => {
    // Of x–y, x–z and y–z only x–y counts, and it crosses.
    expect(eiIndex.compute(partlySided)).toBe(1);
    expect(eiIndex.restsOn!(partlySided)).toBe(1);
  });

  it('is null when it rests on fewer ties than it is told', () => {
    expect(eiIndex.compute(network, { ...defaults, atLeast: 8 })).toBeCloseTo(1 / 4, 12);
    expect(eiIndex.compute(network, { ...defaults, atLeast: 9 })).toBeNull();
  });
});

describe('the E-I index under random mixing', () => {
  it('counts all organisations, tied or not', () => {
    // F 3, W 3, V 2 of 8: Σ n(n − 1) = 6 + 6 + 2 = 14; 1 − 2 · 14 / 56.
    expect(eiExpected.compute(network)).toBeCloseTo(1 / 2, 12);
  });

  it('is 1 for two bodies of two sides, tied or not', () => expect(eiExpected.compute(tieless)).toBe(1));

  it('is null for fewer than two organisations', () => expect(eiExpected.compute(networkOf(withoutTies.slice(1)))).toBeNull());
});

describe('the E-I index of each side', () => {
  it('is taken over the ties that touch the side', () => {
    // F: a–c, b–c, a–e across, a–b, b–f within: (3 − 2) / 5. V: a–e, d–e, e–g across: 3 / 3.
    // W: a–c, b–c, d–e, e–g across, c–d within: (4 − 1) / 5.
    expect(eiIndexBySide.compute(network)).toEqual({ F: expect.closeTo(1 / 5, 12), V: 1, W: expect.closeTo(3 / 5, 12) });
  });

  it('is null for a side without ties', () => expect(eiIndexBySide.compute(tieless)).toEqual({ F: null, W: null }));
});

describe('the share of ties across the border', () => {
  it('is the ties across, of all', () => expect(crossBorderTieShare.compute(network)).toBeCloseTo(5 / 8, 12));

  it('is null without ties', () => expect(crossBorderTieShare.compute(tieless)).toBeNull());

  it('is 0 when all are on one side', () => {
    const oneSide = networkOf(workedExample.map((one) => ({ ...one, side: 'F' })));

    expect(crossBorderTieShare.compute(oneSide)).toBe(0);
    expect(eiIndex.compute(oneSide)).toBe(-1);
    expect(eiExpected.compute(oneSide)).toBe(-1);
  });
});

describe('the weighted share of ties across the border', () => {
  it('gives each pair of a project of n organisations 1 / (n − 1)', () => {
    // P1: a–b ½ within, a–c ½ and b–c ½ across. Each other project has one pair, of weight 1: P2, P4, P5, P7 across, P3, P6 within.
    // Across 1 + 4 = 5 of 1½ + 6 = 7½.
    expect(crossBorderTieShareWeighted.compute(network)).toBeCloseTo(2 / 3, 12);
  });

  it('weighs by the whole team, known sides or not', () => {
    // A team of three gives ½; with a second project of u–v, both F, of weight 1: ½ of 1½.
    const pair = ['u', 'v'].map((org) => ({ project: 'P2', org, side: 'F', themes: [] }));

    expect(crossBorderTieShareWeighted.compute(networkOf([...withUnknownSide, ...pair]))).toBeCloseTo(1 / 3, 12);
  });

  it('is null without ties', () => expect(crossBorderTieShareWeighted.compute(tieless)).toBeNull());
});

describe('the share of projects across the border', () => {
  it('leaves out projects of one organisation', () => {
    // P1, P2, P4, P5 and P7 have two sides, P3 and P6 one; P8 has one organisation.
    expect(crossBorderProjectShare.compute(network)).toBeCloseTo(5 / 7, 12);
  });

  it('is null when no project has two organisations', () => expect(crossBorderProjectShare.compute(tieless)).toBeNull());
});
