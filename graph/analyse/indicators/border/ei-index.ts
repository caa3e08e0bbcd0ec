import { defaults, indicator, ratio } from '../declare.ts';
import { literature } from '../literature.ts';
import { countCrossings, sidedTies } from './count-crossings.ts';

/** The E-I index of the whole network. */
export const eiIndex = indicator({
  id: 'ei_index',
  label: { en: 'E-I index', fr: 'Indice E-I', nl: 'E-I-index' },
  meaning: {
    en: 'Whether organisations work with others across the border (+1) or keep to their own side (−1); 0 when as many ties cross as stay.',
    fr: 'Si les organisations travaillent avec d’autres au-delà de la frontière (+1) ou restent de leur côté (−1) ; 0 quand autant de liens la franchissent que non.',
    nl: 'Of organisaties over de grens samenwerken (+1) of aan hun eigen kant blijven (−1); 0 als evenveel banden de grens oversteken als niet.',
  },
  formula: '(across − within) / (across + within), over the ties whose two sides are known',
  literature: [literature.krackhardtStern],
  per: 'network',
  outputs: { value: { type: 'number', doc: 'From −1, all ties within a side, to 1, all across.', least: -1, greatest: 1 } },
  restsOn: sidedTies,
  compute(network, given = defaults): number | null {
    const { across, within } = countCrossings(network);
    return ratio(across - within, across + within, across + within, given);
  },
});
