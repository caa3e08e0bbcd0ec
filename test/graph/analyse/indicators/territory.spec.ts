import { describe, expect, it } from 'vitest';
import { affinity } from '../../../../graph/analyse/indicators/territory/affinity.ts';
import { mutualInformation } from '../../../../graph/analyse/indicators/territory/mutual-information.ts';
import { networkOf } from '../../../../graph/analyse/network.ts';
import { withoutTies, workedExample } from '../worked-example.ts';

// Meetings: F·F a–b, b–f; F·W a–c and b–c in P1, a–c in P2; W·W c–d; V·W d–e, e–g; F·V a–e. There and back: 18.
// F·F 4, F·W 3, F·V 1, W·W 2, V·W 2; margins F 8, W 7, V 3 (of 18).
// q_AB / (q_A q_B) = 18 n_AB / (n_A n_B): F·F 72/64, F·W 54/56, F·V 18/24, W·W 36/49, V·W 36/21; V and V never meet.
const network = networkOf(workedExample);

describe('the affinity between territories', () => {
  it('compares how often two sides meet with how often each meets anyone', () => {
    expect(affinity.compute(network)).toEqual({
      'F|F': expect.closeTo(Math.log(72 / 64), 12),
      'F|V': expect.closeTo(Math.log(18 / 24), 12),
      'F|W': expect.closeTo(Math.log(54 / 56), 12),
      'V|V': null,
      'V|W': expect.closeTo(Math.log(36 / 21), 12),
      'W|W': expect.closeTo(Math.log(36 / 49), 12),
    });
  });

  it('is null for sides that never meet', () => expect(affinity.compute(networkOf(withoutTies))).toEqual({ 'F|F': null, 'F|W': null, 'W|W': null }));

  it('refuses sides of which two pairs would read alike', () => {
    const barred = ['a', 'a|b', 'b|c', 'c'].map((side, index) => ({ project: 'P1', org: `o${index}`, side, themes: [] }));

    expect(() => affinity.compute(networkOf(barred))).toThrow('found two pairs that both read "a|b|c"');
  });
});

describe('the mutual information of sides', () => {
  it('sums the affinities by the share of each ordered pair', () => {
    // 4/18 ln(72/64) + 2 · 3/18 ln(54/56) + 2 · 1/18 ln(18/24) + 2/18 ln(36/49) + 2 · 2/18 ln(36/21)
    const expected = (4 * Math.log(72 / 64) + 6 * Math.log(54 / 56) + 2 * Math.log(18 / 24) + 2 * Math.log(36 / 49) + 4 * Math.log(36 / 21)) / 18;

    expect(mutualInformation.compute(network)).toBeCloseTo(expected, 12);
  });

  it('is 0 on one side', () => expect(mutualInformation.compute(networkOf(workedExample.map((one) => ({ ...one, side: 'F' }))))).toBeCloseTo(0, 12));

  it('is null when nobody meets', () => expect(mutualInformation.compute(networkOf(withoutTies))).toBeNull());
});
