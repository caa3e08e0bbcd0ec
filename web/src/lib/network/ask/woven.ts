import { familyOf, type Family } from '$graph/model/kinds/index.ts';
import type { Network } from '$graph/model/network.ts';
import { byWords } from './by-words.ts';

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
  /** The place of each thing in the order of names. */
  rank: Int32Array;
  pairs: Pairs;
  /** The pairs of thing t: `through` from `starts[t]` to `starts[t + 1]`, and the thing at the other end of each in `neighbours`. */
  starts: Int32Array;
  neighbours: Int32Array;
  through: Int32Array;
};

/** Returns a network made ready for questions. */
export function weaveNetwork(network: Network): Woven {
  const { id, kind, name } = network.things;
  const pairs = pairsOf(network);
  return {
    network,
    size: id.length,
    families: kind.map((place) => familyOf(network.kinds[place]!)),
    byId: new Map(id.map((text, index) => [text, index])),
    rank: ranksOf(name),
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

function ranksOf(names: readonly string[]): Int32Array {
  const ranks = new Int32Array(names.length);
  [...names.keys()].sort((one, other) => byWords(names[one]!, names[other]!) || one - other).forEach((thing, rank) => (ranks[thing] = rank));
  return ranks;
}

function pairsOf({ things, ties }: Network): Pairs {
  const groups = new Map<number, { relations: number[]; crossing: number }>();
  ties.from.forEach((from, relation) => {
    const to = ties.to[relation]!;
    const key = Math.min(from, to) * things.id.length + Math.max(from, to);
    const group = groups.get(key) ?? { relations: [], crossing: 0 };
    group.relations.push(relation);
    group.crossing |= ties.crossing[relation]!;
    groups.set(key, group);
  });
  const sorted = [...groups].sort(([one, { crossing }], [other, group]) => crossing - group.crossing || one - other);
  const offsets = new Int32Array(sorted.length + 1);
  sorted.forEach(([, { relations }], pair) => (offsets[pair + 1] = offsets[pair]! + relations.length));
  return {
    one: Int32Array.from(sorted, ([key]) => Math.floor(key / things.id.length)),
    other: Int32Array.from(sorted, ([key]) => key % things.id.length),
    crossing: Uint8Array.from(sorted, ([, { crossing }]) => crossing),
    offsets,
    relations: Int32Array.from(sorted.flatMap(([, { relations }]) => relations)),
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
