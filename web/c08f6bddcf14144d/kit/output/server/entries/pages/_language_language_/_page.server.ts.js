import { t as orderSides } from "../../../chunks/marks.js";
import { n as cutCloth, t as readHome } from "../../../chunks/read-home.js";
// src/routes/[language=language]/+page.server.ts
var drawn = {
	wefts: 28,
	bodies: 40
};
var drawnNarrow = {
	wefts: 11,
	bodies: 20
};
/** Returns what the home page shows: the whole cloth for its table, and what of it fits the picture. */
var load = async () => {
	const home = await readHome();
	const order = orderSides(home.sides.map(({ side }) => side));
	return {
		home: {
			...home,
			sides: order.map((side) => home.sides.find((one) => one.side === side))
		},
		wide: cutCloth(home.wefts, drawn.wefts, drawn.bodies),
		narrow: cutCloth(home.wefts, drawnNarrow.wefts, drawnNarrow.bodies)
	};
};
export { load };
