import { t as searchThings } from "../../../../chunks/search-things.js";
// src/routes/[language=language]/search/+page.server.ts
/** Returns the things that the address asks for, by text or from the whole list. */
var load = async ({ url }) => {
	const asked = url.searchParams;
	const offset = Number(asked.get("from") ?? 0);
	const wish = {
		text: asked.get("q") ?? "",
		kind: asked.get("kind"),
		side: asked.get("side"),
		offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0
	};
	return { found: await searchThings(wish) };
};
export { load };
