import { registeredGraph, type Readiness } from '$lib/server/graph.ts';
import type { RequestHandler } from './$types';

const absent: Readiness = { ready: false, release: null, reason: 'graph: expected a registered service, found none.' };

/** Says whether the database answers and holds a release: 200, or 503 with the reason. */
export const GET: RequestHandler = async () => {
  const readiness = (await registeredGraph()?.readiness()) ?? absent;
  return Response.json(readiness, { status: readiness.ready ? 200 : 503, headers: { 'cache-control': 'no-store' } });
};
