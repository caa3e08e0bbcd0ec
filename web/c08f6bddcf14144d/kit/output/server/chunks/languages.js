// src/lib/words/languages.ts
/** The languages of the interface, in the order in which they are offered. */
var languages = [
	"fr",
	"nl",
	"en"
];
/** What each language calls itself. */
var endonyms = {
	fr: "français",
	nl: "Nederlands",
	en: "English"
};
/** Says whether a text names a language of the interface. */
function isLanguage(text) {
	return languages.some((language) => language === text);
}
/** Returns the language that a browser asks for first among ours, and English when it asks for none of them. */
function preferredLanguage(acceptLanguage) {
	return (acceptLanguage ?? "").split(",").map((wish) => {
		const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";");
		const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== void 0);
		return {
			language: tag.split("-")[0],
			weight: weight === void 0 ? 1 : Number(weight)
		};
	}).filter((wish) => wish.weight > 0).sort((one, other) => other.weight - one.weight).map((wish) => wish.language).find(isLanguage) ?? "en";
}
export { preferredLanguage as i, isLanguage as n, languages as r, endonyms as t };
