import { defaults, indicator, ratio } from '../declare.ts';
import { literature } from '../literature.ts';
import { countCrossings } from './count-crossings.ts';

/** The E-I index of each side. */
export const eiIndexBySide = indicator({
  id: 'ei_index_by_side',
  label: { en: 'E-I index of each side', fr: 'Indice E-I de chaque côté', nl: 'E-I-index van elke kant' },
  meaning: {
    en: 'For each side, whether the ties that touch it cross the border (+1) or stay within it (−1).',
    fr: 'Pour chaque côté, si les liens qui le touchent franchissent la frontière (+1) ou y restent (−1).',
    nl: 'Voor elke kant, of de banden die haar raken de grens oversteken (+1) of binnen blijven (−1).',
  },
  formula: '(across_s − within_s) / (across_s + within_s), over the ties that touch side s and whose two sides are known',
  literature: [literature.krackhardtStern],
  per: 'side',
  outputs: { value: { type: 'number', doc: 'From −1, all ties within the side, to 1, all across.', least: -1, greatest: 1 } },
  restsOn(network) {
    const { bySide } = countCrossings(network);
    return Object.fromEntries(network.sides.map((side, index) => [side, bySide[index]!.across + bySide[index]!.within]));
  },
  compute(network, given = defaults): Record<string, number | null> {
    const { bySide } = countCrossings(network);
    return Object.fromEntries(network.sides.map((side, index) => {
      const { across, within } = bySide[index]!;
      return [side, ratio(across - within, across + within, across + within, given)];
    }));
  },
});
