import type { Standing } from '../../model/figures.ts';
import type { Projection } from '../adjacency.ts';
import { betweennessOf } from '../indicators/position/betweenness.ts';
import { degreesOf } from '../indicators/position/degree.ts';
import { strengthsOf } from '../indicators/position/strength.ts';
import { seededChance } from '../layout/seeded-chance.ts';
import type { Network } from '../network.ts';
import { thin } from '../runs/rank.ts';
import { middleOf } from '../statistics/quantile.ts';

/** The share of ties that is taken away to see how sure a rank is, and how often that is tried: the fewest that give an interval of 95 %. */
const missing = 0.1;
const draws = 20;
/** Beyond so many ties, how often others lie between is not worked out while somebody waits. */
const mostWalked = 4_000;
const seed = 1;

/** What each organisation stands at: its standings by its name. */
export type Standings = ReadonlyMap<string, readonly Standing[]>;

/** Returns where each organisation with a partner stands among all: its value and its rank, with the ranks that it would have if a tenth of the ties were missing. */
export function standingsOf(network: Network): Standings {
  const measures: [string, (ties: Projection) => Float64Array][] = [['degree', degreesOf], ['strength', strengthsOf]];
  if (network.ties.neighbours.length / 2 <= mostWalked) measures.push(['betweenness', (ties) => betweennessOf(ties, 256)]);
  const nodes = [...network.organisations.keys()].filter((node) => network.ties.offsets[node + 1]! > network.ties.offsets[node]!);
  const chance = seededChance(seed);
  const thinned = Array.from({ length: draws }, () => thin(network.ties, missing, chance));
  const columns = measures.map(([indicator, measure]) => {
    const values = measure(network.ties);
    return { indicator, values, ranks: ranksAmong(values, nodes), again: thinned.map((ties) => ranksAmong(measure(ties), nodes)) };
  });
  return new Map(nodes.map((node, at) => [network.organisations[node]!, columns.map(({ indicator, values, ranks, again }): Standing => {
    const interval = middleOf(again.map((drawn) => drawn[at]!));
    return { indicator, value: values[node]!, rank: ranks[at]!, low: interval?.low ?? null, high: interval?.high ?? null, among: nodes.length };
  })]));
}

/** Returns the rank of each, 1 for the most; equals share the best of theirs. */
function ranksAmong(values: Float64Array, nodes: readonly number[]): Int32Array {
  const order = [...nodes.keys()].sort((one, other) => values[nodes[other]!]! - values[nodes[one]!]!);
  const ranks = new Int32Array(nodes.length);
  order.forEach((place, at) => {
    const before = order[at - 1];
    ranks[place] = before !== undefined && values[nodes[before]!] === values[nodes[place]!] ? ranks[before]! : at + 1;
  });
  return ranks;
}
