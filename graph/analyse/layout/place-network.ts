import { communitiesOf } from './communities.ts';
import { radiusOf, settle } from './forces.ts';
import type { Bodies, Points } from './forces.ts';
import { contract } from './weighted-graph.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** Rounds for the communities of communities, for those between, and for the nodes themselves. */
const rounds = { coarsest: 200, between: 40, finest: 60, again: 40 };

/** Places a network from its communities down to its nodes: the whole is laid out while it is small, and each part unfolds where it belongs. */
export function placeNetwork(graph: WeightedGraph, homes: Points, chance: () => number): Bodies {
  const finest = bodiesOf(graph, massOf(graph), homes);
  const radius = radiusOf(wholeMassOf(graph));
  const levels = communitiesOf(graph);
  const layers = [finest];
  for (const { groupOf, groups } of levels) layers.push(gather(layers.at(-1)!, groupOf, groups));
  const coarsest = layers.at(-1)!;
  scatter(coarsest, coarsest.homes, () => radius, chance);
  settle(coarsest, { rounds: levels.length > 0 ? rounds.coarsest : rounds.finest, first: radius / 2, last: radius / 100 });
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    const { groupOf } = levels[level]!;
    const [whole, parts] = [layers[level + 1]!, layers[level]!];
    const around = { x: parts.x.map((_, node) => whole.x[groupOf[node]!]!), y: parts.y.map((_, node) => whole.y[groupOf[node]!]!) };
    scatter(parts, around, (node) => 0.3 * radiusOf(whole.mass[groupOf[node]!]!), chance);
    settle(parts, { rounds: level === 0 ? rounds.finest : rounds.between, first: radius / 10, last: radius / 500 });
  }
  return finest;
}

/** Places a network from where its nodes stood before (NaN for a new one, which starts among its neighbours); nothing moves far. */
export function placeAgain(graph: WeightedGraph, homes: Points, before: Points, chance: () => number): Bodies {
  const bodies = bodiesOf(graph, massOf(graph), homes);
  const radius = radiusOf(wholeMassOf(graph));
  bodies.x.set(before.x);
  bodies.y.set(before.y);
  for (let node = 0; node < graph.size; node += 1) if (Number.isNaN(before.x[node]!)) joinNeighbours(bodies, node);
  scatter(bodies, { x: bodies.x.slice(), y: bodies.y.slice() }, () => 0.01 * radius, chance);
  settle(bodies, { rounds: rounds.again, first: radius / 50, last: radius / 1000 });
  return bodies;
}

/** Returns the mass of all nodes together. */
export function wholeMassOf({ size, neighbours }: WeightedGraph): number {
  return size + neighbours.length;
}

/** Returns how hard each node pushes: more the more ties it has. */
function massOf({ size, offsets }: WeightedGraph): Float64Array {
  return Float64Array.from({ length: size }, (_, node) => offsets[node + 1]! - offsets[node]! + 1);
}

function bodiesOf(graph: WeightedGraph, mass: Float64Array, homes: Points): Bodies {
  return { graph, mass, homes, x: new Float64Array(graph.size), y: new Float64Array(graph.size) };
}

/** Returns the groups of bodies as bodies: their masses added, their homes in the middle. */
function gather({ graph, mass, homes }: Bodies, groupOf: Int32Array, groups: number): Bodies {
  const sum = bodiesOf(contract(graph, groupOf, groups), new Float64Array(groups), { x: new Float64Array(groups), y: new Float64Array(groups) });
  groupOf.forEach((group, node) => {
    sum.mass[group]! += mass[node]!;
    sum.homes.x[group]! += mass[node]! * homes.x[node]!;
    sum.homes.y[group]! += mass[node]! * homes.y[node]!;
  });
  for (let group = 0; group < groups; group += 1) {
    sum.homes.x[group]! /= sum.mass[group]!;
    sum.homes.y[group]! /= sum.mass[group]!;
  }
  return sum;
}

function scatter({ x, y }: Points, around: Points, widthOf: (node: number) => number, chance: () => number): void {
  for (let node = 0; node < x.length; node += 1) {
    x[node] = around.x[node]! + (chance() - 0.5) * widthOf(node);
    y[node] = around.y[node]! + (chance() - 0.5) * widthOf(node);
  }
}

function joinNeighbours({ graph: { offsets, neighbours }, homes, x, y }: Bodies, node: number): void {
  const placed = [...neighbours.subarray(offsets[node], offsets[node + 1])].filter((other) => !Number.isNaN(x[other]!));
  x[node] = placed.length > 0 ? placed.reduce((sum, other) => sum + x[other]!, 0) / placed.length : homes.x[node]!;
  y[node] = placed.length > 0 ? placed.reduce((sum, other) => sum + y[other]!, 0) / placed.length : homes.y[node]!;
}
