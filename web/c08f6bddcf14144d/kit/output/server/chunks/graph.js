import { error } from "@sveltejs/kit";
// src/lib/server/graph.ts
var place = Symbol.for("lisiere.graph");
var unregistered = "graph: expected a registered service, found none. Start the site with `npm start`.";
/** Returns the graph that this process serves, or nothing when none was registered. */
function registeredGraph() {
	return globalThis[place];
}
/** Returns whether the graph can be asked, and for which release. */
async function readiness() {
	return await registeredGraph()?.readiness() ?? {
		ready: false,
		release: null,
		reason: unregistered
	};
}
/** Returns the answer to one operation; when the graph cannot answer, the page says so with 503. */
async function ask(operation, variables = {}) {
	const graph = registeredGraph();
	if (!graph) error(503, unregistered);
	try {
		return await graph.ask(operation, variables);
	} catch (cause) {
		const { ready, reason } = await graph.readiness();
		if (ready) throw cause;
		error(503, reason ?? unregistered);
	}
}
/** Returns the version of the release that is served now; 503 when there is none. */
async function servedRelease() {
	const { release, reason } = await readiness();
	if (release === null) error(503, reason ?? unregistered);
	return release;
}
export { servedRelease as i, readiness as n, registeredGraph as r, ask as t };
