import type { Standing } from '$graph/model/figures.ts';
import type { Table } from '../share/table-file.ts';

/** Returns where an organisation stands in the network, as a table to take away. */
export function standingsTable(standings: readonly Standing[]): Table {
  return { columns: ['indicator', 'value', 'rank', 'rank_low', 'rank_high', 'among'], rows: standings.map(({ indicator, value, rank, low, high, among }) => [indicator, value, rank, low, high, among]) };
}
