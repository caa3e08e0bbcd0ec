import { sidedTies } from '../border/count-crossings.ts';
import { defaults, indicator } from '../declare.ts';
import { keyPairs } from '../key-pairs.ts';
import { literature } from '../literature.ts';
import { affinityOf, mixingOf } from './mixing.ts';

/** How much more, or less, two sides work together than their sizes let expect. */
export const affinity = indicator({
  id: 'affinity',
  label: { en: 'Affinity between territories', fr: 'Affinité entre territoires', nl: 'Affiniteit tussen gebieden' },
  meaning: {
    en: 'How much more (above 0) or less (below 0) two sides work together than the activity of each would let one expect.',
    fr: 'Combien deux côtés travaillent ensemble plus (au-dessus de 0) ou moins (en dessous) que l’activité de chacun ne le laisserait attendre.',
    nl: 'Hoeveel meer (boven 0) of minder (onder 0) twee kanten samenwerken dan de activiteit van elk zou doen verwachten.',
  },
  formula: 'ln q_AB / (q_A · q_B); q_AB the share of the pairs that meet in projects, each meeting counted there and back; null where A and B never meet',
  literature: [literature.zitt, literature.hoekman],
  per: 'pair of sides',
  outputs: { value: { type: 'number', doc: 'A natural logarithm; 0 is what independence gives.' } },
  restsOn: sidedTies,
  compute(network, { atLeast } = defaults): Record<string, number | null> {
    const mixing = mixingOf(network);
    const isEnough = sidedTies(network) >= atLeast;
    return keyPairs(network.sides.flatMap((here, one) => network.sides.slice(one).map((there, step) => {
      return [here, there, isEnough ? affinityOf(mixing, one, one + step) : null] as const;
    })));
  },
});
