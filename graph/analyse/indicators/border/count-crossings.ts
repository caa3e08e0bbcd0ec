import { tiesOf } from '../../network.ts';
import type { Network } from '../../network.ts';

/** Ties whose two sides are known: how many cross from one side to another, and how many stay within one. */
export type Crossings = { across: number; within: number; bySide: { across: number; within: number }[] };

/** Counts the ties that cross and those that stay; a tie with an end whose side is unknown is neither. */
export function countCrossings(network: Network): Crossings {
  const { sides, sideOf } = network;
  const crossings: Crossings = { across: 0, within: 0, bySide: sides.map(() => ({ across: 0, within: 0 })) };
  for (const { one, other } of tiesOf(network)) {
    const [here, there] = [sideOf[one]!, sideOf[other]!];
    if (here < 0 || there < 0) continue;
    const way = here === there ? 'within' : 'across';
    crossings[way] += 1;
    for (const side of new Set([here, there])) crossings.bySide[side]![way] += 1;
  }
  return crossings;
}

/** Returns the number of ties whose two sides are known. */
export function sidedTies(network: Network): number {
  const { across, within } = countCrossings(network);
  return across + within;
}
