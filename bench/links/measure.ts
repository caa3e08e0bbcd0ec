import { seededChance } from '../../graph/analyse/layout/seeded-chance.ts';
import type { HardPair, Split } from './split-at.ts';

/** What a method says: for each source its candidates best first, and a score for each hard pair. */
export type Answer = { ranked: Map<number, number[]>; pairScores: Float64Array };

/** How good an answer is for one source. */
export type SourceFigures = { source: number; precision10: number; hit10: number; recall20: number; reciprocalRank: number; averagePrecision: number };

/** Returns how good an answer is, source by source. */
export function measureSources({ sources, came }: Split, { ranked }: Answer): SourceFigures[] {
  return sources.map((source) => {
    const partners = came.get(source)!;
    const isRight = (ranked.get(source) ?? []).slice(0, 50).map((target) => partners.has(target));
    const rightIn = (most: number): number => isRight.slice(0, most).filter(Boolean).length;
    const first = isRight.indexOf(true);
    const precisions = isRight.map((right, at) => (right ? rightIn(at + 1) / (at + 1) : 0));
    return { source, precision10: rightIn(10) / 10, hit10: rightIn(10) > 0 ? 1 : 0, recall20: rightIn(20) / partners.size, reciprocalRank: first < 0 ? 0 : 1 / (first + 1), averagePrecision: precisions.reduce((sum, value) => sum + value, 0) / partners.size };
  });
}

/** Returns the chance that a pair that came true scores above one that did not; halves for equals (Mann and Whitney). */
export function areaUnder(pairs: readonly Pick<HardPair, 'came'>[], scores: Float64Array): number {
  const order = [...pairs.keys()].sort((one, other) => scores[one]! - scores[other]!);
  let [ranks, right] = [0, 0];
  for (let at = 0; at < order.length; ) {
    let end = at;
    while (end < order.length && scores[order[end]!] === scores[order[at]!]) end += 1;
    for (const index of order.slice(at, end)) {
      if (!pairs[index]!.came) continue;
      ranks += (at + end + 1) / 2;
      right += 1;
    }
    at = end;
  }
  return (ranks - (right * (right + 1)) / 2) / (right * (pairs.length - right));
}

/** Returns the mean of a figure with its interval of 95 % from drawing the sources again (bootstrap). */
export function meanWithInterval(values: readonly number[], draws = 1000): { mean: number; low: number; high: number } {
  const chance = seededChance(2);
  const mean = (of: (at: number) => number): number => values.reduce((sum, _, at) => sum + of(at), 0) / values.length;
  const means = Array.from({ length: draws }, () => mean(() => values[Math.floor(chance() * values.length)]!)).sort((one, other) => one - other);
  return { mean: mean((at) => values[at]!), low: means[Math.floor(draws * 0.025)]!, high: means[Math.floor(draws * 0.975)]! };
}

/** A step of chances: what was told on average, how often it happened, with its interval, and of how many. */
export type CalibrationStep = { from: number; told: number; happened: number; low: number; high: number; count: number };

/** Returns, for steps of told chances, how often they came true; intervals of 95 % come from drawing the sources again. */
export function calibrationOf(told: readonly { source: number; chance: number; came: boolean }[], edges: readonly number[]): CalibrationStep[] {
  return edges.flatMap((from, at) => {
    const within = told.filter(({ chance }) => chance >= from && chance < (edges[at + 1] ?? 1.001));
    if (within.length === 0) return [];
    const bySource = new Map<number, { came: number; count: number }>();
    for (const { source, came } of within) {
      const of = bySource.get(source) ?? { came: 0, count: 0 };
      bySource.set(source, { came: of.came + (came ? 1 : 0), count: of.count + 1 });
    }
    return [{ from, told: within.reduce((total, { chance }) => total + chance, 0) / within.length, happened: within.filter(({ came }) => came).length / within.length, ...rateInterval([...bySource.values()]), count: within.length }];
  });
}

function rateInterval(groups: readonly { came: number; count: number }[], draws = 500): { low: number; high: number } {
  const chance = seededChance(4);
  const rates = Array.from({ length: draws }, () => {
    let [came, count] = [0, 0];
    for (let drawn = 0; drawn < groups.length; drawn += 1) {
      const group = groups[Math.floor(chance() * groups.length)]!;
      came += group.came;
      count += group.count;
    }
    return came / count;
  }).sort((one, other) => one - other);
  return { low: rates[Math.floor(draws * 0.025)]!, high: rates[Math.floor(draws * 0.975)]! };
}
