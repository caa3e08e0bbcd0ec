import type { Table } from '../share/table-file.ts';
import type { Funded } from './funded.ts';

/** Returns what a funder paid for as a table to take away: a row for each payment and partner. */
export function fundedTable(funded: readonly Funded[]): Table {
  const rows = funded.flatMap(({ other, year, amount, partners, isAcross }) =>
    (partners.length > 0 ? partners : [null]).map((body) => [other.id, other.name, other.kind, year, amount, body?.id ?? null, body?.name ?? null, body?.side ?? null, Number(isAcross)]),
  );
  return { columns: ['id', 'name', 'kind', 'year', 'euro', 'partner_id', 'partner', 'partner_side', 'across_a_border'], rows };
}
