import { describe, expect, it } from 'vitest';
import { binColumns } from '../../../../graph/analyse/links/trees/bin-columns.ts';
import { boost } from '../../../../graph/analyse/links/trees/boost.ts';
import type { Boosting, Examples } from '../../../../graph/analyse/links/trees/boost.ts';
import { growTree } from '../../../../graph/analyse/links/trees/grow-tree.ts';
import { meanOf, valueAt, valuesOf } from '../../../../graph/analyse/links/trees/tree.ts';
import { seededChance } from '../random-participations.ts';

const boosting: Boosting = { trees: 40, rate: 0.2, leaves: 8, leastFirmness: 1, smoothing: 1, rowShare: 0.8, featureShare: 1, seed: 1 };

describe('a tree', () => {
  it('splits halfway between the values where the pull changes, and its leaves say −Σg / (Σh + smoothing)', () => {
    const rows = { width: 1, count: 4, values: Float32Array.of(1, 2, 8, 9) };
    const pull = { gradients: Float64Array.of(-1, -1, 1, 1), firmness: Float64Array.of(1, 1, 1, 1) };

    const tree = growTree(binColumns(rows), Int32Array.of(0, 1, 2, 3), Int32Array.of(0), pull, { leaves: 2, leastFirmness: 1, smoothing: 1 });

    const said = [...rows.values].map((_, row) => valueAt({ start: 0, trees: [tree] }, rows.values, row));
    expect(said).toEqual([2 / 3, 2 / 3, -2 / 3, -2 / 3]);
    expect(tree.edge[0]).toBe(5);
  });

  it('does not split what pulls alike', () => {
    const rows = { width: 1, count: 3, values: Float32Array.of(1, 2, 3) };
    const pull = { gradients: Float64Array.of(1, 1, 1), firmness: Float64Array.of(1, 1, 1) };

    const tree = growTree(binColumns(rows), Int32Array.of(0, 1, 2), Int32Array.of(0), pull, { leaves: 8, leastFirmness: 1, smoothing: 0 });

    expect([...tree.feature]).toEqual([-1]);
  });
});

describe('bins', () => {
  it('keep few different values apart, and the order of many', () => {
    const few = binColumns({ width: 1, count: 4, values: Float32Array.of(5, 1, 5, 3) });
    const many = binColumns({ width: 1, count: 1000, values: Float32Array.from({ length: 1000 }, (_, row) => row) });

    expect([...few.bins[0]!]).toEqual([2, 0, 2, 1]);
    expect([...many.bins[0]!]).toEqual([...many.bins[0]!].sort((one, other) => one - other));
  });
});

describe('a forest', () => {
  it('learns what no single feature tells, and is the same each time', () => {
    const examples = crossed(4000, 3);
    const forest = boost(examples, boosting);

    const right = crossed(1000, 4);
    const hits = Array.from(right.outcomes, (outcome, row) => valueAt(forest, right.values, row * 2) > 0 === (outcome === 1)).filter(Boolean).length;

    expect(hits).toBeGreaterThan(930);
    expect([...valuesOf(forest, right.values, 2)]).toEqual(Array.from(right.outcomes, (_, row) => valueAt(forest, right.values, row * 2)));
    expect(valueAt(meanOf([forest, { start: 1, trees: [] }]), right.values, 0)).toBeCloseTo((valueAt(forest, right.values, 0) + 1) / 2, 12);
    expect(boost(examples, boosting)).toEqual(forest);
  });
});

describe('a forest of lists', () => {
  it('puts first in each list what came true, whatever sets the lists apart', () => {
    const chance = seededChance(9);
    const lists = 300;
    const values = new Float32Array(lists * 40);
    const outcomes = new Uint8Array(lists * 20);
    for (let row = 0; row < outcomes.length; row += 1) {
      values[row * 2] = chance();
      values[row * 2 + 1] = Math.floor(row / 20) % 7;
      outcomes[row] = values[row * 2]! > 0.9 && chance() < 0.7 ? 1 : 0;
    }
    const ends = Int32Array.from({ length: lists }, (_, list) => (list + 1) * 20);

    const forest = boost({ width: 2, count: outcomes.length, values, outcomes, weights: new Float32Array(outcomes.length).fill(1), ends }, { ...boosting, leastFirmness: 0.3 });

    expect(valueAt(forest, Float32Array.of(0.95, 3), 0)).toBeGreaterThan(valueAt(forest, Float32Array.of(0.5, 3), 0) + 0.5);
    expect(valueAt(forest, Float32Array.of(0.95, 0), 0) - valueAt(forest, Float32Array.of(0.5, 6), 0)).toBeGreaterThan(0.5);
  });
});

/** Two features whose signs together tell the outcome. */
function crossed(count: number, seed: number): Examples {
  const chance = seededChance(seed);
  const values = Float32Array.from({ length: count * 2 }, () => chance() - 0.5);
  const outcomes = Uint8Array.from({ length: count }, (_, row) => (values[row * 2]! * values[row * 2 + 1]! > 0 ? 1 : 0));
  return { width: 2, count, values, outcomes, weights: new Float32Array(count).fill(1), ends: null };
}
