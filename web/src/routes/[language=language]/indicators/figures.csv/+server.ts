import { csvOf } from '$graph/derive/export/csv.ts';
import { readFigures } from '$lib/server/read/indicators.ts';
import type { RequestHandler } from './$types';

const columns = ['indicator', 'output', 'scope', 'within', 'period', 'held', 'of', 'rank', 'value', 'low', 'high', 'restsOn'] as const;

/** Answers with the figures of one part of the network as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const { name, figures } = await readFigures(url.searchParams);
  const text = csvOf(columns, figures.map((figure) => columns.map((column) => figure[column])));
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"`, 'cache-control': 'no-cache' } });
};
