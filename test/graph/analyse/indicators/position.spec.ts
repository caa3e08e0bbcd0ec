import { describe, expect, it } from 'vitest';
import { betweenness, betweennessOf } from '../../../../graph/analyse/indicators/position/betweenness.ts';
import { core } from '../../../../graph/analyse/indicators/position/core.ts';
import { degree } from '../../../../graph/analyse/indicators/position/degree.ts';
import { reachLost } from '../../../../graph/analyse/indicators/position/reach-lost.ts';
import { strength } from '../../../../graph/analyse/indicators/position/strength.ts';
import { networkOf } from '../../../../graph/analyse/network.ts';
import { withUnknownSide, workedExample } from '../worked-example.ts';

const network = networkOf(workedExample);

describe('the position of an organisation', () => {
  it('is the number of its partners', () => expect(degree.compute(network)).toEqual({ a: 3, b: 3, c: 3, d: 2, e: 3, f: 1, g: 1, h: 0 }));

  it('counts a partner of two projects twice', () => expect(strength.compute(network)).toEqual({ a: 4, b: 3, c: 4, d: 2, e: 3, f: 1, g: 1, h: 0 }));

  // f and g hang on by one tie; a, b, c, d and e have two each among themselves, and b only two.
  it('is as deep as the partners that its partners have', () => expect(core.compute(network)).toEqual({ a: 2, b: 2, c: 2, d: 2, e: 2, f: 1, g: 1, h: 0 }));

  // Through a: b–e, b–g, e–f, f–g, half of c–e and of c–g. Through b: f with a, c, d, e, g. Through c: b–d, d–f, half of a–d.
  // Through d: half of c–e and of c–g. Through e: g with a, b, c, d, f, and half of a–d.
  it('is on the shortest ways between others', () => expect(betweenness.compute(network)).toEqual({ a: 5, b: 5, c: 2.5, d: 1, e: 5.5, f: 0, g: 0, h: 0 }));

  it('is estimated from some when all are too many, and is the same for the same seed', () => {
    expect(betweennessOf(network.ties, 3, 7)).toEqual(betweennessOf(network.ties, 3, 7));
    expect(betweennessOf(network.ties, 7)).toEqual(betweennessOf(network.ties));
  });

  // Across within two steps: the 5 ties; a–d by c and e, c–e by a and d; a–g by e alone, b–d by c, b–e by a, c–f by b: 11.
  it('is what would be out of reach without it', () => {
    expect(reachLost.compute(network)).toEqual({ a: 1 / 11, b: 1 / 11, c: 1 / 11, d: 0, e: 1 / 11, f: 0, g: 0, h: 0 });
    expect(reachLost.compute(networkOf(withUnknownSide))).toEqual({ x: 0, y: 0 });
  });
});
