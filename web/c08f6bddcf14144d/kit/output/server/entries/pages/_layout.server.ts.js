import { n as readiness } from "../../chunks/graph.js";
// src/routes/+layout.server.ts
var csr = false;
/** Returns what every page needs: its language, its address without it, and the release that is served. */
var load = async ({ locals, url, route }) => {
	return {
		language: locals.language,
		path: url.pathname.replace(/^\/(fr|nl|en)(?=\/|$)/, "").replace(/\/$/, ""),
		query: url.search,
		origin: url.origin,
		release: (await readiness()).release,
		hasSearch: route.id !== "/[language=language]" && route.id !== "/[language=language]/search"
	};
};
export { csr, load };
