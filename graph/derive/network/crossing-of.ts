import { familyOf } from '../../model/kinds/index.ts';
import type { Network, NetworkThings, NetworkTies } from '../../model/network.ts';
import { isAcross, joinsAcross } from '../../model/sides.ts';
import { together } from '../../model/predicates/together.ts';

/** A network as far as it tells which of its ties cross a border. */
export type Sided = Pick<Network, 'kinds' | 'predicates' | 'sides'> & { things: Pick<NetworkThings, 'kind' | 'side'>; ties: Pick<NetworkTies, 'from' | 'to' | 'predicate'> };

/** Returns for each tie 1 when a border lies between its ends, or between bodies that make together what it leads to; 0 for the others. */
export function crossingOf(network: Sided): number[] {
  const { things: { side }, ties: { from, to } } = network;
  const isTogether = togetherIn(network);
  const shared = sharedAcross(network, isTogether);
  return from.map((one, tie) => {
    const other = to[tie]!;
    return Number(isAcross(network.sides[side[one]!] ?? null, network.sides[side[other]!] ?? null) || (isTogether(tie) && shared.has(other)));
  });
}

function togetherIn({ predicates, ties: { predicate } }: Sided): (tie: number) => boolean {
  const made = predicates.map((name) => name in together);
  return (tie) => made[predicate[tie]!]!;
}

/** Returns what bodies make together between which a border lies. */
function sharedAcross({ kinds, sides, things, ties: { from, to } }: Sided, isTogether: (tie: number) => boolean): ReadonlySet<number> {
  const families = kinds.map(familyOf);
  const isA = (thing: number, family: string) => families[things.kind[thing]!] === family;
  const sidesOf = new Map<number, Set<string>>();
  from.forEach((body, tie) => {
    const [made, side] = [to[tie]!, things.side[body]!];
    if (side < 0 || !isTogether(tie) || !isA(body, 'Organisation') || !isA(made, 'Collaboration')) return;
    sidesOf.set(made, (sidesOf.get(made) ?? new Set()).add(sides[side]!));
  });
  return new Set([...sidesOf].filter(([, joined]) => joinsAcross(joined)).map(([made]) => made));
}
