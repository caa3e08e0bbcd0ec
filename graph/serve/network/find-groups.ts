import { communitiesOf } from '../../analyse/layout/communities.ts';
import { graphOf, type Edge } from '../../analyse/layout/weighted-graph.ts';
import { familyOf, type Family } from '../../model/kinds/index.ts';
import type { Words } from '../../model/kinds/declare.ts';
import type { Network, NetworkGroup, PlacedThing, Whole } from '../../model/network.ts';
import type { RelationName } from '../../model/predicates/index.ts';
import { inAll } from './find-themes.ts';

/** Where a thing lies and what it deals with says nothing of whom it works with. */
const apart: ReadonlySet<RelationName> = new Set<RelationName>(['LOCATED_IN', 'COVERS', 'CONCERNS']);
const usual: ReadonlySet<Family> = new Set<Family>(['Organisation', 'Collaboration', 'Programme']);

/** How many communities have a name, how few members one may have, as a share of what is tied, and how many of them a side or a kind must have to speak for all. */
const named = { most: 24, fewest: 8, share: 0.006, majority: 0.6 } as const;
/** How many things are told that a community shares, and how near the second must come to the first. */
const told = { most: 2, beside: 0.6 } as const;

/** Returns a network with the communities of its organisations, collaborations and programmes, each with what its members share; the same release gives the same ones. */
export function findGroups(whole: Pick<Whole, 'things' | 'ties'>, network: Network, names: ReadonlyMap<string, Words>): Network {
  const groupOf = searchGroups(network);
  const members = new Map<number, number[]>();
  groupOf.forEach((group, thing) => {
    if (group >= 0) members.set(group, [...(members.get(group) ?? []), thing]);
  });
  const woven = groupOf.filter((group) => group >= 0).length;
  const large = [...members].filter(([, found]) => found.length >= Math.max(named.fewest, named.share * woven)).sort(([one, first], [other, second]) => second.length - first.length || one - other).slice(0, named.most);
  const numbers = new Map(large.map(([group], number) => [group, number]));
  const group = Array.from(groupOf, (own) => numbers.get(own) ?? -1);
  const shares = sharesOf(whole, network, group, large.length).map((found) => found.map(({ thing, members: tied }) => ({ id: thing.id, name: names.get(thing.id) ?? inAll(thing.name), members: tied })));
  return {
    ...network,
    things: { ...network.things, group },
    groups: large.map(([, found], number): NetworkGroup => ({ size: found.length, side: mostOf(found.map((thing) => network.things.side[thing]!).filter((side) => side >= 0)), kind: mostOf(found.map((thing) => network.things.kind[thing]!)), shares: shares[number]! })),
  };
}

/** The coarsest communities (Louvain: Blondel et al. 2008) of what the map shows as it opens; -1 for what has no tie there. */
function searchGroups({ things, ties, kinds, predicates }: Network): Int32Array {
  const isUsual = things.kind.map((kind) => usual.has(familyOf(kinds[kind]!)));
  const edges = new Map<number, Edge>();
  ties.from.forEach((from, tie) => {
    const to = ties.to[tie]!;
    if (!isUsual[from] || !isUsual[to] || apart.has(predicates[ties.predicate[tie]!]!)) return;
    const [one, other] = [Math.min(from, to), Math.max(from, to)];
    edges.set(one * things.id.length + other, { one, other, weight: 1 });
  });
  const graph = graphOf(things.id.length, [...edges].sort(([one], [other]) => one - other).map(([, edge]) => edge));
  let groups = Int32Array.from({ length: graph.size }, (_, thing) => thing);
  for (const { groupOf } of communitiesOf(graph)) groups = groups.map((group) => groupOf[group]!);
  return groups.map((group, thing) => (graph.offsets[thing + 1]! > graph.offsets[thing]! ? group : -1));
}

/** Returns what has most of a list, or -1 where no one value has the majority. */
function mostOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [-1, 0]);
  return count >= named.majority * values.length ? best : -1;
}

/** What a community shares is what it coincides with best: F, the harmonic mean of how many of its members are tied to a thing and how many of those tied to it are members (van Rijsbergen 1979). */
function sharesOf({ things, ties }: Pick<Whole, 'things' | 'ties'>, network: Network, group: readonly number[], groups: number): { thing: PlacedThing; members: number }[][] {
  const places = new Map(network.things.id.map((id, place) => [id, place]));
  const groupAt = Int32Array.from(things, ({ id }) => group[places.get(id) ?? -1] ?? -1);
  const isDrawn = Uint8Array.from(things, ({ id }) => Number(places.has(id)));
  const sizes = Array.from({ length: groups }, (_, number) => group.filter((own) => own === number).length);
  const tied = new Map<number, { all: number; of: Map<number, number> }>();
  const seen = new Set<number>();
  const count = (member: number, thing: number) => {
    const key = member * things.length + thing;
    if (!isDrawn[member] || seen.has(key)) return;
    seen.add(key);
    const known = tied.get(thing) ?? { all: 0, of: new Map<number, number>() };
    tied.set(thing, known);
    known.all += 1;
    if (groupAt[member]! >= 0) known.of.set(groupAt[member]!, (known.of.get(groupAt[member]!) ?? 0) + 1);
  };
  for (let tie = 0; tie < ties.length; tie += 1) {
    count(ties.from[tie]!, ties.to[tie]!);
    count(ties.to[tie]!, ties.from[tie]!);
  }
  const best = Array.from({ length: groups }, (): { thing: number; members: number; score: number }[] => []);
  for (const [thing, { all, of }] of tied) for (const [number, members] of of) best[number]!.push({ thing, members, score: (2 * members) / (all + sizes[number]!) });
  return best.map((found) => {
    const ranked = found.sort((one, other) => other.score - one.score || one.thing - other.thing).slice(0, told.most);
    return ranked.filter(({ score }) => score >= told.beside * ranked[0]!.score).map(({ thing, members }) => ({ thing: things[thing]!, members }));
  });
}
