import { n as sides, t as elsewhere } from "./sides.js";
import { a as locales } from "./words.js";
// src/lib/words/sides.ts
var whereInFrench = {
	"hauts-de-france": "dans les Hauts-de-France",
	wallonia: "en Wallonie",
	"west-flanders": "en Flandre-Occidentale",
	flanders: "en Flandre",
	brussels: "à Bruxelles"
};
/** Returns the name of a side, or of the country when it lies elsewhere; null when nobody stated it. */
function sideLabel(side, language) {
	if (side === null) return null;
	if (isSideName(side)) return sides[side].label[language];
	return countryName(side, language) ?? elsewhere.label[language];
}
/** Returns where a thing sits as a sentence says it, such as "in Wallonia" and "en Wallonie". */
function whereOf(side, language) {
	const label = sideLabel(side, language);
	if (label === null || side === null) return null;
	if (language !== "fr") return `in ${label}`;
	return isSideName(side) ? whereInFrench[side] : `(${label})`;
}
function isSideName(side) {
	return side in sides;
}
function countryName(code, language) {
	if (!/^[A-Z]{2}$/.test(code)) return null;
	return new Intl.DisplayNames([locales[language]], { type: "region" }).of(code) ?? null;
}
export { whereOf as n, sideLabel as t };
