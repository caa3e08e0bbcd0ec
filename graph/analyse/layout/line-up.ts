import type { Point } from './homes.ts';

/** The rectangle that points lie in. */
export type Extent = { left: number; right: number; bottom: number };

/** Returns places in rows below what is drawn, from left to right, a gap apart and centred: for things without a tie. */
export function lineUp(count: number, { left, right, bottom }: Extent, gap: number): Point[] {
  const columns = Math.max(1, Math.min(count, Math.floor((right - left) / gap)), Math.ceil(Math.sqrt(count * 2)));
  const start = (left + right - (Math.min(columns, count) - 1) * gap) / 2;
  return Array.from({ length: count }, (_, index) => ({ x: start + (index % columns) * gap, y: bottom + (2 + Math.floor(index / columns)) * gap }));
}
