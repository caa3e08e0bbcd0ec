/** An interval of 95 %. */
export type Interval = { low: number; high: number };

/** Returns the interval of 95 % of a share (Wilson 1927). */
export function intervalOfShare(part: number, whole: number): Interval {
  const z = 1.959963984540054;
  const share = part / whole;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half = (z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
