import { defaults, indicator, ratio } from '../declare.ts';
import { literature } from '../literature.ts';
import { countCrossings, sidedTies } from './count-crossings.ts';

/** The share of ties that cross the border. */
export const crossBorderTieShare = indicator({
  id: 'cross_border_tie_share',
  label: { en: 'Share of ties across the border', fr: 'Part des liens transfrontaliers', nl: 'Aandeel grensoverschrijdende banden' },
  meaning: {
    en: 'Of all pairs of organisations that work together, the share whose two members sit on different sides.',
    fr: 'Parmi toutes les paires d’organisations qui travaillent ensemble, la part de celles dont les membres sont de côtés différents.',
    nl: 'Van alle paren organisaties die samenwerken, het aandeel met leden aan verschillende kanten.',
  },
  formula: 'across / (across + within), over the ties whose two sides are known',
  literature: [literature.wassermanFaust],
  per: 'network',
  outputs: { value: { type: 'share', doc: 'The ties across, of all.', least: 0, greatest: 1 } },
  restsOn: sidedTies,
  compute(network, given = defaults): number | null {
    const { across, within } = countCrossings(network);
    return ratio(across, across + within, across + within, given);
  },
});
