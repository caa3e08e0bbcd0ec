import type { Interval } from '../../derive/interval-of-share.ts';

/** Returns between which values the middle 95 % of some lie, by the nearest rank; null for fewer than twenty. */
export function middleOf(values: readonly number[]): Interval | null {
  if (values.length < 20) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { low: at(0.025), high: at(0.975) };
}
