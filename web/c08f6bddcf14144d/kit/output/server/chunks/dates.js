import { a as locales } from "./words.js";
// src/lib/words/dates.ts
var words = {
	en: {
		from: (date) => `from ${date}`,
		until: (date) => `until ${date}`,
		around: (date) => `around ${date}`,
		perhaps: (date) => `${date} (uncertain)`,
		decade: (year) => `the ${year}s`,
		yearUnknown: (date) => `${date}, year not stated`,
		unknown: "no date",
		seasons: [
			"spring",
			"summer",
			"autumn",
			"winter"
		]
	},
	fr: {
		from: (date, hasDay) => hasDay ? `dès le ${date}` : `dès ${date}`,
		until: (date, hasDay) => hasDay ? `jusqu’au ${date}` : `jusqu’en ${date}`,
		around: (date) => `vers ${date}`,
		perhaps: (date) => `${date} (incertain)`,
		decade: (year) => `les années ${year}`,
		yearUnknown: (date) => `${date}, année non précisée`,
		unknown: "sans date",
		seasons: [
			"printemps",
			"été",
			"automne",
			"hiver"
		]
	},
	nl: {
		from: (date) => `vanaf ${date}`,
		until: (date) => `tot ${date}`,
		around: (date) => `rond ${date}`,
		perhaps: (date) => `${date} (onzeker)`,
		decade: (year) => `de jaren ${year}`,
		yearUnknown: (date) => `${date}, jaar niet vermeld`,
		unknown: "zonder datum",
		seasons: [
			"lente",
			"zomer",
			"herfst",
			"winter"
		]
	}
};
var firstOfMonth = /^1 (?=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/;
var dayParts = {
	day: "numeric",
	month: "long",
	year: "numeric"
};
/** Returns an EDTF date as people write it in the language, at the precision that was stated. */
function writeDate(language, edtf) {
	const { around, perhaps, decade, yearUnknown, unknown, seasons } = words[language];
	if (edtf === ".." || edtf === "") return unknown;
	if (edtf.includes("/")) return writePeriod(language, ...edtf.split("/").map((end) => end === ".." || end === "" ? null : end));
	const doubt = /[?~%]$/.exec(edtf)?.[0];
	if (doubt) {
		const plain = writeDate(language, edtf.slice(0, -1));
		return doubt === "~" ? around(plain) : doubt === "?" ? perhaps(plain) : perhaps(around(plain));
	}
	const [year = "", month, day] = edtf.split("-");
	if (year === "XXXX") return month ? yearUnknown(monthAndDay(language, month, day)) : unknown;
	if (/^\d{3}X$/.test(year)) return decade(`${year.slice(0, 3)}0`);
	if (!/^\d{4}$/.test(year)) return edtf;
	const season = month && seasons[Number(month) - 21];
	if (season) return `${season} ${year}`;
	if (!month || month === "XX") return year;
	return formatter(language, !day || day === "XX" ? {
		month: "long",
		year: "numeric"
	} : dayParts).format(dayOf(year, month, day)).replace(firstOfMonth, "1er ");
}
/** Returns a period as people write it: one date when both ends are the same, "from" or "until" when one end is open. */
function writePeriod(language, from, to) {
	const { from: since, until, unknown } = words[language];
	if (from === null && to === null) return unknown;
	if (to === null) return from.includes("/") || from.startsWith("XXXX") ? writeDate(language, from) : since(writeDate(language, from), hasDay(from));
	if (from === null) return until(writeDate(language, to), hasDay(to));
	if (from === to) return writeDate(language, from);
	const [start, end] = [from, to].map((date) => /^\d{4}-\d\d-\d\d$/.test(date) && dayOf(...date.split("-")));
	if (start && end && start < end) return formatter(language, dayParts).formatRange(start, end);
	const gap = /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? "–" : " – ";
	return `${writeDate(language, from)}${gap}${writeDate(language, to)}`;
}
function hasDay(edtf) {
	return /^\d{4}-\d\d-\d\d/.test(edtf);
}
function monthAndDay(language, month, day) {
	return formatter(language, day ? {
		day: "numeric",
		month: "long"
	} : { month: "long" }).format(dayOf("2000", month, day));
}
function dayOf(year, month, day) {
	return new Date(Date.UTC(Number(year), Number(month) - 1, day && day !== "XX" ? Number(day) : 1));
}
function formatter(language, style) {
	return new Intl.DateTimeFormat(locales[language], {
		...style,
		timeZone: "UTC"
	});
}
export { writePeriod as n, writeDate as t };
