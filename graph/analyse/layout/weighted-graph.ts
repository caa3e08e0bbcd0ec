/** Nodes and weighted edges in compressed sparse rows, both ways; `loops` holds the weight that a node has with itself, twice counted. */
export type WeightedGraph = {
  size: number;
  offsets: Int32Array;
  neighbours: Int32Array;
  weights: Float64Array;
  loops: Float64Array;
};

/** An edge between two different nodes. */
export type Edge = { one: number; other: number; weight: number };

/** Returns the graph of some edges, each given once; the neighbours of a node stand in the order of the edges. */
export function graphOf(size: number, edges: readonly Edge[], loops = new Float64Array(size)): WeightedGraph {
  const offsets = new Int32Array(size + 1);
  for (const { one, other } of edges) {
    offsets[one + 1]! += 1;
    offsets[other + 1]! += 1;
  }
  for (let node = 0; node < size; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const neighbours = new Int32Array(offsets[size]!);
  const weights = new Float64Array(offsets[size]!);
  for (const { one, other, weight } of edges) {
    for (const [from, to] of [[one, other], [other, one]] as const) {
      const at = next[from]!++;
      neighbours[at] = to;
      weights[at] = weight;
    }
  }
  return { size, offsets, neighbours, weights, loops };
}

/** Returns the graph whose nodes are groups of another's; what is tied within a group becomes its loop. */
export function contract(graph: WeightedGraph, groupOf: Int32Array, groups: number): WeightedGraph {
  const loops = new Float64Array(groups);
  const merged = new Map<number, Edge>();
  for (let node = 0; node < graph.size; node += 1) {
    loops[groupOf[node]!]! += graph.loops[node]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const [one, other] = [groupOf[node]!, groupOf[graph.neighbours[at]!]!];
      if (one === other) loops[one]! += graph.weights[at]!;
      if (one >= other) continue;
      const edge = merged.get(one * groups + other) ?? { one, other, weight: 0 };
      merged.set(one * groups + other, edge);
      edge.weight += graph.weights[at]!;
    }
  }
  return graphOf(groups, [...merged.values()], loops);
}
