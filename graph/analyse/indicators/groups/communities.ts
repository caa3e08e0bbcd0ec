import type { Projection } from '../../adjacency.ts';
import { communitiesOf } from '../../layout/communities.ts';
import { seededChance } from '../../layout/seeded-chance.ts';
import { graphOf } from '../../layout/weighted-graph.ts';
import type { Edge } from '../../layout/weighted-graph.ts';
import { tiesOf } from '../../network.ts';
import type { Network } from '../../network.ts';
import { shuffled } from '../../statistics/permute-matrices.ts';
import { byOrganisation } from '../by-organisation.ts';
import { defaults, indicator } from '../declare.ts';
import { literature } from '../literature.ts';
import { agreementOf } from './agreement.ts';

/** Groups that work together more than with others: how clearly they stand apart, how alike they come out each time, and who is in which. */
export type Communities = { count: number; modularity: number | null; stability: number | null; of: Record<string, number> };

const tries = 10;

/** The groups in which organisations work together, and how sure they are. */
export const communities = indicator({
  id: 'communities',
  label: { en: 'Communities', fr: 'Communautés', nl: 'Gemeenschappen' },
  meaning: {
    en: 'Groups that work together more than with others; stability says how alike they come out when the search begins elsewhere (1: always the same).',
    fr: 'Des groupes qui travaillent plus entre eux qu’avec d’autres ; la stabilité dit combien ils se ressemblent quand la recherche commence ailleurs (1 : toujours les mêmes).',
    nl: 'Groepen die meer onderling dan met andere samenwerken; de stabiliteit zegt hoezeer ze gelijken als het zoeken elders begint (1: altijd dezelfde).',
  },
  formula: 'Louvain, weighted by projects in common; Q = Σ_c [w_c / w − (s_c / 2w)²]; stability: the mean adjusted Rand index between 10 searches in other orders',
  literature: [literature.blondel, literature.newmanGirvan, literature.hubertArabie],
  per: 'network',
  outputs: {
    count: { type: 'count', doc: 'Communities of at least two.', least: 0 },
    modularity: { type: 'number', doc: 'How clearly they stand apart; null without ties.', least: -0.5, greatest: 1 },
    stability: { type: 'number', doc: 'How alike they come out; null without ties.', least: -0.5, greatest: 1 },
    of: { type: 'names', doc: 'The community of each organisation that has a partner, numbered in the order of names.' },
  },
  compute(network, { seed } = defaults): Communities {
    const tied = [...network.organisations.keys()].filter((node) => network.ties.offsets[node + 1]! > network.ties.offsets[node]!);
    const edges = [...tiesOf(network)].map(({ one, other, together }): Edge => ({ one, other, weight: together }));
    if (edges.length === 0) return { count: 0, modularity: null, stability: null, of: {} };
    const found = Array.from({ length: tries }, (_, turn) => searchOnce(network, edges, seededChance(seed + turn)));
    const scores = found.map((groups) => modularityOf(network.ties, groups));
    const best = found[scores.indexOf(Math.max(...scores))]!;
    const numbers = new Map([...new Set(tied.map((node) => best[node]!))].map((group, number) => [group, number]));
    const pairs = found.flatMap((one, at) => found.slice(at + 1).map((other) => agreementOf(tied.map((node) => one[node]!), tied.map((node) => other[node]!))));
    const stability = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
    return { count: numbers.size, modularity: Math.max(...scores), stability, of: byOrganisation(network, (node) => numbers.get(best[node]!)!, (node) => network.ties.offsets[node + 1]! > network.ties.offsets[node]!) };
  },
});

/** Returns the coarsest communities that a search finds when nodes come in an order drawn by chance. */
function searchOnce({ organisations: { length: size } }: Network, edges: readonly Edge[], chance: () => number): Int32Array {
  const order = shuffled(size, chance);
  const graph = graphOf(size, edges.map(({ one, other, weight }) => ({ one: order[one]!, other: order[other]!, weight })));
  let groups = Int32Array.from({ length: size }, (_, node) => node);
  for (const { groupOf } of communitiesOf(graph)) groups = groups.map((group) => groupOf[group]!);
  return order.map((place) => groups[place]!);
}

/** Returns how clearly groups stand apart (Newman and Girvan 2004), by the projects in common. */
export function modularityOf({ offsets, neighbours, together }: Projection, groupOf: Int32Array): number {
  const sums = new Map<number, number>();
  let [within, all] = [0, 0];
  groupOf.forEach((group, node) => {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      all += together[at]!;
      sums.set(group, (sums.get(group) ?? 0) + together[at]!);
      if (groupOf[neighbours[at]!] === group) within += together[at]!;
    }
  });
  return within / all - [...sums.values()].reduce((sum, value) => sum + (value / all) ** 2, 0);
}
