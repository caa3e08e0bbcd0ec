import { degreeOf } from '../../adjacency.ts';
import type { Projection } from '../../adjacency.ts';
import { byOrganisation } from '../by-organisation.ts';
import { indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** Returns the number of neighbours of each. */
export function degreesOf(ties: Projection): Float64Array {
  return Float64Array.from({ length: ties.offsets.length - 1 }, (_, one) => degreeOf(ties, one));
}

/** With how many others each organisation works. */
export const degree = indicator({
  id: 'degree',
  label: { en: 'Partners', fr: 'Partenaires', nl: 'Partners' },
  meaning: {
    en: 'With how many different organisations one shares at least one project.',
    fr: 'Avec combien d’organisations différentes une organisation partage au moins un projet.',
    nl: 'Met hoeveel verschillende organisaties een organisatie minstens één project deelt.',
  },
  formula: 'k_i = |{ j ≠ i : some project has i and j }|',
  literature: [literature.wassermanFaust],
  per: 'organisation',
  outputs: { value: { type: 'count', doc: 'Distinct partners.', least: 0 } },
  compute(network): Record<string, number> {
    const degrees = degreesOf(network.ties);
    return byOrganisation(network, (one) => degrees[one]!);
  },
});
