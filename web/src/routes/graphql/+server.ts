import { registeredGraph } from '$lib/server/graph.ts';
import type { RequestHandler } from './$types';

const absent = { errors: [{ message: 'graph: expected a registered service, found none. Start the site with `npm start`.', extensions: { code: 'UNAVAILABLE' } }] };

const answer: RequestHandler = ({ request }) => registeredGraph()?.fetch(request) ?? Response.json(absent, { status: 503 });

/** Answers GraphQL by the service of graph/serve. */
export const GET = answer;

/** Answers GraphQL by the service of graph/serve. */
export const POST = answer;
