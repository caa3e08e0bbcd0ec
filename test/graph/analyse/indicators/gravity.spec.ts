import { describe, expect, it } from 'vitest';
import { borderEffect, borderEffectBetween } from '../../../../graph/analyse/indicators/gravity/border-effect.ts';
import { borderRegressionBetween } from '../../../../graph/analyse/indicators/gravity/border-regression.ts';
import { codeOfSeat, kilometresBetween, territoriesOf } from '../../../../graph/analyse/indicators/gravity/territories.ts';
import type { Territories } from '../../../../graph/analyse/indicators/gravity/territories.ts';
import { observed } from '../observed-example.ts';
import { workedExample } from '../worked-example.ts';

const codes = ['FRE1', 'FRE2', 'FRF2', 'BE21', 'BE25', 'BE32'];

/** Six territories at one point that speak one language; the ties of each pair are told. */
function territories(tiesOf: (one: string, other: string) => number): Territories {
  const ties = Float64Array.from(codes.flatMap((one) => codes.map((other) => (one === other ? 0 : tiesOf(one, other)))));
  return { territories: codes.map((code) => ({ code, country: code.slice(0, 2), size: 10, lat: 50, lng: 3, languages: ['fr'], themes: new Map() })), ties };
}

const parts = (one: string, other: string): boolean => one.slice(0, 2) !== other.slice(0, 2);

describe('the border effect', () => {
  it('is the logarithm of how many times fewer ties there are across, and costs the ties there would be', () => {
    // 4 ties within each of 6 pairs, 2 across each of 9: ln(2/4), and 18 ties more without the border. All else is the same and cannot be told.
    const found = borderEffectBetween(territories((one, other) => (parts(one, other) ? 2 : 4)));

    expect(found).toMatchObject({
      coefficients: { size: null, distance: null, border: { value: expect.closeTo(Math.log(1 / 2), 9) }, language: null, theme: null },
      ties_cost: { value: expect.closeTo(18, 9) }, pairs: 15, ties_across: 18, ties_within: 24,
    });
  });

  it('is not told on too few ties across', () => expect(borderEffectBetween(territories((one, other) => (parts(one, other) ? 0 : 4)))).toBeNull());

  it('is not told of a network whose places nobody knows', () => expect(borderEffect.compute(observed(workedExample))).toBeNull());

  it('has errors that let pairs which share a territory depend on one another', () => {
    const effect = borderEffectBetween(territories((one, other) => (parts(one, other) ? 1 + codes.indexOf(one) % 3 : 4 + codes.indexOf(other) % 2)));

    const { value, low, high } = effect!.coefficients.border!;

    expect((low! + high!) / 2).toBeCloseTo(value, 9);
    expect(high! - low!).toBeGreaterThan(0);
  });
});

describe('the border beyond chance', () => {
  it('is as rare as the ways to deal the territories that part them alike', () => {
    // Only 72 of 720 orders keep the two countries together: p is near 1/10. The mean of ln(1 + ties) is ln 3 across and near ln 5 within.
    const found = borderRegressionBetween(territories((one, other) => (parts(one, other) ? 2 : 4 + (codes.indexOf(one) + codes.indexOf(other) === 1 ? 1 : 0))), { draws: 499, seed: 1 });

    expect(found?.border?.coefficient).toBeCloseTo(Math.log(3) - (5 * Math.log(5) + Math.log(6)) / 6, 9);
    expect(found?.border?.p).toBeGreaterThan(0.06);
    expect(found?.border?.p).toBeLessThan(0.14);
    expect(found?.distance).toBeNull();
  });
});

describe('a territory', () => {
  it('has the code of today, whatever generation a source writes', () => {
    expect(['FR301', 'FRE11', 'BE25', 'FR', null].map((nuts) => codeOfSeat(nuts, 2))).toEqual(['FRE1', 'FRE1', 'BE25', null, null]);
    expect(['FR301', 'FRE11', 'BE25'].map((nuts) => codeOfSeat(nuts, 3))).toEqual(['FRE11', 'FRE11', null]);
  });

  it('lies in the middle of its organisations, and counts the ties to others', () => {
    const seat = (nuts: string, lat: number | null) => ({ nuts, lat, lng: lat });
    const seats = new Map([['a', seat('FRE11', 50)], ['b', seat('FRE12', 52)], ['f', seat('FRE11', null)], ['c', seat('BE323', 49)], ['h', seat('BE100', null)]]);

    const { territories: found, ties } = territoriesOf(observed(workedExample, { seats, themesOf: new Map([['P1', ['music']]]) }), 2);

    expect(found.map(({ code, size, lat }) => [code, size, lat])).toEqual([['BE32', 1, 49], ['FRE1', 3, 51]]);
    expect(found[1]).toMatchObject({ languages: ['fr'], themes: new Map([['music', 2]]) });
    expect([...ties]).toEqual([0, 2, 2, 0]);
  });

  it('is 100 km from another as the sphere has it', () => expect(kilometresBetween({ lat: 50, lng: 3 }, { lat: 51, lng: 3 })).toBeCloseTo((Math.PI * 6371) / 180, 9));
});
