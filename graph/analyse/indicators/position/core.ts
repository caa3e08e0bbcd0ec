import type { Projection } from '../../adjacency.ts';
import { byOrganisation } from '../by-organisation.ts';
import { indicator } from '../declare.ts';
import { literature } from '../literature.ts';
import { degreesOf } from './degree.ts';

/** Returns the core of each: nodes are taken away by degree, in buckets (Batagelj and Zaveršnik 2003). */
export function coresOf(ties: Projection): Float64Array {
  const size = ties.offsets.length - 1;
  const left = degreesOf(ties);
  const most = left.reduce((greatest, value) => Math.max(greatest, value), 0);
  const starts = new Int32Array(most + 2);
  for (const value of left) starts[value + 1]! += 1;
  for (let value = 0; value <= most; value += 1) starts[value + 1]! += starts[value]!;
  const [order, placeOf, next] = [new Int32Array(size), new Int32Array(size), starts.slice()];
  for (let node = 0; node < size; node += 1) order[(placeOf[node] = next[left[node]!]!++)] = node;
  for (let at = 0; at < size; at += 1) {
    const node = order[at]!;
    for (const other of ties.neighbours.subarray(ties.offsets[node], ties.offsets[node + 1])) {
      const value = left[other]!;
      if (value <= left[node]!) continue;
      const [place, first] = [placeOf[other]!, Math.max(starts[value]!, at + 1)];
      const swapped = order[first]!;
      [order[first], order[place], placeOf[other], placeOf[swapped]] = [other, swapped, first, place];
      starts[value] = first + 1;
      left[other] = value - 1;
    }
  }
  return left;
}

/** How deep in the network each organisation sits. */
export const core = indicator({
  id: 'core',
  label: { en: 'Core', fr: 'Noyau', nl: 'Kern' },
  meaning: {
    en: 'The greatest k such that the organisation is among bodies that each have at least k partners among themselves.',
    fr: 'Le plus grand k tel que l’organisation fait partie de corps qui ont chacun au moins k partenaires entre eux.',
    nl: 'De grootste k waarbij de organisatie deel is van een groep waarin elk minstens k partners binnen die groep heeft.',
  },
  formula: 'the greatest k whose k-core has i; the k-core is what is left when all with fewer than k neighbours are taken away, again and again',
  literature: [literature.seidman, literature.batagelj],
  per: 'organisation',
  outputs: { value: { type: 'count', doc: 'The number of the core.', least: 0 } },
  compute(network): Record<string, number> {
    const cores = coresOf(network.ties);
    return byOrganisation(network, (one) => cores[one]!);
  },
});
