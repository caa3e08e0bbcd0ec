import type { KeptFigure } from '../../model/run.ts';
import { csvRow } from './csv.ts';
import type { ExportFile, Format } from './export-files.ts';

const columns = ['id', 'indicator', 'output', 'scope', 'within', 'period', 'held', 'of', 'rank', 'value', 'low', 'high', 'rests_on'] as const;

/** Returns the files of a run's figures, in the order of their ids; none without figures. */
export function indicatorFiles(figures: readonly KeptFigure[], chosen: readonly Format[]): ExportFile[] {
  if (figures.length === 0) return [];
  const sorted = [...figures].sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ restsOn, ...figure }) => ({ ...figure, rests_on: restsOn }));
  const files: Record<Format, () => Iterable<string>> = {
    jsonl: () => sorted.map((figure) => `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, figure[column]])))}\n`),
    csv: () => [csvRow(columns), ...sorted.map((figure) => csvRow(columns.map((column) => figure[column])))],
  };
  return chosen.map((format) => ({ name: `indicators.${format}`, lines: sorted.length, pieces: files[format]() }));
}
