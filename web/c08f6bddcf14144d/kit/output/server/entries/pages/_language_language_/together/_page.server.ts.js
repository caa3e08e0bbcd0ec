import { t as readHome } from "../../../../chunks/read-home.js";
// src/routes/[language=language]/together/+page.server.ts
var leaf = 50;
/** Returns a leaf of what organisations did together, perhaps only what crosses a border or was planned. */
var load = async ({ url }) => {
	const { wefts } = await readHome();
	const only = url.searchParams.get("only");
	const asked = Number(url.searchParams.get("from") ?? 0);
	const from = Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
	const choices = {
		across: wefts.filter((weft) => !weft.isPlanned).filter((weft) => weft.isCrossing),
		planned: wefts.filter((weft) => weft.isPlanned)
	};
	const chosen = only === "across" || only === "planned" ? choices[only] : wefts;
	return {
		only,
		wefts: chosen.slice(from, from + leaf),
		count: chosen.length,
		next: from + leaf < chosen.length ? from + leaf : null,
		counts: {
			all: wefts.length,
			across: choices.across.length,
			planned: choices.planned.length
		}
	};
};
export { load };
