import { csvOf } from '$graph/derive/export/csv.ts';
import { compareYears, readSpan } from '$lib/evolution/compare-years.ts';
import { fatesTable } from '$lib/evolution/evolution-tables.ts';
import { toldBy } from '$lib/network/told-by.ts';
import { saidIn } from '$lib/network/ask/wish.ts';
import { readWoven } from '$lib/server/read/network.ts';
import type { RequestHandler } from './$types';

/** Answers with what became of each tie between the two years that are asked for, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const woven = toldBy((await readWoven()).woven, saidIn(url.searchParams));
  const { columns, rows } = fatesTable(woven, compareYears(woven, readSpan(woven, url.searchParams)));
  return new Response(csvOf(columns, rows), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="lisiere-${woven.network.release}-evolution.csv"` } });
};
