import { describe, expect, it } from 'vitest';
import { fundingConcentration } from '../../../../graph/analyse/indicators/spread/funding-concentration.ts';
import { themeEntropy } from '../../../../graph/analyse/indicators/spread/theme-entropy.ts';
import { observed } from '../observed-example.ts';
import { workedExample } from '../worked-example.ts';

describe('the concentration of funding', () => {
  it('is what the sums of each body give', () => {
    // 10, 30 and 60 of 100: HHI .01 + .09 + .36; Gini (−2·10 + 0·30 + 2·60) / 300.
    const awards = [{ org: 'a', amount: 40 }, { org: 'b', amount: 30 }, { org: 'a', amount: 20 }, { org: 'c', amount: 10 }, { org: 'd', amount: 0 }];

    expect(fundingConcentration.compute(observed([], { awards }))).toEqual({ hhi: expect.closeTo(0.46, 12), gini: expect.closeTo(1 / 3, 12), euro: 100, beneficiaries: 3 });
  });

  it('is null without money', () => expect(fundingConcentration.compute(observed([]))).toEqual({ hhi: null, gini: null, euro: 0, beneficiaries: 0 }));
});

describe('the spread over themes', () => {
  it('divides a project among its themes', () => {
    // P1 music; P2 music and film; P3 film: 1.5 of 3 each.
    const themesOf = new Map([['P1', ['music']], ['P2', ['music', 'film']], ['P3', ['film']]]);

    expect(themeEntropy.compute(observed(workedExample, { themesOf }))).toEqual({ nats: expect.closeTo(Math.LN2, 12), evenness: expect.closeTo(1, 12), themes: 2 });
  });

  it('is null without themes', () => expect(themeEntropy.compute(observed(workedExample))).toEqual({ nats: null, evenness: null, themes: 0 }));
});
