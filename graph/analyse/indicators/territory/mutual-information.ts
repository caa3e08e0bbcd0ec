import { sidedTies } from '../border/count-crossings.ts';
import { defaults, indicator } from '../declare.ts';
import { literature } from '../literature.ts';
import { affinityOf, mixingOf } from './mixing.ts';

/** How much the side of one partner tells of the side of the other. */
export const mutualInformation = indicator({
  id: 'mutual_information',
  label: { en: 'Mutual information of sides', fr: 'Information mutuelle des côtés', nl: 'Wederzijdse informatie van kanten' },
  meaning: {
    en: 'How much the side of one partner tells of the side of the other: 0 when the border plays no part.',
    fr: 'Ce que le côté d’un partenaire dit du côté de l’autre : 0 quand la frontière ne joue aucun rôle.',
    nl: 'Hoeveel de kant van de ene partner zegt over de kant van de andere: 0 als de grens geen rol speelt.',
  },
  formula: 'Σ q_AB · ln q_AB / (q_A · q_B), over the ordered pairs (A, B); null without a pair that meets',
  literature: [literature.coverThomas],
  per: 'network',
  outputs: { value: { type: 'number', doc: 'In natural units (nats).', least: 0 } },
  restsOn: sidedTies,
  compute(network, { atLeast } = defaults): number | null {
    const mixing = mixingOf(network);
    if (mixing.pairs === 0 || sidedTies(network) < atLeast) return null;
    let sum = 0;
    mixing.q.forEach((row, here) => row.forEach((met, there) => (sum += met * (affinityOf(mixing, here, there) ?? 0))));
    return sum;
  },
});
