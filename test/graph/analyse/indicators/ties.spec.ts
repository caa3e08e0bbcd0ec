import { describe, expect, it } from 'vitest';
import { brokerage, brokerageAcross } from '../../../../graph/analyse/indicators/ties/brokerage.ts';
import { missing } from '../../../../graph/analyse/indicators/ties/missing.ts';
import { tieP } from '../../../../graph/analyse/indicators/ties/tie-p.ts';
import { ties } from '../../../../graph/analyse/indicators/ties/ties.ts';
import { networkOf } from '../../../../graph/analyse/network.ts';
import { withoutTies, withUnknownSide, workedExample } from '../worked-example.ts';

const network = networkOf(workedExample);
const tieless = networkOf(withoutTies);
const none = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };

describe('ties', () => {
  it('are distinct pairs, however often they meet', () => {
    // a and c meet in P1 and P2 and are one tie.
    expect(ties.compute(network)).toBe(8);
  });

  it('count with unknown sides too', () => expect(ties.compute(networkOf(withUnknownSide))).toBe(3));

  it('are 0 where nobody meets', () => expect(ties.compute(tieless)).toBe(0));
});

describe('brokerage', () => {
  it('counts ordered pairs of neighbours that are not tied, by the sides of the three', () => {
    expect(brokerage.compute(network)).toEqual({
      // a knows b, c, e; b–c are tied. b·a·e F-F-V and back V-F-F; c·a·e W-F-V, both ways.
      a: { ...none, representative: 1, gatekeeper: 1, liaison: 2 },
      // b knows a, c, f; a–c are tied. a·b·f F-F-F, both ways; c·b·f W-F-F and back F-F-W.
      b: { ...none, coordinator: 2, gatekeeper: 1, representative: 1 },
      // c knows a, b, d; a–b are tied. a·c·d F-W-W and back; b·c·d F-W-W and back.
      c: { ...none, gatekeeper: 2, representative: 2 },
      // d knows c, e. c·d·e W-W-V and back.
      d: { ...none, representative: 1, gatekeeper: 1 },
      // e knows a, d, g. a·e·d F-V-W and a·e·g F-V-W, both ways; d·e·g W-V-W, both ways.
      e: { ...none, liaison: 4, itinerant: 2 },
      f: none, g: none, h: none,
    });
  });

  it('across a border is what a body does between two of two sides', () => {
    expect([...brokerageAcross(network.ties, network.sideOf)]).toEqual([4, 2, 4, 2, 4, 0, 0, 0]);
  });

  it('leaves out organisations without a side', () => expect(brokerage.compute(networkOf(withUnknownSide))).toEqual({ x: none, y: none }));
});

describe('the likelihood of a tie by chance', () => {
  it('is the upper tail of the hypergeometric distribution', () => {
    // Projects: a 3, b 2, c 3, d 2, e 3, f 1, g 1, of 8 in all.
    // 2 and 3, met once: 1 − C(5,2)/C(8,2) = 18/28. 3 and 3, met once: 1 − C(5,3)/C(8,3) = 46/56. 3 and 3, met twice: (3·5 + 1)/56.
    // 2 and 1, met once: 2/8. 3 and 1, met once: 3/8.
    const expected = { 'a|b': 18 / 28, 'a|c': 16 / 56, 'a|e': 46 / 56, 'b|c': 18 / 28, 'b|f': 2 / 8, 'c|d': 18 / 28, 'd|e': 18 / 28, 'e|g': 3 / 8 };

    const found = tieP.compute(network);

    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [pair, chance] of Object.entries(expected)) expect(found[pair]).toBeCloseTo(chance, 12);
  });

  it('is 1 for bodies that could not but meet', () => {
    const always = networkOf(['P1', 'P2'].flatMap((project) => ['a', 'b'].map((org) => ({ project, org, side: 'F', themes: [] }))));

    expect(tieP.compute(always)).toEqual({ 'a|b': 1 });
  });

  it('is empty without ties', () => expect(tieP.compute(tieless)).toEqual({}));
});

describe('missing links', () => {
  it('are pairs of two sides that are not tied and have a partner in common', () => {
    // Of the pairs two steps apart a·f and d·g are on one side. ln 3 for a, b, c, e; ln 2 for d.
    const link = (a: string, b: string, introducers: string, logarithms: number, shares: number, jaccard: number) => ({
      a, b, common_neighbours: introducers.length, adamic_adar: expect.closeTo(logarithms, 12), resource_allocation: expect.closeTo(shares, 12), jaccard: expect.closeTo(jaccard, 12), introducers: [...introducers],
    });
    const [third, half] = [1 / Math.log(3), 1 / Math.log(2)];

    expect(missing.compute(network)).toEqual([
      link('a', 'd', 'ce', 2 * third, 2 / 3, 2 / 3), // b, c, e and c, e
      link('a', 'g', 'e', third, 1 / 3, 1 / 3), // b, c, e and e
      link('b', 'd', 'c', third, 1 / 3, 1 / 4), // a, c, f and c, e
      link('b', 'e', 'a', third, 1 / 3, 1 / 5), // a, c, f and a, d, g
      link('c', 'e', 'ad', third + half, 1 / 3 + 1 / 2, 2 / 4), // a, b, d and a, d, g
      link('c', 'f', 'b', third, 1 / 3, 1 / 3), // a, b, d and b
    ]);
  });

  it('are none without ties', () => expect(missing.compute(tieless)).toEqual([]));
});
