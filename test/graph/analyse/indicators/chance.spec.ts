import { describe, expect, it } from 'vitest';
import { borderChance } from '../../../../graph/analyse/indicators/chance/border-chance.ts';
import { validatedTies } from '../../../../graph/analyse/indicators/chance/validated-ties.ts';
import { defaults } from '../../../../graph/analyse/indicators/declare.ts';
import { networkOf } from '../../../../graph/analyse/network.ts';
import { withoutTies } from '../worked-example.ts';

const teams = (told: string[]) => told.flatMap((team, index) => [...team].map((org) => ({ project: `P${index}`, org, side: 'abc'.includes(org) ? 'F' : 'W', themes: [] })));

describe('ties beyond chance', () => {
  it('are measured against networks of the same numbers', () => {
    // Each of 3 bodies stands in 2 of 3 projects: every chance is 2/3, two meet in a project with 4/9, and in none of three with (5/9)³.
    const p = expect.closeTo(1 - (5 / 9) ** 3, 9);

    expect(validatedTies.compute(networkOf(teams(['ab', 'bc', 'ac'])))).toEqual({ validated: 0, share: 0, p: { 'a|b': p, 'a|c': p, 'b|c': p } });
  });

  it('are those of bodies that meet again and again', () => {
    const pairs = Array.from({ length: 200 }, (_, at) => [{ project: `Q${at}`, org: `x${at}` }, { project: `Q${at}`, org: `y${at}` }]).flat();
    const rows = [...pairs, ...Array.from({ length: 15 }, (_, at) => [{ project: `R${at}`, org: 'a' }, { project: `R${at}`, org: 'b' }]).flat()].map((row) => ({ ...row, side: 'F', themes: [] }));

    const { validated, p } = validatedTies.compute(networkOf(rows));

    expect(validated).toBe(1);
    expect(p['a|b']).toBeLessThan(1e-4);
  });

  it('are none without ties', () => expect(validatedTies.compute(networkOf(withoutTies))).toEqual({ validated: 0, share: null, p: {} }));
});

describe('the E-I index by chance', () => {
  it('says how rarely sides dealt again part the ties so', () => {
    // Two triangles, one on each side. Of 20 ways to deal three sides, 2 cut no tie (−1); 18 cut four of six (1/3). The mean is 0.2; only −1 is as far from it.
    const found = borderChance.compute(networkOf(teams(['abc', 'def'])), { ...defaults, draws: 1999 });

    expect(found).toEqual({ mean: expect.closeTo(0.2, 1), low: -1, high: expect.closeTo(1 / 3, 12), p: expect.closeTo(0.1, 1) });
  });

  it('is null on too few ties', () => expect(borderChance.compute(networkOf(teams(['ad'])), { ...defaults, atLeast: 2 })).toBeNull());
});
