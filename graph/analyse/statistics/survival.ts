/** How long something lasted, and whether its end was seen; what was still there when we stopped looking has no end. */
export type Life = { years: number; ended: boolean };

/** How many were still there after so many years, with an interval of 95 %, and how many were watched for so long. */
export type Survival = { years: number; share: number; low: number; high: number; watched: number };

/** Returns what share of lives lasted beyond each year in which one ended (Kaplan and Meier 1958), with Greenwood's errors on the log-log scale. */
export function survivalOf(lives: readonly Life[]): Survival[] {
  const years = [...new Set(lives.filter(({ ended }) => ended).map((life) => life.years))].sort((one, other) => one - other);
  const curve: Survival[] = [];
  let [share, greenwood] = [1, 0];
  for (const year of years) {
    const watched = lives.filter((life) => life.years >= year).length;
    const ends = lives.filter((life) => life.ended && life.years === year).length;
    share *= 1 - ends / watched;
    greenwood += watched === ends ? 0 : ends / (watched * (watched - ends));
    const spread = share > 0 && share < 1 ? (1.959963984540054 * Math.sqrt(greenwood)) / Math.abs(Math.log(share)) : 0;
    curve.push({ years: year, share, low: share ** Math.exp(spread), high: share ** Math.exp(-spread), watched });
  }
  return curve;
}

/** Returns the step of a curve that holds after so many years; before the first end all are still there. */
export function survivalAfter(curve: readonly Survival[], years: number): Survival | null {
  return curve.findLast((step) => step.years <= years) ?? null;
}
