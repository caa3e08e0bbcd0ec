import { describe, expect, it } from 'vitest';
import { degreeOf, neighboursOf, project } from '../../../../graph/analyse/adjacency.ts';
import { scorePairs } from '../../../../graph/analyse/links/score-pairs.ts';
import { seededChance } from '../random-participations.ts';

describe('the scores of pairs', () => {
  it('equal their definitions on a random network, pair by pair', () => {
    const ties = randomTies(60, 150, 1);
    const expected: number[][] = [];
    for (let one = 0; one < 60; one += 1) {
      const known = new Set(neighboursOf(ties, one));
      for (let other = one + 1; other < 60; other += 1) {
        const between = [...neighboursOf(ties, other)].filter((middle) => known.has(middle)).map((middle) => degreeOf(ties, middle));
        if (known.has(other) || between.length === 0) continue;
        expected.push([one, other, between.length, between.reduce((sum, degree) => sum + 1 / Math.log(degree), 0), between.reduce((sum, degree) => sum + 1 / degree, 0)]);
      }
    }

    const found: number[][] = [];
    scorePairs(ties, (...scores) => found.push(scores));

    expect(found.sort((pair, next) => pair[0]! - next[0]! || pair[1]! - next[1]!)).toEqual(expected);
  });

  it('of 10,000 bodies and 38,000 ties are worked out in one pass', () => {
    const ties = randomTies(10_000, 38_000, 2);
    let pairs = 0;
    const start = performance.now();
    scorePairs(ties, () => (pairs += 1));
    const milliseconds = performance.now() - start;

    process.stdout.write(`${pairs} pairs scored in ${milliseconds.toFixed(0)} ms\n`);
    expect(pairs).toBe(287_738);
    expect(milliseconds).toBeLessThan(2_000);
  });
});

function randomTies(size: number, ties: number, seed: number) {
  const chance = seededChance(seed);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const pairs = Array.from({ length: ties }, () => [below(size), below(size)] as const).filter(([one, other]) => one !== other);
  return project(size, pairs.map((pair) => Int32Array.from(pair)));
}
