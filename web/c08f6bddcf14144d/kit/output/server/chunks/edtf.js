import edtf from "edtf";
// ../graph/model/edtf.ts
/** The day that stands for "no start is known" and the day that stands for "no end is known". */
var open = {
	start: "0001-01-01",
	end: "9999-12-31"
};
var yearless = /^XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;
/** Reading one text takes 0.1 ms (2026-11), and a release repeats few texts often. */
var daysKnown = /* @__PURE__ */ new Map();
var mostKnown = 5e4;
/** Returns the days that an EDTF level 1 text spans, or null when it is no such text; "2015-02-29" is none. */
function daysOf(text) {
	const known = daysKnown.get(text);
	if (known !== void 0) return known;
	const days = readDays(text);
	if (daysKnown.size >= mostKnown) daysKnown.clear();
	daysKnown.set(text, days);
	return days;
}
function readDays(text) {
	if (text === "..") return {
		first: open.start,
		last: open.end
	};
	if (yearless.test(text)) return {
		first: open.start,
		last: open.end
	};
	const [start, end, ...rest] = text.split("/");
	if (rest.length > 0 || start === void 0) return null;
	if (end === void 0) return daysOfDate(start);
	const first = start === ".." || start === "" ? { first: open.start } : daysOfDate(start);
	const last = end === ".." || end === "" ? { last: open.end } : daysOfDate(end);
	return first && last && first.first <= last.last ? {
		first: first.first,
		last: last.last
	} : null;
}
function daysOfDate(text) {
	if (!/^\d{3}[\dX]/.test(text)) return null;
	try {
		const date = edtf(text, { level: 1 });
		if (date.edtf !== text) return null;
		return {
			first: dayOf(date.min),
			last: dayOf(date.max)
		};
	} catch {
		return null;
	}
}
function dayOf(milliseconds) {
	return new Date(milliseconds).toISOString().slice(0, 10);
}
export { open as n, daysOf as t };
