import { describe, expect, it } from 'vitest';
import { bipartiteModel } from '../../../../graph/analyse/statistics/bipartite-model.ts';
import { discoveriesOf } from '../../../../graph/analyse/statistics/false-discovery.ts';
import { dyadicErrors, fitPoisson } from '../../../../graph/analyse/statistics/fit-poisson.ts';
import { middleOf } from '../../../../graph/analyse/statistics/quantile.ts';
import { intervalOfShare } from '../../../../graph/derive/interval-of-share.ts';
import { upperTailOf } from '../../../../graph/analyse/statistics/sum-of-chances.ts';

describe('a Poisson model', () => {
  const ends: [number, number][] = [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]];
  const counts = Float64Array.of(3, 0, 5, 2, 1, 4);
  const columns = [new Float64Array(6).fill(1), Float64Array.of(1, 0, 0, 1, 0, 1)];

  it('of two groups expects the mean of each', () => expect([...fitPoisson(counts, columns)!.expected]).toEqual([3, 2, 2, 3, 2, 3].map((mean) => expect.closeTo(mean, 9))));

  it('has the errors that a plain sum over pairs of pairs gives, and none less than pairs that do not depend on one another', () => {
    const fit = fitPoisson(counts, columns)!;
    const score = (at: number, row: number): number => columns[row]![at]! * (counts[at]! - fit.expected[at]!);
    const meat = (row: number, column: number, weigh: (shared: number) => number): number => ends.reduce((sum, one, here) => sum + ends.reduce((some, other, there) => some + weigh(one.filter((end) => other.includes(end)).length) * score(here, row) * score(there, column), 0), 0);
    // The information of two groups: 15 and 9 of the first; its inverse by hand.
    const bread = [[1 / 6, -1 / 6], [-1 / 6, 1 / 6 + 1 / 9]] as const;
    const variance = (row: 0 | 1, weigh: (shared: number) => number): number => [0, 1].reduce((sum, i) => sum + [0, 1].reduce((some, j) => some + bread[row][i]! * meat(i, j, weigh) * bread[row][j]!, 0), 0);
    const once = ([0, 1] as const).map((row) => variance(row, (shared) => Math.min(shared, 1)));
    const alone = ([0, 1] as const).map((row) => variance(row, (shared) => (shared === 2 ? 1 : 0)));

    const errors = dyadicErrors(fit, counts, columns, ends);

    expect(once.some((found, row) => found < alone[row]!)).toBe(true);
    expect([...errors]).toEqual(once.map((found, row) => expect.closeTo(Math.sqrt(Math.max(found, alone[row]!)), 9)));
  });
});

describe('the bipartite configuration model', () => {
  it('keeps the number of every body and group on average', () => {
    const [bodies, groups] = [[3, 1, 2, 1, 1], [2, 1, 3, 2]];
    const model = bipartiteModel(bodies, groups);
    const values = [...new Set(groups)].sort();

    const kept = bodies.map((_, body) => groups.reduce((sum, size) => sum + model.chance(model.bodyClassOf[body]!, values.indexOf(size)), 0));

    expect(kept).toEqual(bodies.map((number) => expect.closeTo(number, 9)));
  });
});

describe('the chance of so many successes', () => {
  it.each([
    [[{ chance: 0.5, count: 2 }], 1, 0.75],
    [[{ chance: 0.5, count: 1 }, { chance: 0.2, count: 1 }], 2, 0.1],
    [[{ chance: 0.5, count: 1 }, { chance: 0.2, count: 1 }], 3, 0],
    [[{ chance: 1, count: 2 }, { chance: 0.25, count: 1 }], 3, 0.25],
    [[{ chance: 0.5, count: 3 }], 0, 1],
  ] as const)('in %j, at least %d, is %d', (trials, observed, expected) => expect(upperTailOf(trials, observed)).toBeCloseTo(expected, 14));

  it('is told when it is smaller than what is left of 1', () => expect(upperTailOf([{ chance: 1e-8, count: 10 }], 3) / (120e-24)).toBeCloseTo(1, 6));
});

describe('discoveries', () => {
  it('are as many of the smallest chances as the share of false ones allows', () => {
    // Of 10 tests at 5 %: .001 ≤ .005, .008 ≤ .01, .04 > .015.
    expect(discoveriesOf([0.04, 0.001, 0.008], 10, 0.05)).toBe(2);
    expect(discoveriesOf([], 10, 0.05)).toBe(0);
  });
});

describe('an interval', () => {
  it('holds the middle 95 of 100 values', () => expect(middleOf(Array.from({ length: 100 }, (_, at) => at))).toEqual({ low: 2, high: 97 }));

  it('of a share never leaves 0 and 1', () => {
    expect(intervalOfShare(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.2775, 4) });
    expect(intervalOfShare(10, 10).high).toBeLessThanOrEqual(1);
  });
});
