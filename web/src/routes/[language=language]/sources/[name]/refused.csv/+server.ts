import { error } from '@sveltejs/kit';
import { readRefused } from '$lib/server/sources/read-source.ts';
import type { RequestHandler } from './$types';

/** Answers with every fact of a source that was refused, and why. */
export const GET: RequestHandler = async ({ params }) => {
  const table = await readRefused(params.name);
  if (table === null) error(404, 'sources: expected refused facts of a source, found none.');
  return new Response(table, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="lisiere-refused-${params.name}.csv"` } });
};
