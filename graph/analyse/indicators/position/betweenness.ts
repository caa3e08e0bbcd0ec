import type { Projection } from '../../adjacency.ts';
import { seededChance } from '../../layout/seeded-chance.ts';
import { shuffled } from '../../statistics/permute-matrices.ts';
import { byOrganisation } from '../by-organisation.ts';
import { defaults, indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** How often each organisation lies on the shortest ways between others. */
export const betweenness = indicator({
  id: 'betweenness',
  label: { en: 'Betweenness', fr: 'Centralité d’intermédiarité', nl: 'Tussenpositie' },
  meaning: {
    en: 'How many pairs of others an organisation lies between, on the shortest ways from one to the other through partners of partners.',
    fr: 'Entre combien de paires d’autres une organisation se trouve, sur les plus courts chemins de l’une à l’autre par les partenaires de partenaires.',
    nl: 'Tussen hoeveel paren andere een organisatie ligt, op de kortste wegen van de ene naar de andere langs partners van partners.',
  },
  formula: 'Σ over pairs {s, t} of σ_st(v) / σ_st; σ_st the shortest paths from s to t, σ_st(v) those through v; from a sample of sources, times all over sampled',
  literature: [literature.freeman, literature.brandes, literature.brandesPich],
  per: 'organisation',
  outputs: { value: { type: 'number', doc: 'Pairs of others, each counted by the share of its shortest paths.', least: 0 } },
  compute(network, { seed, sources } = defaults): Record<string, number> {
    const values = betweennessOf(network.ties, sources, seed);
    return byOrganisation(network, (one) => values[one]!);
  },
});

type Walk = { order: Int32Array; depth: Int32Array; paths: Float64Array; share: Float64Array };

/** Returns the betweenness of each (Brandes 2001), from all nodes, or from so many of those with a tie, drawn by chance and scaled up. */
export function betweennessOf(ties: Projection, sources = 0, seed = 1): Float64Array {
  const size = ties.offsets.length - 1;
  const tied = Int32Array.from({ length: size }, (_, node) => node).filter((node) => ties.offsets[node + 1]! > ties.offsets[node]!);
  const isSampled = sources > 0 && sources < tied.length;
  const from = isSampled ? shuffled(tied.length, seededChance(seed)).subarray(0, sources).map((at) => tied[at]!) : tied;
  const walk: Walk = { order: new Int32Array(size), depth: new Int32Array(size).fill(-1), paths: new Float64Array(size), share: new Float64Array(size) };
  const sums = new Float64Array(size);
  for (const source of from) addPaths(ties, source, walk, sums);
  const scale = (isSampled ? tied.length / sources : 1) / 2;
  return sums.map((sum) => sum * scale);
}

/** Adds to each node the share of shortest paths from one source that lead through it. */
function addPaths({ offsets, neighbours }: Projection, source: number, { order, depth, paths, share }: Walk, sums: Float64Array): void {
  order[0] = source;
  [depth[source], paths[source]] = [0, 1];
  let found = 1;
  for (let at = 0; at < found; at += 1) {
    const node = order[at]!;
    for (let next = offsets[node]!; next < offsets[node + 1]!; next += 1) {
      const other = neighbours[next]!;
      if (depth[other] === -1) {
        depth[other] = depth[node]! + 1;
        order[found++] = other;
      }
      if (depth[other] === depth[node]! + 1) paths[other]! += paths[node]!;
    }
  }
  for (let at = found - 1; at >= 0; at -= 1) {
    const node = order[at]!;
    const through = (1 + share[node]!) / paths[node]!;
    for (let next = offsets[node]!; next < offsets[node + 1]!; next += 1) {
      const other = neighbours[next]!;
      if (depth[other] === depth[node]! - 1) share[other]! += paths[other]! * through;
    }
    if (node !== source) sums[node]! += share[node]!;
  }
  for (let at = 0; at < found; at += 1) [depth[order[at]!], paths[order[at]!], share[order[at]!]] = [-1, 0, 0];
}
