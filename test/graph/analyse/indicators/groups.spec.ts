import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../../graph/analyse/indicators/groups/agreement.ts';
import { communities } from '../../../../graph/analyse/indicators/groups/communities.ts';
import { networkOf } from '../../../../graph/analyse/network.ts';
import { withoutTies } from '../worked-example.ts';

const teams = (told: string[]) => told.flatMap((team, index) => [...team].map((org) => ({ project: `P${index}`, org, side: 'F', themes: [] })));

describe('the communities of a network', () => {
  it('are the two triangles that one tie joins, every time', () => {
    // 7 ties; within each triangle 3 of 7, its ends 7 of 14: 6/7 − 2 · (1/2)².
    expect(communities.compute(networkOf(teams(['abc', 'def', 'cd'])))).toEqual({ count: 2, modularity: expect.closeTo(6 / 7 - 1 / 2, 12), stability: 1, of: { a: 0, b: 0, c: 0, d: 1, e: 1, f: 1 } });
  });

  it('are none without ties', () => expect(communities.compute(networkOf(withoutTies))).toEqual({ count: 0, modularity: null, stability: null, of: {} }));

  it('are less stable where nothing parts them', () => {
    const ring = teams(Array.from({ length: 24 }, (_, at) => `${String.fromCharCode(97 + at)}${String.fromCharCode(97 + ((at + 1) % 24))}`));

    expect(communities.compute(networkOf(ring)).stability).toBeLessThan(0.9);
  });

  it('agree as far as pairs fall together beyond chance', () => {
    // 2 pairs of 15 fall together in both; 6 and 3 in each: (2 − 18/15) / (4.5 − 18/15).
    expect(agreementOf([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2])).toBeCloseTo((2 - 18 / 15) / (4.5 - 18 / 15), 12);
    expect(agreementOf([0, 0, 1], [5, 5, 2])).toBe(1);
  });
});
