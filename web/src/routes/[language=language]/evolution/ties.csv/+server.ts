import { csvOf } from '$graph/derive/export/csv.ts';
import { compareYears, readSpan } from '$lib/evolution/compare-years.ts';
import { fatesTable } from '$lib/evolution/evolution-tables.ts';
import { evolvingOf } from '$lib/evolution/with-editions.ts';
import { readWoven } from '$lib/server/read/network.ts';
import type { RequestHandler } from './$types';

/** Answers with what became of each tie between the two years that are asked for, as CSV. */
export const GET: RequestHandler = async ({ url }) => {
  const { woven } = evolvingOf((await readWoven()).woven, url.searchParams);
  const { columns, rows } = fatesTable(woven, compareYears(woven, readSpan(woven, url.searchParams)));
  return new Response(csvOf(columns, rows), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="lisiere-${woven.network.release}-evolution.csv"` } });
};
