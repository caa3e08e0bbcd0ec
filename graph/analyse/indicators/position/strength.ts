import type { Projection } from '../../adjacency.ts';
import { byOrganisation } from '../by-organisation.ts';
import { indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** Returns the sum of what ties each to others. */
export function strengthsOf({ offsets, together }: Projection): Float64Array {
  return Float64Array.from({ length: offsets.length - 1 }, (_, one) => together.subarray(offsets[one], offsets[one + 1]).reduce((sum, count) => sum + count, 0));
}

/** How often each organisation meets others in projects. */
export const strength = indicator({
  id: 'strength',
  label: { en: 'Meetings with partners', fr: 'Rencontres avec des partenaires', nl: 'Ontmoetingen met partners' },
  meaning: {
    en: 'How often an organisation meets others in projects: a partner of three projects counts three times.',
    fr: 'Combien de fois une organisation en rencontre d’autres dans des projets : un partenaire de trois projets compte trois fois.',
    nl: 'Hoe vaak een organisatie andere ontmoet in projecten: een partner van drie projecten telt drie keer.',
  },
  formula: 's_i = Σ_j w_ij; w_ij the number of projects that i and j have in common',
  literature: [literature.barrat],
  per: 'organisation',
  outputs: { value: { type: 'count', doc: 'Projects in common, over all partners.', least: 0 } },
  compute(network): Record<string, number> {
    const strengths = strengthsOf(network.ties);
    return byOrganisation(network, (one) => strengths[one]!);
  },
});
