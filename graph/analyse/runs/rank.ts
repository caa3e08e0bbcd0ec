import type { Projection } from '../adjacency.ts';
import { betweennessOf } from '../indicators/position/betweenness.ts';
import { degreesOf } from '../indicators/position/degree.ts';
import { reachLostOf } from '../indicators/position/reach-lost.ts';
import { strengthsOf } from '../indicators/position/strength.ts';
import { coresOf } from '../indicators/position/core.ts';
import { brokerageAcross } from '../indicators/ties/brokerage.ts';
import type { Network } from '../network.ts';
import { middleOf } from '../statistics/quantile.ts';
import type { Interval } from '../../derive/interval-of-share.ts';

/** How sure an order is when a share of the ties is missing: how many of the first ten stay among them, and how alike the order of all is (Spearman); each the mean of some draws. */
export type Sureness = { missing: number; kept: number; keptInterval: Interval | null; alike: number; draws: number };

/** A ranking of organisations: the first ten with their values, and how sure their order is. */
export type Ranking = { indicator: string; first: { node: number; value: number }[]; sureness: Sureness[] };

/** The shares of ties that are taken away to see how sure an order is. */
export const missingShares = [0.05, 0.1, 0.2] as const;

const tenth = 10;
/** How many ties may be walked for a ranking and for each draw, and how many may be drawn: some seconds for the largest network, and exact for some hundreds of bodies. */
const budget = { walks: 20_000_000, again: 200_000, draws: 100_000 } as const;

/** Returns the rankings of a network among some of its organisations, from the most to the least. */
export function rankAll(network: Network, isIn: (node: number) => boolean, chance: () => number): Ranking[] {
  const count = network.ties.neighbours.length / 2;
  const measures: Record<string, (ties: Projection, walks: number) => Float64Array> = {
    degree: degreesOf,
    strength: strengthsOf,
    core: coresOf,
    betweenness: (ties, walks) => betweennessOf(ties, Math.max(32, Math.floor(walks / count))),
    brokerage: (ties) => brokerageAcross(ties, network.sideOf),
    reach_lost: (ties) => reachLostOf(ties, network.sideOf),
  };
  const nodes = [...network.organisations.keys()].filter((node) => isIn(node) && network.ties.offsets[node + 1]! > network.ties.offsets[node]!);
  const draws = Math.max(3, Math.min(20, Math.floor(budget.draws / count)));
  const thinned = missingShares.map((missing) => ({ missing, ties: Array.from({ length: draws }, () => thin(network.ties, missing, chance)) }));
  return Object.entries(measures).map(([indicator, measure]) => {
    const values = measure(network.ties, budget.walks);
    const order = orderBy(values, nodes);
    return { indicator, first: order.slice(0, tenth).map((node) => ({ node, value: values[node]! })), sureness: thinned.map(({ missing, ties }) => surenessOf(missing, values, ties.map((left) => measure(left, budget.again)), nodes)) };
  });
}

/** Returns ties of which a share is gone, drawn by chance. */
export function thin({ offsets, neighbours, together }: Projection, missing: number, chance: () => number): Projection {
  const size = offsets.length - 1;
  const isGone = new Uint8Array(neighbours.length);
  const next = offsets.slice();
  for (let one = 0; one < size; one += 1) {
    for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (other < one) continue;
      // The neighbours of `other` stand in order, so that those before it come in the order in which they are met.
      const back = next[other]!++;
      if (chance() < missing) isGone[at] = isGone[back] = 1;
    }
  }
  const kept = [...neighbours.keys()].filter((at) => !isGone[at]);
  const left = new Int32Array(size + 1);
  for (let one = 0, at = 0; one < size; one += 1) {
    while (at < kept.length && kept[at]! < offsets[one + 1]!) at += 1;
    left[one + 1] = at;
  }
  return { offsets: left, neighbours: Int32Array.from(kept, (at) => neighbours[at]!), together: Int32Array.from(kept, (at) => together[at]!) };
}

function surenessOf(missing: number, values: Float64Array, drawn: readonly Float64Array[], nodes: readonly number[]): Sureness {
  const first = orderBy(values, nodes).slice(0, tenth);
  const kept = drawn.map((again) => {
    const found = new Set(orderBy(again, nodes).slice(0, tenth));
    return first.filter((node) => found.has(node)).length / Math.max(first.length, 1);
  });
  const alike = drawn.map((again) => correlation(ranksOf(values, nodes), ranksOf(again, nodes)));
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  return { missing, kept: mean(kept), keptInterval: middleOf(kept), alike: mean(alike), draws: drawn.length };
}

function orderBy(values: Float64Array, nodes: readonly number[]): number[] {
  return [...nodes].sort((one, other) => values[other]! - values[one]! || one - other);
}

/** Returns the rank of each, equals sharing the middle of theirs. */
function ranksOf(values: Float64Array, nodes: readonly number[]): Float64Array {
  const places = [...nodes.keys()].sort((one, other) => values[nodes[one]!]! - values[nodes[other]!]!);
  const ranks = new Float64Array(nodes.length);
  for (let at = 0; at < places.length; ) {
    let end = at;
    while (end < places.length && values[nodes[places[end]!]!] === values[nodes[places[at]!]!]) end += 1;
    for (const place of places.slice(at, end)) ranks[place] = (at + end - 1) / 2;
    at = end;
  }
  return ranks;
}

/** Returns how two columns go together (Pearson); 1 when neither varies. */
function correlation(one: Float64Array, other: Float64Array): number {
  const mean = (one.length - 1) / 2;
  let [both, here, there] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const [x, y] = [one[at]! - mean, other[at]! - mean];
    both += x * y;
    here += x * x;
    there += y * y;
  }
  return here === 0 || there === 0 ? (here === there ? 1 : 0) : both / Math.sqrt(here * there);
}
