import { indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** The number of ties. */
export const ties = indicator({
  id: 'ties',
  label: { en: 'Ties', fr: 'Liens', nl: 'Banden' },
  meaning: {
    en: 'How many different pairs of organisations have at least one project in common.',
    fr: 'Combien de paires différentes d’organisations ont au moins un projet en commun.',
    nl: 'Hoeveel verschillende paren organisaties minstens één project gemeen hebben.',
  },
  formula: '|{ {a, b} : a ≠ b, some project has both }|',
  literature: [literature.wassermanFaust],
  per: 'network',
  outputs: { value: { type: 'count', doc: 'Distinct pairs; how often two meet does not count.', least: 0 } },
  compute: (network) => network.ties.neighbours.length / 2,
});
