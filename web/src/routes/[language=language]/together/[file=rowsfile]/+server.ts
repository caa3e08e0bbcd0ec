import { csvOf } from '$graph/derive/export/csv.ts';
import { readHome } from '$lib/server/read/home.ts';
import { recordsOf } from '$lib/share/table-file.ts';
import { weftsTable } from '$lib/view/wefts-table.ts';
import { chooseWefts, readTogetherWish } from '../choose-wefts.ts';
import type { RequestHandler } from './$types';

/** Answers with what organisations did together, as the page chooses it, as CSV or JSON. */
export const GET: RequestHandler = async ({ params: { file }, url }) => {
  const { release, wefts } = await readHome();
  const table = weftsTable(chooseWefts(wefts, readTogetherWish(url.searchParams)));
  const headers = { 'content-disposition': `attachment; filename="lisiere-${release}-together-${file}"` };
  if (file === 'rows.json') return Response.json({ release, rows: recordsOf(table) }, { headers });
  return new Response(csvOf(table.columns, table.rows), { headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' } });
};
