/** Returns how many of the smallest chances stand when at most such a share of them may be false, of so many tests (Benjamini and Hochberg 1995). */
export function discoveriesOf(chances: ArrayLike<number>, tests: number, share: number): number {
  const sorted = Float64Array.from(chances).sort();
  for (let count = sorted.length; count > 0; count -= 1) if (sorted[count - 1]! <= (share * count) / tests) return count;
  return 0;
}
