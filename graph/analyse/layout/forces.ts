import { emptyTree, fillTree } from './quad-tree.ts';
import type { QuadTree } from './quad-tree.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** Points of a plane, x to the right and y down as on a screen. */
export type Points = { x: Float64Array; y: Float64Array };

/** What is laid out: nodes with a mass that pushes others away, edges that pull, and a home towards which each is drawn. */
export type Bodies = Points & { graph: WeightedGraph; mass: Float64Array; homes: Points };

/** How many rounds to go, and how far a node may move in the first and in the last. */
export type Cooling = { rounds: number; first: number; last: number };

// Tuned on planted communities and on the real network: see the tests, which print the figures.
const repulsion = 10;
const gravity = 0.025;
/** Beyond this length an edge pulls hardly harder, so that one long tie does not tear a community apart. */
const slack = 150;
const damping = 0.7;
const farSquared = 1.2 * 1.2;
const roundsPerTree = 3;
const nearest = 0.01;

/** Returns the radius of the disc in which a mass comes to rest when nothing but gravity holds it. */
export function radiusOf(mass: number): number {
  return Math.sqrt((repulsion * mass) / gravity);
}

/** Moves bodies until they rest: masses push as in ForceAtlas2 (Jacomy et al. 2014), edges pull, homes draw; a node goes as far as what holds it gives way. */
export function settle(bodies: Bodies, { rounds, first, last }: Cooling): void {
  const { x, y, mass, graph } = bodies;
  const tree = emptyTree(graph.size);
  const push = { x: new Float64Array(graph.size), y: new Float64Array(graph.size) };
  for (let round = 0; round < rounds; round += 1) {
    if (round % roundsPerTree === 0) fillTree(tree, x, y, mass);
    for (let node = 0; node < graph.size; node += 1) pushAway(tree, bodies, node, push);
    const left = 1 - round / rounds;
    move(bodies, push, last + (first - last) * left * left);
  }
}

const stack = new Int32Array(128);

function pushAway(tree: QuadTree, { x, y, mass }: Bodies, node: number, push: Points): void {
  const [hereX, hereY] = [x[node]!, y[node]!];
  let [sumX, sumY] = [0, 0];
  stack[0] = 0;
  for (let depth = 1; depth > 0; ) {
    const cell = stack[--depth]!;
    if (tree.point[cell] === node) continue;
    const awayX = hereX - tree.x[cell]!;
    const awayY = hereY - tree.y[cell]!;
    const squared = awayX * awayX + awayY * awayY;
    if (tree.point[cell]! >= 0 || tree.width[cell]! * tree.width[cell]! < farSquared * squared) {
      const factor = tree.mass[cell]! / Math.max(squared, nearest);
      sumX += awayX * factor;
      sumY += awayY * factor;
      continue;
    }
    for (let place = 4 * cell; place < 4 * cell + 4; place += 1) {
      if (tree.children[place]! >= 0) stack[depth++] = tree.children[place]!;
    }
  }
  push.x[node] = sumX * repulsion * mass[node]!;
  push.y[node] = sumY * repulsion * mass[node]!;
}

function move({ graph: { size, offsets, neighbours, weights }, mass, homes, x, y }: Bodies, push: Points, reach: number): void {
  for (let node = 0; node < size; node += 1) {
    let held = gravity * mass[node]!;
    let forceX = push.x[node]! + held * (homes.x[node]! - x[node]!);
    let forceY = push.y[node]! + held * (homes.y[node]! - y[node]!);
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const alongX = x[neighbours[at]!]! - x[node]!;
      const alongY = y[neighbours[at]!]! - y[node]!;
      const pull = (weights[at]! * slack) / (slack + Math.sqrt(alongX * alongX + alongY * alongY));
      forceX += pull * alongX;
      forceY += pull * alongY;
      held += pull;
    }
    const stepX = (damping * forceX) / held;
    const stepY = (damping * forceY) / held;
    const length = Math.sqrt(stepX * stepX + stepY * stepY);
    const share = length > reach ? reach / length : 1;
    x[node]! += stepX * share;
    y[node]! += stepY * share;
  }
}
