import type { Observed } from '../../observed.ts';
import { dyadicErrors, fitPoisson } from '../../statistics/fit-poisson.ts';
import { independentColumns } from '../../statistics/symmetric-matrix.ts';
import { indicator } from '../declare.ts';
import { literature } from '../literature.ts';
import { causes, pairColumns } from './pair-columns.ts';
import type { Cause, PairColumns } from './pair-columns.ts';
import { territoriesOf } from './territories.ts';
import type { Territories } from './territories.ts';

/** A coefficient with its interval of 95 %; the bounds are null where the pairs are too few to tell. */
export type Coefficient = { value: number; low: number | null; high: number | null };

/** What a gravity model says of a border: its coefficient beside those of all else, the ties that it costs (below 0: that it brings), and what it rests on. A cause that cannot be told from others is null. */
export type BorderEffect = { coefficients: Record<Cause, Coefficient | null>; ties_cost: Coefficient | null; pairs: number; ties_across: number; ties_within: number };

/** The fewest territories, and ties on either side of the question, for which a model is fitted. */
export const fewest = { territories: 6, ties: 5 } as const;

const z = 1.959963984540054;

/** What the border does to ties beyond size, distance, language and theme. */
export const borderEffect = indicator({
  id: 'border_effect',
  label: { en: 'Border effect', fr: 'Effet frontière', nl: 'Grenseffect' },
  meaning: {
    en: 'How many times fewer (below 0) or more (above 0) ties there are between two territories because a border parts them, beyond their sizes, distance, languages and themes; and how many ties the border costs.',
    fr: 'Combien de liens en moins (sous 0) ou en plus (au-dessus) il y a entre deux territoires parce qu’une frontière les sépare, au-delà de leurs tailles, distance, langues et thèmes ; et combien de liens la frontière coûte.',
    nl: 'Hoeveel minder (onder 0) of meer (boven 0) banden er zijn tussen twee gebieden omdat een grens hen scheidt, los van omvang, afstand, talen en thema’s; en hoeveel banden de grens kost.',
  },
  formula: 'E[ties_ij] = exp(a + b₁ ln n_i n_j + b₂ ln km_ij + β·border_ij + b₃·no common language_ij + b₄·likeness of themes_ij), i ≠ j territories (NUTS), Poisson pseudo-maximum likelihood, dyadic-robust errors, no less than those of pairs on their own; cost = Σ_{border} E[ties_ij]·(e^−β − 1)',
  literature: [literature.santosSilva, literature.aronow, literature.mackinnon, literature.mccallum],
  per: 'network',
  outputs: {
    coefficients: { type: 'number', doc: 'A natural logarithm for each cause; null where it cannot be told from the others.' },
    ties_cost: { type: 'number', doc: 'The ties there would be without the border, less those there are; below 0 it brings ties.' },
    pairs: { type: 'count', doc: 'Pairs of territories.', least: 0 },
    ties_across: { type: 'count', doc: 'Ties between territories that a border parts.', least: 0 },
    ties_within: { type: 'count', doc: 'Ties between territories of one country.', least: 0 },
  },
  restsOn: (observed: Observed) => tiesBetween(territoriesOf(observed, 2)),
  compute: (observed: Observed): BorderEffect | null => borderEffectBetween(territoriesOf(observed, 2)),
});

/** Returns the border effect between territories, or null when they or their ties are too few. */
export function borderEffectBetween(territories: Territories): BorderEffect | null {
  const rows = pairColumns(territories);
  const across = tiesWhere(rows, 1);
  const within = tiesWhere(rows, 0);
  if (territories.territories.length < fewest.territories || across < fewest.ties || within < fewest.ties) return null;
  const ones = new Float64Array(rows.counts.length).fill(1);
  const all = [ones, ...causes.map((cause) => rows.columns[cause])];
  const kept = independentColumns(all);
  const columns = kept.map((place) => all[place]!);
  const fit = fitPoisson(rows.counts, columns);
  if (!fit) return null;
  const errors = dyadicErrors(fit, rows.counts, columns, rows.ends);
  const coefficients = Object.fromEntries(causes.map((cause, place) => {
    const at = kept.indexOf(place + 1);
    return [cause, at < 0 ? null : withBounds(fit.coefficients[at]!, errors[at]!)];
  })) as Record<Cause, Coefficient | null>;
  const expected = rows.columns.border.reduce((sum, crosses, at) => sum + (crosses ? fit.expected[at]! : 0), 0);
  return { coefficients, ties_cost: costOf(coefficients.border, expected), pairs: rows.ends.length, ties_across: across, ties_within: within };
}

/** Returns the ties between different territories. */
export function tiesBetween({ ties }: Territories): number {
  return ties.reduce((sum, count) => sum + count, 0) / 2;
}

function tiesWhere({ counts, columns }: PairColumns, border: 0 | 1): number {
  return counts.reduce((sum, count, at) => sum + (columns.border[at] === border ? count : 0), 0);
}

function withBounds(value: number, error: number): Coefficient {
  return Number.isFinite(error) ? { value, low: value - z * error, high: value + z * error } : { value, low: null, high: null };
}

function costOf(border: Coefficient | null, expected: number): Coefficient | null {
  if (!border) return null;
  const cost = (coefficient: number | null): number | null => (coefficient === null ? null : expected * (Math.exp(-coefficient) - 1));
  return { value: cost(border.value)!, low: cost(border.high), high: cost(border.low) };
}
