import { describe, expect, it } from 'vitest';
import { binColumns } from '../../../../graph/analyse/links/trees/bin-columns.ts';
import { boost } from '../../../../graph/analyse/links/trees/boost.ts';
import type { Boosting, Examples } from '../../../../graph/analyse/links/trees/boost.ts';
import { growTree } from '../../../../graph/analyse/links/trees/grow-tree.ts';
import { valueAt } from '../../../../graph/analyse/links/trees/tree.ts';
import { seededChance } from '../random-participations.ts';

const boosting: Boosting = { trees: 40, rate: 0.2, leaves: 8, leastFirmness: 1, smoothing: 1, rowShare: 0.8, featureShare: 1, seed: 1 };

describe('a tree', () => {
  it('splits where the pull changes, and its leaves say −Σg / (Σh + smoothing)', () => {
    const rows = { width: 1, count: 4, values: Float32Array.of(1, 2, 8, 9) };
    const pull = { gradients: Float64Array.of(-1, -1, 1, 1), firmness: Float64Array.of(1, 1, 1, 1) };

    const tree = growTree(binColumns(rows), Int32Array.of(0, 1, 2, 3), Int32Array.of(0), pull, { leaves: 2, leastFirmness: 1, smoothing: 1 });

    const said = [...rows.values].map((_, row) => valueAt({ start: 0, trees: [tree] }, rows.values, row));
    expect(said).toEqual([2 / 3, 2 / 3, -2 / 3, -2 / 3]);
    expect(tree.edge[0]).toBe(2);
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
    expect(boost(examples, boosting)).toEqual(forest);
  });
});

/** Two features whose signs together tell the outcome. */
function crossed(count: number, seed: number): Examples {
  const chance = seededChance(seed);
  const values = Float32Array.from({ length: count * 2 }, () => chance() - 0.5);
  const outcomes = Uint8Array.from({ length: count }, (_, row) => (values[row * 2]! * values[row * 2 + 1]! > 0 ? 1 : 0));
  return { width: 2, count, values, outcomes, weights: new Float32Array(count).fill(1) };
}
