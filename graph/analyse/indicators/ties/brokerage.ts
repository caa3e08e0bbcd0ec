import { neighboursOf } from '../../adjacency.ts';
import type { Projection } from '../../adjacency.ts';
import { indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** How often one organisation stands between two others, by the sides of the three. */
export type Brokerage = Record<'coordinator' | 'itinerant' | 'gatekeeper' | 'representative' | 'liaison', number>;

/** Between whom each organisation stands, by side (Gould and Fernandez). */
export const brokerage = indicator({
  id: 'brokerage',
  label: { en: 'Brokerage', fr: 'Intermédiation', nl: 'Bemiddeling' },
  meaning: {
    en: 'How often an organisation stands between two others that do not work together, and for which sides it does so; a ranking counts where these two are of two sides.',
    fr: 'Combien de fois une organisation se tient entre deux autres qui ne travaillent pas ensemble, et pour quels côtés\u00a0; un classement compte les fois où ces deux sont de deux côtés.',
    nl: 'Hoe vaak een organisatie tussen twee andere staat die niet samenwerken, en voor welke kanten; een rangschikking telt waar die twee van twee kanten zijn.',
  },
  formula: 'ordered pairs a → v → b of neighbours of v that are not tied; sides of a, v, b: coordinator A-A-A, itinerant A-B-A, gatekeeper A-B-B, representative A-A-B, liaison A-B-C',
  literature: [literature.gouldFernandez],
  per: 'organisation',
  outputs: {
    coordinator: { type: 'count', doc: 'All three on one side.', least: 0 },
    itinerant: { type: 'count', doc: 'Between two of another side than its own.', least: 0 },
    gatekeeper: { type: 'count', doc: 'From another side into its own.', least: 0 },
    representative: { type: 'count', doc: 'From its own side to another.', least: 0 },
    liaison: { type: 'count', doc: 'Between two sides, neither its own.', least: 0 },
  },
  compute(network): Record<string, Brokerage> {
    const { organisations, sideOf, ties } = network;
    const counts = countRoles(ties, sideOf);
    const rows = organisations.map((name, index) => {
      const [coordinator, itinerant, gatekeeper, representative, liaison] = counts.subarray(index * 5, index * 5 + 5) as unknown as [number, number, number, number, number];
      return [name, { coordinator, itinerant, gatekeeper, representative, liaison }] as const;
    });
    return Object.fromEntries(rows.filter((_, index) => sideOf[index]! >= 0));
  },
});

/** Returns how often each organisation stands between two of two sides: as gatekeeper, representative or liaison. */
export function brokerageAcross(ties: Projection, sideOf: Int32Array): Float64Array {
  const counts = countRoles(ties, sideOf);
  return Float64Array.from(sideOf, (_, one) => counts[one * 5 + 2]! + counts[one * 5 + 3]! + counts[one * 5 + 4]!);
}

/** Counts the five roles of each organisation, in the order of the outputs, five a row. */
function countRoles(ties: Projection, sideOf: Int32Array): Float64Array {
  const counts = new Float64Array(sideOf.length * 5);
  const tiedTo = new Int32Array(sideOf.length).fill(-1);
  for (let start = 0; start < sideOf.length; start += 1) {
    if (sideOf[start]! < 0) continue;
    const brokers = neighboursOf(ties, start);
    tiedTo[start] = start;
    for (const broker of brokers) tiedTo[broker] = start;
    for (const broker of brokers) {
      if (sideOf[broker]! < 0) continue;
      for (let at = ties.offsets[broker]!; at < ties.offsets[broker + 1]!; at += 1) {
        const end = ties.neighbours[at]!;
        if (tiedTo[end] !== start && sideOf[end]! >= 0) counts[broker * 5 + roleOf(sideOf[start]!, sideOf[broker]!, sideOf[end]!)]! += 1;
      }
    }
  }
  return counts;
}

/** Returns the place of a role among the outputs. */
function roleOf(start: number, broker: number, end: number): number {
  if (start === end) return start === broker ? 0 : 1;
  if (broker === end) return 2;
  return start === broker ? 3 : 4;
}
