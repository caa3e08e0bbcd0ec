import { t as ask } from "../../../../chunks/graph.js";
import { o as sourcesOperation } from "../../../../chunks/operations.js";
// src/lib/server/read-sources.ts
/** Returns every source with its pages, by the name of its publisher. */
async function readSources() {
	const { sources } = await ask(sourcesOperation);
	return sources;
}
// src/routes/[language=language]/sources/+page.server.ts
/** Returns every source with its pages. */
var load = async () => ({ sources: await readSources() });
export { load };
