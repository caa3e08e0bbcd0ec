import { n as familyOf } from "./kinds.js";
import { t as time } from "./time.js";
import { n as open, t as daysOf } from "./edtf.js";
import { n as money, t as together } from "./together.js";
import { t as compare } from "./order.js";
import { n as siteOf } from "./voice.js";
import { t as ask } from "./graph.js";
import { t as keepPerRelease } from "./keep-per-release.js";
import { t as homeOperation } from "./operations.js";
// src/lib/view/cloth.ts
var gatheringFamilies = /* @__PURE__ */ new Set([
	"Collaboration",
	"Programme",
	"Call",
	"Instrument"
]);
var weaving = [...Object.keys(together), ...Object.keys(money)];
/** Returns what organisations did together, in time order, with the undated last; what one body did alone is no thread. */
function weave(rows) {
	const gatherings = /* @__PURE__ */ new Map();
	for (const row of rows) {
		if (!weaving.includes(row.predicate) || !row.object) continue;
		const ends = [row.subject, row.object].filter(isOrganisation);
		const named = [row.object, row.subject].find((end) => isGathering(end)) ?? null;
		if (ends.length === 0 || ends.length === 1 && !named) continue;
		const key = named?.id ?? [row.predicate, ...ends.map((end) => end.id)].join(" ");
		const gathering = gatherings.get(key) ?? {
			thing: named,
			predicate: row.predicate,
			knots: /* @__PURE__ */ new Map(),
			days: [],
			plans: 0,
			rows: 0
		};
		gatherings.set(key, gathering);
		ends.forEach((end) => gathering.knots.set(end.id, end));
		const day = dayOf(row);
		if (day) gathering.days.push(day);
		gathering.rows += 1;
		if (row.modality !== "asserted") gathering.plans += 1;
	}
	return [...gatherings].filter(([, gathering]) => gathering.knots.size > 1).map(([key, gathering]) => weftOf(key, gathering)).sort(byDay);
}
/** Returns the part of a cloth that a picture has room for: the organisations that met most, and what most of them did together. */
function cutCloth(wefts, mostWefts, mostBodies) {
	const dated = wefts.filter((weft) => weft.day !== null);
	const drawn = new Set([...rankBodies(dated)].sort(([, one], [, two]) => two - one).slice(0, mostBodies).map(([id]) => id));
	const chosen = dated.map((weft) => ({
		...weft,
		knots: weft.knots.filter((knot) => drawn.has(knot.id))
	})).filter((weft) => weft.knots.length > 1).sort(byWeight).slice(0, mostWefts).sort(byDay);
	return {
		wefts: chosen,
		bodies: new Set(chosen.flatMap((weft) => weft.knots.map((knot) => knot.id))).size
	};
}
function rankBodies(wefts) {
	const ranks = /* @__PURE__ */ new Map();
	for (const weft of wefts) for (const { id, side } of weft.knots) ranks.set(id, (ranks.get(id) ?? 0) + (weft.isCrossing ? 3 : 1) * (side === null ? 1 : 1.5));
	return ranks;
}
function byWeight(one, two) {
	return Number(two.isCrossing) - Number(one.isCrossing) || Number(two.thing !== null) - Number(one.thing !== null) || two.knots.length - one.knots.length || byDay(one, two);
}
function weftOf(key, gathering) {
	const knots = [...gathering.knots.values()];
	const sides = new Set(knots.map((knot) => knot.side).filter((side) => side !== null));
	const day = gathering.days.sort()[0] ?? null;
	return {
		key,
		thing: gathering.thing,
		predicate: gathering.predicate,
		knots,
		day,
		year: day?.slice(0, 4) ?? null,
		isPlanned: gathering.plans === gathering.rows,
		isCrossing: sides.size > 1
	};
}
function isOrganisation(thing) {
	return familyOf(thing.kind) === "Organisation";
}
function isGathering(thing) {
	return gatheringFamilies.has(familyOf(thing.kind));
}
function dayOf(row) {
	const stated = row.from ?? row.to ?? row.published;
	const first = stated === null ? null : daysOf(stated)?.first ?? null;
	return first === open.start ? null : first;
}
function byDay(one, two) {
	return compare(one.day, two.day) || compare(one.thing?.name ?? null, two.thing?.name ?? null) || compare(one.key, two.key);
}
// src/lib/server/read-home.ts
/** Returns what the home page shows. */
var readHome = keepPerRelease(makeHome);
async function makeHome(release) {
	const { pages, things, woven, statements } = await ask(homeOperation);
	const bodies = things.filter((thing) => familyOf(thing.kind) === "Organisation");
	const facts = /* @__PURE__ */ new Map();
	for (const row of statements) {
		const key = [
			row.subject.id,
			row.predicate,
			row.object?.id ?? row.value
		].join(" ");
		facts.set(key, (facts.get(key) ?? /* @__PURE__ */ new Set()).add(row.page.id));
	}
	return {
		release,
		wefts: weave(woven),
		pages: [...pages].sort((one, two) => compare(two.published ?? "", one.published ?? "")),
		publishers: new Set(pages.map((page) => siteOf(page.url) ?? page.source.publisher)).size,
		organisations: bodies.length,
		statements: statements.length,
		lastRead: pages.map((page) => page.retrieved).sort().at(-1) ?? null,
		unknown: {
			undated: statements.filter((row) => row.from === null && row.to === null && row.published === null && !isDated(row)).length,
			sideless: bodies.filter((body) => body.side === null).length,
			single: [...facts.values()].filter((said) => said.size === 1).length,
			facts: facts.size
		},
		sides: countSides(things)
	};
}
function isDated(row) {
	return row.predicate in time && row.value !== null;
}
function countSides(things) {
	const counts = /* @__PURE__ */ new Map();
	for (const { side } of things) if (side !== null) counts.set(side, (counts.get(side) ?? 0) + 1);
	return [...counts].map(([side, count]) => ({
		side,
		count
	}));
}
export { cutCloth as n, readHome as t };
