import type { Adjacency } from '../../adjacency.ts';
import type { Description } from './describe-source.ts';
import type { Landscape } from './landscape.ts';

/** Fills what the partners that one source shares with every target are worth (Adamic & Adar 2003; Zhou, Lü & Zhang 2009). */
export function fillShared({ ties, lateTies, degrees }: Landscape, source: number, filled: Description): void {
  const { shared, adamicAdar, resourceAllocation, recentShared, cosine, jaccard } = filled;
  for (const column of [shared, adamicAdar, resourceAllocation, recentShared]) column.fill(0);
  const own = degrees[source]!;
  for (let at = ties.offsets[source]!; at < ties.offsets[source + 1]!; at += 1) {
    const between = ties.neighbours[at]!;
    const degree = degrees[between]!;
    const byLogarithm = degree > 1 ? 1 / Math.log(degree) : 0;
    for (let end = ties.offsets[between]!; end < ties.offsets[between + 1]!; end += 1) {
      const target = ties.neighbours[end]!;
      shared[target]! += 1;
      adamicAdar[target]! += byLogarithm;
      resourceAllocation[target]! += 1 / degree;
    }
    countLate(lateTies, between, recentShared);
  }
  for (let target = 0; target < shared.length; target += 1) {
    cosine[target] = shared[target]! / Math.sqrt(Math.max(own * degrees[target]!, 1));
    jaccard[target] = shared[target]! / Math.max(own + degrees[target]! - shared[target]!, 1);
  }
}

function countLate({ offsets, neighbours }: Adjacency, between: number, recentShared: Float32Array): void {
  for (let end = offsets[between]!; end < offsets[between + 1]!; end += 1) recentShared[neighbours[end]!]! += 1;
}
