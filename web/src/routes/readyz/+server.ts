import { readiness } from '$lib/server/graph.ts';
import type { RequestHandler } from './$types';

/** Says whether the database answers and holds a release: 200, or 503 with the reason. */
export const GET: RequestHandler = async () => {
  const found = await readiness();
  return Response.json(found, { status: found.ready ? 200 : 503, headers: { 'cache-control': 'no-store' } });
};
