import { contract } from './weighted-graph.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** One level of communities: the graph that was grouped, and the group of each of its nodes. */
export type Level = { graph: WeightedGraph; groupOf: Int32Array; groups: number };

const mostRounds = 20;
const leastGain = 1e-9;

/** Returns communities within communities, the finest first (Louvain: Blondel et al. 2008); nodes are visited in their own order. */
export function communitiesOf(graph: WeightedGraph): Level[] {
  const levels: Level[] = [];
  for (let current = graph; ; ) {
    const groupOf = moveNodes(current);
    const groups = renumber(groupOf);
    if (groups === current.size) return levels;
    levels.push({ graph: current, groupOf, groups });
    current = contract(current, groupOf, groups);
  }
}

/** Moves each node to the neighbouring group that raises modularity most, until none gains. */
function moveNodes({ size, offsets, neighbours, weights, loops }: WeightedGraph): Int32Array {
  const strength = Float64Array.from({ length: size }, (_, node) => loops[node]! + weights.subarray(offsets[node], offsets[node + 1]).reduce((sum, weight) => sum + weight, 0));
  const all = strength.reduce((sum, one) => sum + one, 0);
  const groupOf = Int32Array.from({ length: size }, (_, node) => node);
  const total = strength.slice();
  const towards = new Float64Array(size);
  for (let round = 0, moved = all > 0; moved && round < mostRounds; round += 1) {
    moved = false;
    for (let node = 0; node < size; node += 1) {
      const own = groupOf[node]!;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) towards[groupOf[neighbours[at]!]!]! += weights[at]!;
      total[own]! -= strength[node]!;
      const share = strength[node]! / all;
      let [best, most] = [own, towards[own]! - total[own]! * share + leastGain];
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const group = groupOf[neighbours[at]!]!;
        const gain = towards[group]! - total[group]! * share;
        if (gain > most) [best, most] = [group, gain];
      }
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) towards[groupOf[neighbours[at]!]!] = 0;
      total[best]! += strength[node]!;
      groupOf[node] = best;
      moved ||= best !== own;
    }
  }
  return groupOf;
}

/** Numbers groups from 0 in the order in which they first occur, in place, and returns how many they are. */
function renumber(groupOf: Int32Array): number {
  const numbers = new Map<number, number>();
  groupOf.forEach((group, node) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    groupOf[node] = numbers.get(group)!;
  });
  return numbers.size;
}
