import type { Observed } from '../../observed.ts';
import { seededChance } from '../../layout/seeded-chance.ts';
import { regressMatrices } from '../../statistics/permute-matrices.ts';
import type { Between, Told } from '../../statistics/permute-matrices.ts';
import { independentColumns } from '../../statistics/symmetric-matrix.ts';
import { defaults, indicator } from '../declare.ts';
import type { Parameters } from '../declare.ts';
import { literature } from '../literature.ts';
import { fewest } from './border-effect.ts';
import { causes, pairColumns } from './pair-columns.ts';
import type { Cause } from './pair-columns.ts';
import { territoriesOf } from './territories.ts';
import type { Territories } from './territories.ts';

/** For each cause of ties between territories, its coefficient and how often chance gives one as telling; null where it cannot be told from others. */
export type BorderRegression = Record<Cause, Told | null>;

/** Whether each cause shows beyond chance when pairs of territories depend on one another. */
export const borderRegression = indicator({
  id: 'border_regression',
  label: { en: 'Border beyond chance', fr: 'Frontière au-delà du hasard', nl: 'Grens boven toeval' },
  meaning: {
    en: 'Whether the border shows in the ties between territories beyond size, distance, language and theme, tested against territories dealt again: pairs that share a territory are no independent witnesses.',
    fr: 'Si la frontière se voit dans les liens entre territoires au-delà de la taille, de la distance, de la langue et du thème, face à des territoires redistribués : les paires qui partagent un territoire ne sont pas des témoins indépendants.',
    nl: 'Of de grens zichtbaar is in de banden tussen gebieden, los van omvang, afstand, taal en thema, getoetst aan opnieuw verdeelde gebieden: paren die een gebied delen zijn geen onafhankelijke getuigen.',
  },
  formula: 'ln(1 + ties_ij) on the same causes by least squares; p of each by double semi-partialling (MRQAP): the share of draws whose |t| is at least the observed one',
  literature: [literature.dekker],
  per: 'network',
  outputs: {
    coefficient: { type: 'number', doc: 'Of ln(1 + ties), for each cause.' },
    p: { type: 'share', doc: 'How often chance is as telling.', least: 0, greatest: 1 },
  },
  compute: (observed: Observed, given = defaults): BorderRegression | null => borderRegressionBetween(territoriesOf(observed, 2), given),
});

/** Returns the regression between territories, or null when they or their ties are too few. */
export function borderRegressionBetween(territories: Territories, { draws, seed }: Pick<Parameters, 'draws' | 'seed'>): BorderRegression | null {
  const size = territories.territories.length;
  const { ends, counts, columns } = pairColumns(territories);
  if (size < fewest.territories || counts.filter((count) => count > 0).length < fewest.ties) return null;
  const ones = new Float64Array(ends.length).fill(1);
  const kept = independentColumns([ones, ...causes.map((cause) => columns[cause])]).filter((place) => place > 0).map((place) => causes[place - 1]!);
  const matrixOf = (column: Float64Array): Between => {
    const values = new Float64Array(size * size);
    ends.forEach(([one, other], at) => (values[one * size + other] = values[other * size + one] = column[at]!));
    return { size, values };
  };
  const told = regressMatrices(matrixOf(counts.map(Math.log1p)), kept.map((cause) => matrixOf(columns[cause])), draws, seededChance(seed));
  return told && (Object.fromEntries(causes.map((cause) => [cause, told[kept.indexOf(cause)] ?? null])) as BorderRegression);
}
