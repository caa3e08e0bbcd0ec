import { i as kinds } from "./kinds.js";
import { n as sides } from "./sides.js";
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye } from "d3";
// src/lib/pictures/marks.ts
var shares = {
	circle: 1,
	square: 1,
	diamond: .85,
	triangle: .85,
	star: .62,
	wye: .8,
	cross: .9
};
var symbols = {
	circle: symbolCircle,
	square: symbolSquare,
	diamond: symbolDiamond,
	triangle: symbolTriangle,
	star: symbolStar,
	wye: symbolWye,
	cross: symbolCross
};
/** Returns the outline of the mark of a kind, centred on the origin, of about the given area. */
function outlineOf(kind, area) {
	const { shape } = kinds[kind];
	return symbol(symbols[shape], area * shares[shape])() ?? "";
}
/** Returns the style class that gives the hue and the weave of a side; what lies elsewhere shares one. */
function sideClass(side) {
	return side !== null && side in sides ? `side-${side}` : "side-elsewhere";
}
/** Returns the sides that occur, in the order of the model, then other countries by code, then what has none. */
function orderSides(found) {
	const known = Object.keys(sides);
	const rank = (side) => side === null ? Infinity : known.includes(side) ? known.indexOf(side) : known.length;
	return [...new Set(found)].sort((one, two) => rank(one) - rank(two) || (one ?? "").localeCompare(two ?? ""));
}
export { outlineOf as n, sideClass as r, orderSides as t };
