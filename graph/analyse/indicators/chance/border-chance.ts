import { seededChance } from '../../layout/seeded-chance.ts';
import { tiesOf } from '../../network.ts';
import { shuffled } from '../../statistics/permute-matrices.ts';
import { sidedTies } from '../border/count-crossings.ts';
import { defaults, indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** The E-I index when sides are dealt again: its mean, between what its middle 95 % lie, and how often chance lies as far from that mean as what was found. */
export type BorderChance = { mean: number; low: number; high: number; p: number } | null;

/** Whether the border shows in who works with whom. */
export const borderChance = indicator({
  id: 'border_chance',
  label: { en: 'E-I index by chance', fr: 'Indice E-I dû au hasard', nl: 'E-I-index door toeval' },
  meaning: {
    en: 'What the E-I index would be if the sides were dealt again among the same organisations with the same ties: a small p says that the border shows.',
    fr: 'Ce que serait l’indice E-I si les côtés étaient redistribués entre les mêmes organisations aux mêmes liens : un petit p dit que la frontière se voit.',
    nl: 'Wat de E-I-index zou zijn als de kanten opnieuw verdeeld werden over dezelfde organisaties met dezelfde banden: een kleine p zegt dat de grens zichtbaar is.',
  },
  formula: 'E-I over permutations of the known sides; p = (1 + |{ draws at least as far from their mean as observed }|) / (1 + draws)',
  literature: [literature.krackhardtStern, literature.dekker],
  per: 'network',
  outputs: {
    mean: { type: 'number', doc: 'The mean of the draws.', least: -1, greatest: 1 },
    low: { type: 'number', doc: 'Where their middle 95 % begin.', least: -1, greatest: 1 },
    high: { type: 'number', doc: 'Where they end.', least: -1, greatest: 1 },
    p: { type: 'share', doc: 'How often chance is as extreme, on either side.', least: 0, greatest: 1 },
  },
  restsOn: sidedTies,
  compute(network, { atLeast, draws, seed } = defaults): BorderChance {
    const sided = [...network.sideOf.keys()].filter((node) => network.sideOf[node]! >= 0);
    const ties = [...tiesOf(network)].filter(({ one, other }) => network.sideOf[one]! >= 0 && network.sideOf[other]! >= 0);
    if (ties.length < Math.max(atLeast, 1)) return null;
    const [ones, others] = [Int32Array.from(ties, ({ one }) => one), Int32Array.from(ties, ({ other }) => other)];
    const indexOf = (sides: Int32Array): number => {
      let across = 0;
      for (let at = 0; at < ones.length; at += 1) if (sides[ones[at]!] !== sides[others[at]!]) across += 1;
      return (2 * across) / ones.length - 1;
    };
    const chance = seededChance(seed);
    const dealt = network.sideOf.slice();
    const found = Array.from({ length: draws }, () => {
      shuffled(sided.length, chance).forEach((from, to) => (dealt[sided[to]!] = network.sideOf[sided[from]!]!));
      return indexOf(dealt);
    }).sort((one, other) => one - other);
    const mean = found.reduce((sum, value) => sum + value, 0) / draws;
    const distance = Math.abs(indexOf(network.sideOf) - mean) - 1e-12;
    const asFar = found.filter((value) => Math.abs(value - mean) >= distance).length;
    return { mean, low: found[Math.floor(0.025 * draws)]!, high: found[Math.min(draws - 1, Math.floor(0.975 * draws))]!, p: (1 + asFar) / (1 + draws) };
  },
});
