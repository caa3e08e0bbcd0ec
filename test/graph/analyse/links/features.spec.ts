import { describe, expect, it } from 'vitest';
import { describeSource, emptySheet } from '../../../../graph/analyse/links/features/describe-source.ts';
import type { Sheet } from '../../../../graph/analyse/links/features/describe-source.ts';
import { describeTargets } from '../../../../graph/analyse/links/features/describe-targets.ts';
import type { Landscape } from '../../../../graph/analyse/links/features/landscape.ts';
import { landscapeOf } from '../../../../graph/analyse/links/features/landscape.ts';
import { historyOf } from '../../../../graph/analyse/links/history/history.ts';
import type { DatedParticipation } from '../../../../graph/analyse/links/history/history.ts';

/** P1 (2014): a, b. P2 (2015): b, c, d. P3 (2015): d, e. a and e sit in F, b in B, c and d in D. */
const parts: [string, number, string[], string[]][] = [['P1', 2014, ['a', 'b'], ['design']], ['P2', 2015, ['b', 'c', 'd'], ['design', 'film']], ['P3', 2015, ['d', 'e'], ['film']]];
const territories: Record<string, string> = { a: 'F', b: 'B', c: 'D', d: 'D', e: 'F' };
const participations = parts.flatMap(([project, start, orgs, themes]) => orgs.map((org): DatedParticipation => ({ project, org, territory: territories[org]!, sort: 'S', leads: org === orgs[0], start, themes })));
const [a, b, c, d, e] = [0, 1, 2, 3, 4] as const;

function describe5(landscape: Landscape): Sheet {
  const sheet = emptySheet(5);
  describeSource(landscape, a, sheet);
  describeTargets(landscape, a, Int32Array.of(b, c, d), [a, b, c, d, e], sheet);
  return sheet;
}

describe('what is known of a pair', () => {
  const landscape = landscapeOf(historyOf(participations), 2016);
  const described = describe5(landscape).columns;

  it('equals its definition on a network worked out by hand', () => {
    // a's one partner is b, who has three: a, c, d.
    expect(described.shared[c]).toBe(1);
    expect(described.adamicAdar[c]).toBeCloseTo(1 / Math.log(3), 6);
    expect(described.resourceAllocation[d]).toBeCloseTo(1 / 3, 6);
    expect(described.jaccard[c]).toBeCloseTo(1 / 2, 6);
    expect(described.shared[e]).toBe(0);
  });

  it('holds walks that give each consortium 1/(n−1) a pair', () => {
    // From a to b; b is tied by 1 (P1) and 1 (P2), half of it to each of c and d: from b to c with 1/4.
    expect(described.walkTwo[c]).toBeCloseTo(1 / 4, 6);
    expect(described.walkTwo[a]).toBeCloseTo(1 / 2, 6);
    // From d, tied by 1 (P2) and 1 (P3), to e with 1/2.
    expect(described.walkThree[e]).toBeCloseTo(1 / 8, 6);
  });

  it('holds how late and how often the target worked, and with whom', () => {
    expect(described.targetProjects[d]).toBe(2);
    expect(described.targetAge[d]).toBe(1);
    expect(described.targetLastYear[b]).toBe(1);
    expect(described.targetFirst[b]).toBe(2);
    expect(described.targetLeads[d]).toBe(1);
    expect(described.partnersThere[d]).toBe(1);
    expect(described.themeActivity[d]).toBe(1);
    expect(described.themeCosine[e]).toBe(0);
  });

  it('is the same in whatever order participations come', () => {
    const again = describe5(landscapeOf(historyOf([...participations].reverse()), 2016)).columns;

    expect(again).toEqual(described);
  });
});
