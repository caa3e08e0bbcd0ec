import { i as kinds } from "../../../../../chunks/kinds.js";
import { n as suggestThings } from "../../../../../chunks/search-things.js";
import { t as wordsIn } from "../../../../../chunks/words.js";
import { t as sideLabel } from "../../../../../chunks/sides2.js";
// src/routes/[language=language]/search/suggestions/+server.ts
var most = 8;
/** Answers with the names that come nearest to what was typed so far. */
var GET = async ({ url, locals: { language } }) => {
	const suggestions = (await suggestThings(url.searchParams.get("q") ?? "", most)).map((thing) => ({
		name: thing.name,
		note: [kinds[thing.kind].label[language], sideLabel(thing.side, language)].filter((word) => word !== null).join(" · "),
		href: `/${language}/thing/${encodeURIComponent(thing.id)}`
	}));
	return Response.json({
		suggestions,
		count: wordsIn(language).search.suggestions(suggestions.length)
	}, { headers: { "cache-control": "private, max-age=60" } });
};
export { GET };
