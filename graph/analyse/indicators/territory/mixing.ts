import type { Network } from '../../network.ts';

/** How often two sides meet in a project: q[a][b] of all ordered pairs, symmetric, its sums in `margins`; `pairs` counts meetings. */
export type Mixing = { q: number[][]; margins: number[]; pairs: number };

/** Counts every meeting of two organisations in a project, there and back, so that the diagonal counts twice; sides unknown stay out. */
export function mixingOf({ members, sideOf, sides }: Network): Mixing {
  const meetings = sides.map(() => sides.map(() => 0));
  let all = 0;
  for (const team of members) {
    const counts = sides.map(() => 0);
    for (const member of team) if (sideOf[member]! >= 0) counts[sideOf[member]!]! += 1;
    for (let here = 0; here < sides.length; here += 1) {
      if (counts[here] === 0) continue;
      for (let there = 0; there < sides.length; there += 1) {
        const met = counts[here]! * (here === there ? counts[here]! - 1 : counts[there]!);
        meetings[here]![there]! += met;
        all += met;
      }
    }
  }
  const q = meetings.map((row) => row.map((count) => (all === 0 ? 0 : count / all)));
  const margins = meetings.map((row) => (all === 0 ? 0 : row.reduce((sum, count) => sum + count, 0) / all));
  return { q, margins, pairs: all / 2 };
}

/** Returns ln q_AB / (q_A · q_B), or null for two sides that never meet. */
export function affinityOf({ q, margins }: Mixing, here: number, there: number): number | null {
  const met = q[here]![there]!;
  return met === 0 ? null : Math.log(met / (margins[here]! * margins[there]!));
}
