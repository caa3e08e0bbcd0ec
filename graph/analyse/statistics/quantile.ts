/** An interval of 95 %. */
export type Interval = { low: number; high: number };

/** Returns between which values the middle 95 % of some lie, by the nearest rank; null for fewer than twenty. */
export function middleOf(values: readonly number[]): Interval | null {
  if (values.length < 20) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { low: at(0.025), high: at(0.975) };
}

/** Returns the interval of 95 % of a share (Wilson 1927). */
export function intervalOfShare(part: number, whole: number): Interval {
  const z = 1.959963984540054;
  const share = part / whole;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half = (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
