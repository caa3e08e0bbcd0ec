import type { RelationName } from '$graph/model/predicates/index.ts';
import { tieState, type Shown } from './choose-shown.ts';
import { relationsOf, type Woven } from './woven.ts';

/** A thing at the other end of a tie. */
export type Neighbour = { thing: number; pair: number; isCrossing: boolean; state: number };

/** The neighbours that one relation leads to, read in one direction. */
export type NeighbourGroup = { predicate: RelationName; direction: 'out' | 'in'; neighbours: Neighbour[] };

/** Returns the neighbours of a thing that are shown, by what ties them, the largest group first; who is tied twice stands twice. */
export function neighboursOf(woven: Woven, shown: Shown, thing: number): NeighbourGroup[] {
  const groups = new Map<string, NeighbourGroup>();
  const { network, pairs, starts, neighbours, through } = woven;
  for (let at = starts[thing]!; at < starts[thing + 1]!; at += 1) {
    const pair = through[at]!;
    if (shown.pairs[pair] === tieState.absent) continue;
    const neighbour = { thing: neighbours[at]!, pair, isCrossing: pairs.crossing[pair] === 1, state: shown.pairs[pair]! };
    const seen = new Set<string>();
    for (const relation of relationsOf(pairs, pair)) {
      const predicate = network.predicates[network.ties.predicate[relation]!]!;
      const direction = network.ties.from[relation] === thing ? 'out' : 'in';
      const key = `${predicate} ${direction}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const group = groups.get(key) ?? { predicate, direction, neighbours: [] };
      group.neighbours.push(neighbour);
      groups.set(key, group);
    }
  }
  for (const group of groups.values()) group.neighbours.sort((one, other) => shown.ties[other.thing]! - shown.ties[one.thing]! || one.thing - other.thing);
  return [...groups.values()].sort((one, other) => other.neighbours.length - one.neighbours.length);
}
