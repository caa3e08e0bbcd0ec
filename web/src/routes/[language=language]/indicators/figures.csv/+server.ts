import { csvOf } from '$graph/derive/export/csv.ts';
import { readFigures } from '$lib/server/read/indicators.ts';
import { indicatorTable } from '../indicator-table.ts';
import type { RequestHandler } from './$types';

/** Answers with the figures of one part of the network as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const { name, figures } = await readFigures(url.searchParams);
  const { columns, rows } = indicatorTable(figures);
  const text = csvOf(columns, rows);
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"`, 'cache-control': 'no-cache' } });
};
