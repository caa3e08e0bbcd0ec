import { n as readiness, r as registeredGraph } from "../../../chunks/graph.js";
// src/routes/graphql/+server.ts
var answer = async ({ request }) => {
	const graph = registeredGraph();
	if (graph) return graph.fetch(request);
	const { reason } = await readiness();
	return Response.json({ errors: [{
		message: reason,
		extensions: { code: "DATABASE_UNAVAILABLE" }
	}] }, { status: 503 });
};
/** Answers GraphQL by the service of graph/serve. */
var GET = answer;
/** Answers GraphQL by the service of graph/serve. */
var POST = answer;
export { GET, POST };
