import type { RunFigure } from '$graph/model/run.ts';
import type { Language } from '../languages.ts';
import { locales, writeNumber } from '../numbers.ts';

const shares = new Set(['cross_border_tie_share', 'cross_border_tie_share_weighted', 'cross_border_project_share', 'tie_survival', 'reach_lost', 'validated_ties share', 'turnover newcomers', 'turnover leavers']);
const counts = new Set(['ties', 'degree', 'strength', 'core', 'betweenness', 'coverage', 'turnover active', 'communities count', 'validated_ties validated', 'border_effect ties_cost', 'border_effect ties_across', 'funding_concentration euro']);

/** Returns a value of an indicator as the language writes it: shares in per cent, counts whole, others with two figures after the comma. */
export function writeFigure(language: Language, { indicator, output }: Pick<RunFigure, 'indicator' | 'output'>, value: number): string {
  const isOf = (known: ReadonlySet<string>): boolean => known.has(indicator) || known.has(`${indicator} ${output}`);
  if (output === 'kept' || isOf(shares)) return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0 }).format(value);
  if (isOf(counts)) return writeNumber(language, Math.round(value)).replace('-', '−');
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2, maximumFractionDigits: output === 'p' ? 3 : 2 }).format(value).replace('-', '−');
}
