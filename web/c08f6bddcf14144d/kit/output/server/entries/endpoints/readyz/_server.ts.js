import { n as readiness } from "../../../chunks/graph.js";
// src/routes/readyz/+server.ts
/** Says whether the database answers and holds a release: 200, or 503 with the reason. */
var GET = async () => {
	const found = await readiness();
	return Response.json(found, {
		status: found.ready ? 200 : 503,
		headers: { "cache-control": "no-store" }
	});
};
export { GET };
