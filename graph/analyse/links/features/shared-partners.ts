import type { Description } from './describe-source.ts';
import type { Landscape } from './landscape.ts';

/** Fills what the partners that one source shares with every target are worth (Adamic & Adar 2003; Zhou, Lü & Zhang 2009). */
export function fillShared({ ties, lateTies, degrees }: Landscape, source: number, filled: Description): void {
  const { shared, adamicAdar, resourceAllocation, repeatedAdamicAdar, recentShared } = filled;
  for (const column of [shared, adamicAdar, resourceAllocation, repeatedAdamicAdar, recentShared]) column.fill(0);
  for (let at = ties.offsets[source]!; at < ties.offsets[source + 1]!; at += 1) {
    const between = ties.neighbours[at]!;
    const degree = degrees[between]!;
    const byLogarithm = degree > 1 ? 1 / Math.log(degree) : 0;
    const often = byLogarithm * ties.roots[at]!;
    for (let end = ties.offsets[between]!; end < ties.offsets[between + 1]!; end += 1) {
      const target = ties.neighbours[end]!;
      shared[target]! += 1;
      adamicAdar[target]! += byLogarithm;
      resourceAllocation[target]! += 1 / degree;
      repeatedAdamicAdar[target]! += often * ties.roots[end]!;
    }
    for (let end = lateTies.offsets[between]!; end < lateTies.offsets[between + 1]!; end += 1) recentShared[lateTies.neighbours[end]!]! += 1;
  }
}
