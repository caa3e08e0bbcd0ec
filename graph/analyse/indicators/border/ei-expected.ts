import { indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** The E-I index that random mixing would give. */
export const eiExpected = indicator({
  id: 'ei_expected',
  label: { en: 'E-I index under random mixing', fr: 'Indice E-I si les liens étaient faits au hasard', nl: 'E-I-index bij toevallige banden' },
  meaning: {
    en: 'The E-I index that there would be if everyone were as likely to work with anyone: what the real one is to be compared with.',
    fr: 'L’indice E-I qu’il y aurait si chacun travaillait avec n’importe qui avec la même probabilité : ce à quoi comparer l’indice réel.',
    nl: 'De E-I-index als iedereen even waarschijnlijk met om het even wie zou samenwerken: waarmee de echte te vergelijken is.',
  },
  formula: '1 − 2·Σ n_s(n_s − 1) / (N(N − 1)); n_s organisations on side s, N = Σ n_s; null when N < 2',
  literature: [literature.krackhardtStern],
  per: 'network',
  outputs: { value: { type: 'number', doc: 'The index of a network in which every pair is tied.', least: -1, greatest: 1 } },
  compute({ sides, sideOf }): number | null {
    const counts = sides.map(() => 0);
    for (const side of sideOf) if (side >= 0) counts[side]! += 1;
    const all = counts.reduce((sum, count) => sum + count, 0);
    const within = counts.reduce((sum, count) => sum + count * (count - 1), 0);
    return all < 2 ? null : 1 - (2 * within) / (all * (all - 1));
  },
});
