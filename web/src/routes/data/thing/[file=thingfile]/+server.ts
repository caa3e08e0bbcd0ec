import { readThing } from '$lib/server/read/thing.ts';
import { factsFile, factsTable } from '$lib/view/thing/facts-table.ts';
import type { RequestHandler } from './$types';

/** Answers with what is said of a thing, a row for each statement, as CSV or JSON; the wording of the pages stays theirs. */
export const GET: RequestHandler = async ({ params }) => {
  const [, id, format] = /^(.+)\.(csv|json)$/.exec(params.file)!;
  const view = await readThing(id!);
  const headers = { 'content-disposition': `attachment; filename="lisiere-${id!.replace(/[^\w.-]/g, '-')}.${format}"` };
  if (format === 'json') return Response.json(factsFile(view), { headers });
  return new Response(factsTable(view), { headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' } });
};
