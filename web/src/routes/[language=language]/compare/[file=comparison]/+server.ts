import { error } from '@sveltejs/kit';
import { comparisonColumns, comparisonRows } from '$lib/compare/comparison-table.ts';
import { nameOf } from '$lib/compare/name-of.ts';
import { csvOf } from '$graph/derive/export/csv.ts';
import { recordsOf } from '$lib/share/table-file.ts';
import { readComparison } from '$lib/server/circle/read-comparison.ts';
import type { RequestHandler } from './$types';

/** Answers with a comparison as CSV or JSON: its figures, then whom and what the two have met. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
  const { one, two } = await readComparison(url.searchParams);
  if (!one || !two) error(400, 'compare: expected both ends of a comparison, found one or none.');
  const rows = comparisonRows(one, two);
  const headers = { 'content-disposition': `attachment; filename="lisiere-${params.file}"` };
  if (params.file.endsWith('.json')) return Response.json({ one: nameOf(one, locals.language), two: nameOf(two, locals.language), rows: recordsOf({ columns: comparisonColumns, rows }) }, { headers });
  return new Response(csvOf(comparisonColumns, rows), { headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' } });
};
