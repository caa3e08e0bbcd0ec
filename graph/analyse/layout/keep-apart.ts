import type { Points } from './forces.ts';

const rounds = 12;
/** More columns than any picture has; a cell and the four that come after it hold every near pair once. */
const columns = 2 ** 24;
const ahead = [0, 1, columns - 1, columns, columns + 1];

/** Moves points apart until hardly two stand nearer than a gap; those far from any other stay where they are. */
export function keepApart({ x, y }: Points, gap: number): void {
  for (let round = 0; round < rounds; round += 1) {
    const cells = cellsOf(x, y, gap);
    let moved = false;
    for (const [key, inside] of cells) {
      for (const step of ahead) {
        const others = cells.get(key + step);
        if (others) moved = partCells(x, y, inside, others, gap) || moved;
      }
    }
    if (!moved) return;
  }
}

function cellsOf(x: Float64Array, y: Float64Array, gap: number): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let point = 0; point < x.length; point += 1) {
    const key = Math.floor(y[point]! / gap) * columns + Math.floor(x[point]! / gap);
    const inside = cells.get(key) ?? [];
    cells.set(key, inside);
    inside.push(point);
  }
  return cells;
}

function partCells(x: Float64Array, y: Float64Array, some: readonly number[], others: readonly number[], gap: number): boolean {
  let moved = false;
  for (const one of some) {
    for (const other of others) {
      if (one === other || (some === others && other < one)) continue;
      moved = part(x, y, one, other, gap) || moved;
    }
  }
  return moved;
}

/** Moves two points that stand too near each half of the way that lacks; two on one spot part sideways. */
function part(x: Float64Array, y: Float64Array, one: number, other: number, gap: number): boolean {
  const acrossX = x[other]! - x[one]!;
  const acrossY = y[other]! - y[one]!;
  const distance = Math.sqrt(acrossX * acrossX + acrossY * acrossY);
  if (distance >= gap) return false;
  const share = distance > 0 ? (gap - distance) / (2 * distance) : 0;
  const [stepX, stepY] = distance > 0 ? [acrossX * share, acrossY * share] : [gap / 2, 0];
  x[one]! -= stepX;
  y[one]! -= stepY;
  x[other]! += stepX;
  y[other]! += stepY;
  return true;
}
