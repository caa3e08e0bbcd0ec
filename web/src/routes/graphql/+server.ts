import { readiness, registeredGraph } from '$lib/server/graph.ts';
import type { RequestHandler } from './$types';

const answer: RequestHandler = async ({ request }) => {
  const graph = registeredGraph();
  if (graph) return graph.fetch(request);
  const { reason } = await readiness();
  return Response.json({ errors: [{ message: reason, extensions: { code: 'DATABASE_UNAVAILABLE' } }] }, { status: 503 });
};

/** Answers GraphQL by the service of graph/serve. */
export const GET = answer;

/** Answers GraphQL by the service of graph/serve. */
export const POST = answer;
