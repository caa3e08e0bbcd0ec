import type { RunFigure } from '$graph/model/run.ts';
import type { Table } from '$lib/share/table-file.ts';

const columns = ['indicator', 'output', 'scope', 'within', 'period', 'held', 'of', 'rank', 'value', 'low', 'high', 'restsOn'] as const;

/** Returns figures as a table to take away. */
export function indicatorTable(figures: readonly RunFigure[]): Table {
  return { columns, rows: figures.map((figure) => columns.map((column) => figure[column])) };
}
