import { familyOf, type Family } from '$graph/model/kinds/index.ts';
import type { Network } from '$graph/model/network.ts';

/** Two things that are tied, by one relation or several; crossing ones come last, so that they are drawn on top. */
export type Pairs = {
  one: Int32Array;
  other: Int32Array;
  crossing: Uint8Array;
  /** The relations of pair p: `relations` from `offsets[p]` to `offsets[p + 1]`. */
  offsets: Int32Array;
  relations: Int32Array;
};

/** A network made ready for questions: its pairs, and who is tied to whom. */
export type Woven = {
  network: Network;
  size: number;
  families: Family[];
  byId: ReadonlyMap<string, number>;
  pairs: Pairs;
  /** The pairs of thing t: `through` from `starts[t]` to `starts[t + 1]`, and the thing at the other end of each in `neighbours`. */
  starts: Int32Array;
  neighbours: Int32Array;
  through: Int32Array;
};

/** Returns a network made ready for questions. */
export function weaveNetwork(network: Network): Woven {
  const { id, kind } = network.things;
  const pairs = pairsOf(network);
  return {
    network,
    size: id.length,
    families: kind.map((place) => familyOf(network.kinds[place]!)),
    byId: new Map(id.map((text, index) => [text, index])),
    pairs,
    ...adjacencyOf(id.length, pairs),
  };
}

/** Returns how many things a thing is tied to, in all. */
export function tiesInAll({ starts }: Woven, thing: number): number {
  return starts[thing + 1]! - starts[thing]!;
}

/** Returns the relations of a pair. */
export function relationsOf({ offsets, relations }: Pairs, pair: number): Int32Array {
  return relations.subarray(offsets[pair], offsets[pair + 1]);
}

function pairsOf({ things, ties }: Network): Pairs {
  const size = things.id.length;
  const keys = Float64Array.from(ties.from, (from, relation) => Math.min(from, ties.to[relation]!) * size + Math.max(from, ties.to[relation]!));
  const crossing = new Set<number>();
  keys.forEach((key, relation) => ties.crossing[relation] && crossing.add(key));
  const rankOf = (relation: number) => (crossing.has(keys[relation]!) ? size * size : 0) + keys[relation]!;
  const ranks = Float64Array.from(keys, (_, relation) => rankOf(relation));
  const relations = Int32Array.from(keys.keys()).sort((one, other) => ranks[one]! - ranks[other]! || one - other);
  const firsts = [...relations.keys()].filter((at) => at === 0 || ranks[relations[at]!] !== ranks[relations[at - 1]!]);
  const keyAt = (at: number) => keys[relations[at]!]!;
  return {
    one: Int32Array.from(firsts, (at) => Math.floor(keyAt(at) / size)),
    other: Int32Array.from(firsts, (at) => keyAt(at) % size),
    crossing: Uint8Array.from(firsts, (at) => Number(crossing.has(keyAt(at)))),
    offsets: Int32Array.from([...firsts, relations.length]),
    relations,
  };
}

function adjacencyOf(size: number, { one, other }: Pairs): Pick<Woven, 'starts' | 'neighbours' | 'through'> {
  const starts = new Int32Array(size + 1);
  for (const ends of [one, other]) for (const thing of ends) starts[thing + 1]! += 1;
  for (let thing = 0; thing < size; thing += 1) starts[thing + 1]! += starts[thing]!;
  const next = starts.slice();
  const neighbours = new Int32Array(2 * one.length);
  const through = new Int32Array(2 * one.length);
  one.forEach((thing, pair) => {
    for (const [from, to] of [[thing, other[pair]!], [other[pair]!, thing]] as const) {
      neighbours[next[from]!] = to;
      through[next[from]!++] = pair;
    }
  });
  return { starts, neighbours, through };
}
