import { chooseSlices } from '../../graph/analyse/runs/choose-slices.ts';
import { runParameters } from '../../graph/analyse/runs/compute-run.ts';
import { figuresOfSlice } from '../../graph/analyse/runs/figures-of-slice.ts';
import { observerOf, shelve } from '../../graph/analyse/runs/observe-slice.ts';
import type { ReleaseRows } from '../../graph/analyse/runs/release-rows.ts';
import type { Days } from '../../graph/model/edtf.ts';
import type { RunFigure } from '../../graph/model/run.ts';

const periods = ['all', '2007-2013', '2014-2020'];

/** A row of the table: its words, the figure it tells, and how it is written. */
type Told = { label: string; indicator: string; output?: string; of?(border: string): string; as?: 'count' | 'share' };

const rows: readonly Told[] = [
  { label: 'organisations', indicator: 'coverage', output: 'organisations', as: 'count' },
  { label: 'projects of several', indicator: 'coverage', output: 'projects_of_several', as: 'count' },
  { label: 'parts taken in projects', indicator: 'coverage', output: 'participations', as: 'count' },
  { label: 'of all years, parts without a date', indicator: 'coverage', output: 'undated', as: 'count' },
  { label: 'ties', indicator: 'ties', as: 'count' },
  { label: 'ties across', indicator: 'cross_border_tie_share', as: 'share' },
  { label: 'ties across, by weight', indicator: 'cross_border_tie_share_weighted', as: 'share' },
  { label: 'projects across', indicator: 'cross_border_project_share', as: 'share' },
  { label: 'E-I index', indicator: 'ei_index' },
  { label: 'E-I under random mixing', indicator: 'ei_expected' },
  { label: 'E-I with sides dealt again', indicator: 'border_chance', output: 'mean' },
  { label: 'p of the E-I index', indicator: 'border_chance', output: 'p' },
  { label: 'affinity across', indicator: 'affinity', of: (border) => (border === 'home' ? 'hauts-de-france|wallonia' : border.replace('-', '|')) },
  { label: 'border effect (ln)', indicator: 'border_effect', output: 'border' },
  { label: 'language effect (ln)', indicator: 'border_effect', output: 'language' },
  { label: 'distance effect (ln)', indicator: 'border_effect', output: 'distance' },
  { label: 'ties that the border costs', indicator: 'border_effect', output: 'ties_cost', as: 'count' },
  { label: 'p of the border (MRQAP)', indicator: 'border_regression', output: 'border' },
];

/** Returns the home border beside the borders that keep.eu covers well, as Markdown tables: all years, and the periods of its programmes. */
export function borderTable(release: string | null, given: ReleaseRows, said: Days | null): string {
  const shelf = shelve(given, said);
  const chosen = chooseSlices(shelf).filter(({ scope, held, period }) => (scope === 'home' || scope === 'border') && held === 'certain' && periods.includes(period));
  const observe = observerOf(shelf);
  const found = chosen.map((slice) => ({ slice, figures: figuresOfSlice(observe(slice), slice, runParameters) }));
  const tables = periods.map((period) => tableOf(period, found.filter(({ slice }) => slice.period === period).map(({ slice, figures }) => ({ border: slice.within ?? 'home', figures }))));
  return `Release ${release ?? 'unknown'}. The middle 95 % in brackets; "–" is not enough data. A border effect below 0 is fewer ties across than size, distance, language and themes let expect; where a language ends at the border (a language effect of “–”), its effect is part of the border's.\nProgrammes of Interreg ask for partners across the border: above 0 is what they do, not what there would be without them.\n\n${tables.join('\n')}`;
}

function tableOf(period: string, columns: readonly { border: string; figures: readonly RunFigure[] }[]): string {
  const lines = rows.flatMap(({ label, indicator, output = 'value', of, as }) => {
    const found = columns.map(({ border, figures }) => figures.find((one) => one.indicator === indicator && one.output === output && (of === undefined || one.of === of(border))));
    // What is worked out of all years alone is no row of a period.
    if (found.every((figure) => figure === undefined)) return [];
    return [`| ${[label, ...found.map((figure) => (figure ? written(figure, as) : '–'))].join(' | ')} |\n`];
  });
  return `### ${period === 'all' ? 'All years' : period}\n\n| | ${columns.map(({ border }) => border).join(' | ')} |\n|${'---|'.repeat(columns.length + 1)}\n${lines.join('')}`;
}

function written({ value, low, high }: RunFigure, as: Told['as']): string {
  const write = (number: number): string => (as === 'count' ? String(Math.round(number)) : as === 'share' ? `${(100 * number).toFixed(1)} %` : number.toFixed(3));
  if (value === null) return '–';
  return low === null || high === null ? write(value) : `${write(value)} (${write(low)} to ${write(high)})`;
}
