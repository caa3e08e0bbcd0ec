import { describe, expect, it } from 'vitest';
import { emptyTree, fillTree } from '../../../../graph/analyse/layout/quad-tree.ts';
import { seededChance } from '../random-participations.ts';

describe('a tree of squares', () => {
  it('holds all mass at its root, at the centre of mass, and each point in a square of its own', () => {
    const chance = seededChance(3);
    const [x, y, mass] = [0, 1, 2].map(() => Float64Array.from({ length: 200 }, () => 1 + chance() * 9)) as [Float64Array, Float64Array, Float64Array];
    const tree = emptyTree(200);

    fillTree(tree, x, y, mass);

    const all = mass.reduce((sum, one) => sum + one, 0);
    expect(tree.mass[0]).toBeCloseTo(all, 9);
    expect(tree.x[0]).toBeCloseTo(x.reduce((sum, one, index) => sum + one * mass[index]!, 0) / all, 9);
    expect([...tree.point.subarray(0, tree.cells)].filter((point) => point >= 0).sort((one, other) => one - other)).toEqual([...x.keys()]);
  });

  it('ends, with all mass, when points stand on one spot', () => {
    const same = new Float64Array(50).fill(3);
    const tree = emptyTree(50);

    fillTree(tree, same, same, new Float64Array(50).fill(1));

    expect(tree.mass[0]).toBe(50);
    expect(tree.cells).toBeLessThan(tree.point.length);
  });
});
