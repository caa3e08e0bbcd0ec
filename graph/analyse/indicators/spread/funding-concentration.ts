import type { Award, Observed } from '../../observed.ts';
import { defaults, indicator } from '../declare.ts';
import { literature } from '../literature.ts';

/** How few receive how much. */
export type Concentration = { hhi: number | null; gini: number | null; euro: number; beneficiaries: number };

/** How much of the money goes to how few. */
export const fundingConcentration = indicator({
  id: 'funding_concentration',
  label: { en: 'Concentration of funding', fr: 'Concentration des financements', nl: 'Concentratie van financiering' },
  meaning: {
    en: 'How much of the money goes to how few: the HHI is the chance that two euros drawn at random went to one body; the Gini index is 0 when all received alike and nears 1 when one received all.',
    fr: 'Quelle part de l’argent va à combien peu : l’indice HHI est la probabilité que deux euros tirés au hasard soient allés à un même corps ; l’indice de Gini vaut 0 quand tous ont reçu autant et tend vers 1 quand un seul a tout reçu.',
    nl: 'Hoeveel van het geld naar hoe weinigen gaat: de HHI is de kans dat twee toevallig getrokken euro’s naar één organisatie gingen; de Gini-index is 0 als alle evenveel kregen en nadert 1 als één alles kreeg.',
  },
  formula: 'HHI = Σ_i (m_i / M)²; Gini = Σ_i (2i − n − 1)·m_i / (n·M), m ascending; m_i what body i was granted, M their sum, n the bodies granted anything',
  literature: [literature.hirschman, literature.gini],
  per: 'network',
  outputs: {
    hhi: { type: 'share', doc: 'From 1/n to 1.', least: 0, greatest: 1 },
    gini: { type: 'share', doc: 'From 0 to (n − 1)/n.', least: 0, greatest: 1 },
    euro: { type: 'number', doc: 'What was granted, of which the amount and the beneficiary are stated.', least: 0 },
    beneficiaries: { type: 'count', doc: 'The bodies granted anything.', least: 0 },
  },
  restsOn: ({ awards }: Observed) => sumsOf(awards).length,
  compute({ awards }: Observed, { atLeast } = defaults): Concentration {
    const sums = sumsOf(awards);
    const euro = sums.reduce((all, sum) => all + sum, 0);
    if (sums.length < Math.max(atLeast, 1)) return { hhi: null, gini: null, euro, beneficiaries: sums.length };
    const hhi = sums.reduce((all, sum) => all + (sum / euro) ** 2, 0);
    const gini = sums.reduce((all, sum, at) => all + (2 * (at + 1) - sums.length - 1) * sum, 0) / (sums.length * euro);
    return { hhi, gini, euro, beneficiaries: sums.length };
  },
});

/** Returns what each body was granted in all, ascending. */
function sumsOf(awards: readonly Award[]): number[] {
  const sums = new Map<string, number>();
  for (const { org, amount } of awards) sums.set(org, (sums.get(org) ?? 0) + amount);
  return [...sums.values()].filter((sum) => sum > 0).sort((one, other) => one - other);
}
