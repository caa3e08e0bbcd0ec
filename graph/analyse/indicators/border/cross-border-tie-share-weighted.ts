import { defaults, indicator, ratio } from '../declare.ts';
import { literature } from '../literature.ts';
import { sidedTies } from './count-crossings.ts';

/** The share of ties that cross the border, each project weighing no more than its number of partners. */
export const crossBorderTieShareWeighted = indicator({
  id: 'cross_border_tie_share_weighted',
  label: { en: 'Share of ties across the border, by weight', fr: 'Part pondérée des liens transfrontaliers', nl: 'Gewogen aandeel grensoverschrijdende banden' },
  meaning: {
    en: 'The same share when each project gives each of its n partners one unit to divide among the others, so that a consortium of thirty does not swamp the figure.',
    fr: 'La même part quand chaque projet donne à chacun de ses n partenaires une unité à répartir entre les autres, pour qu’un consortium de trente ne noie pas le chiffre.',
    nl: 'Hetzelfde aandeel als elk project aan elk van zijn n partners één eenheid geeft om over de anderen te verdelen, zodat een consortium van dertig het cijfer niet overheerst.',
  },
  formula: 'Σ w(across) / Σ w(all); each project of n organisations gives w = 1/(n − 1) to each of its pairs whose two sides are known',
  literature: [literature.newman],
  per: 'network',
  outputs: { value: { type: 'share', doc: 'The weight of the ties across, of all.', least: 0, greatest: 1 } },
  restsOn: sidedTies,
  compute(network, given = defaults): number | null {
    const sided = sidedTies(network);
    let [across, all] = [0, 0];
    for (const team of network.members) {
      const { crossing, pairs } = countPairs(team, network.sideOf, network.sides.length);
      if (pairs === 0) continue;
      across += crossing / (team.length - 1);
      all += pairs / (team.length - 1);
    }
    return ratio(across, all, sided, given);
  },
});

/** Counts the pairs of a team whose sides are known, and those of them that cross. */
function countPairs(team: Int32Array, sideOf: Int32Array, sides: number): { crossing: number; pairs: number } {
  const counts = new Array<number>(sides).fill(0);
  for (const member of team) if (sideOf[member]! >= 0) counts[sideOf[member]!]! += 1;
  const sided = counts.reduce((sum, count) => sum + count, 0);
  const pairs = (sided * (sided - 1)) / 2;
  return { crossing: counts.reduce((left, count) => left - (count * (count - 1)) / 2, pairs), pairs };
}
