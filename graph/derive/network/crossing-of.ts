import { familyOf } from '../../model/kinds/index.ts';
import type { Network, NetworkThings, NetworkTies } from '../../model/network.ts';
import { together } from '../../model/predicates/together.ts';

/** A network as far as it tells which of its ties cross a border. */
export type Sided = Pick<Network, 'kinds' | 'predicates'> & { things: Pick<NetworkThings, 'kind' | 'side'>; ties: Pick<NetworkTies, 'from' | 'to' | 'predicate'> };

/** Returns for each tie 1 when it joins two sides, or leads to what bodies of two sides make together; 0 for the others. */
export function crossingOf(network: Sided): number[] {
  const { things: { side }, ties: { from, to } } = network;
  const isTogether = togetherIn(network);
  const shared = sharedAcross(network, isTogether);
  return from.map((one, tie) => {
    const other = to[tie]!;
    return Number((side[one]! >= 0 && side[other]! >= 0 && side[one] !== side[other]) || (isTogether(tie) && shared.has(other)));
  });
}

function togetherIn({ predicates, ties: { predicate } }: Sided): (tie: number) => boolean {
  const made = predicates.map((name) => name in together);
  return (tie) => made[predicate[tie]!]!;
}

/** Returns what bodies of two sides or more make together. */
function sharedAcross({ kinds, things, ties: { from, to } }: Sided, isTogether: (tie: number) => boolean): ReadonlySet<number> {
  const families = kinds.map(familyOf);
  const isA = (thing: number, family: string) => families[things.kind[thing]!] === family;
  const first = new Map<number, number>();
  const shared = new Set<number>();
  from.forEach((body, tie) => {
    const [made, side] = [to[tie]!, things.side[body]!];
    if (side < 0 || !isTogether(tie) || !isA(body, 'Organisation') || !isA(made, 'Collaboration')) return;
    if ((first.get(made) ?? side) !== side) shared.add(made);
    first.set(made, side);
  });
  return shared;
}
