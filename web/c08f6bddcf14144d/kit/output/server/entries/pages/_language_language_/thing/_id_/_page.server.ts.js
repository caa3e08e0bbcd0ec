import { n as open, t as daysOf } from "../../../../../chunks/edtf.js";
import { n as compareNames, t as compare } from "../../../../../chunks/order.js";
import { n as familyOf } from "../../../../../chunks/kinds.js";
import { n as tiesOf, t as isCrossing } from "../../../../../chunks/ties.js";
import { t as ask } from "../../../../../chunks/graph.js";
import { i as neighboursOperation, s as thingOperation } from "../../../../../chunks/operations.js";
import { error } from "@sveltejs/kit";
// src/lib/view/facts.ts
var openStart = "0001-01-01";
/** Returns what is said of a thing, each fact once, in time order, with the undated last. */
function foldFacts(spoken, mentioned) {
	const groups = /* @__PURE__ */ new Map();
	const sort = (direction) => (row) => {
		const key = [
			direction,
			row.predicate,
			other(row, direction)?.id,
			valueOf(row),
			row.unit,
			row.role,
			row.from,
			row.to,
			row.modality
		].join("\0");
		const group = groups.get(key) ?? {
			direction,
			rows: []
		};
		group.rows.push(row);
		groups.set(key, group);
	};
	spoken.forEach(sort("out"));
	mentioned.filter((row) => row.subject.id !== row.object?.id).forEach(sort("in"));
	return [...groups.values()].map(({ direction, rows }) => factOf(direction, rows)).sort(byTime);
}
/** Returns facts gathered by what they speak of, so that what sources say differently stands side by side. */
function readingsOf(facts) {
	const groups = /* @__PURE__ */ new Map();
	for (const fact of facts) {
		const key = isOneOfMany(fact) ? fact.anchor : [
			fact.direction,
			fact.predicate,
			fact.other?.id,
			fact.unit
		].join("\0");
		groups.set(key, [...groups.get(key) ?? [], fact]);
	}
	return [...groups.values()].flatMap((group) => {
		const differ = group.some((one) => group.some((two) => contradict(one, two)));
		return differ ? [{
			facts: group,
			differ
		}] : group.map((fact) => ({
			facts: [fact],
			differ: false
		}));
	}).sort((one, two) => byTime(one.facts[0], two.facts[0]));
}
function factOf(direction, rows) {
	const first = rows[0];
	const said = rows.map((row) => row.published).filter((date) => date !== null).sort()[0] ?? null;
	const stated = first.from ?? first.to ?? (isDate(first) ? first.value : null);
	const trueDay = stated === null ? null : dayOf(stated);
	const saidDay = said === null ? null : dayOf(said);
	return {
		anchor: `f-${first.id}`,
		direction,
		predicate: first.predicate,
		other: other(first, direction),
		value: valueOf(first),
		unit: first.unit,
		role: first.role,
		roleStated: rows.map((row) => row.roleStated).find((role) => role !== null) ?? null,
		from: first.from,
		to: first.to,
		modality: first.modality,
		dating: trueDay ? "true" : saidDay ? "said" : "undated",
		day: trueDay ?? saidDay,
		said,
		statements: rows
	};
}
function dayOf(stated) {
	const days = daysOf(stated);
	return days === null || days.first === openStart ? null : days.first;
}
function other(row, direction) {
	return direction === "out" ? row.object : row.subject;
}
function valueOf(row) {
	return row.amount ?? row.value;
}
function isDate(row) {
	return row.object === null && row.value !== null && daysOf(row.value) !== null && row.unit === null && row.amount === null;
}
function isOneOfMany(fact) {
	return fact.predicate === "HAS_OBJECTIVE" || fact.predicate === "HAS_ACTIVITY";
}
function contradict(one, two) {
	if (one === two) return false;
	if (one.other) return one.role !== two.role && one.role !== null && two.role !== null;
	return one.value !== two.value && !overlap(String(one.value), String(two.value));
}
function overlap(one, two) {
	const [left, right] = [daysOf(one), daysOf(two)];
	return left !== null && right !== null && left.first <= right.last && right.first <= left.last;
}
function byTime(one, two) {
	return compare(one.day, two.day) || compare(one.predicate, two.predicate) || compare(one.other?.name ?? null, two.other?.name ?? null) || compare(one.anchor, two.anchor);
}
// src/lib/view/life.ts
/** Returns when a thing began and ended, as far as its own dates say. */
function lifeOf(from, to) {
	return {
		from: from === null ? null : known(from),
		to: to === null ? null : known(to)
	};
}
/** Returns the moments of a thing that its facts date by themselves. */
function momentsOf(facts, crosses) {
	return facts.flatMap((fact) => {
		if (fact.dating !== "true" || fact.day === null) return [];
		const start = fact.from ?? fact.to ?? String(fact.value);
		const last = daysOf(fact.to ?? start)?.last ?? fact.day;
		const isSpan = fact.to !== null && fact.from !== fact.to && last.slice(0, 7) > fact.day.slice(0, 7);
		return [{
			anchor: fact.anchor,
			first: fact.day,
			last: last === open.end ? fact.day : last,
			isCrossing: crosses(fact),
			isPlanned: fact.modality !== "asserted",
			isSpan
		}];
	});
}
function known(text) {
	const days = daysOf(text);
	if (!days || days.first === open.start && days.last === open.end) return null;
	return days;
}
// src/lib/view/next.ts
var shown = 6;
/** Returns the things that are tied to the same doers as this one but not to it, those with the most in common first. */
function nextFrom(id, tied, neighbours) {
	const found = /* @__PURE__ */ new Map();
	const near = /* @__PURE__ */ new Set([id, ...tied]);
	for (const { statements, mentionedIn, ...brief } of neighbours.filter(isDoer)) for (const other of [...statements.map((row) => row.object), ...mentionedIn.map((row) => row.subject)]) {
		if (!other || near.has(other.id) || !isDoer(other)) continue;
		const next = found.get(other.id) ?? {
			thing: other,
			through: []
		};
		if (!next.through.some((one) => one.id === brief.id)) next.through.push(brief);
		found.set(other.id, next);
	}
	return [...found.values()].sort((one, two) => two.through.length - one.through.length || compareNames(one.thing.name, two.thing.name)).slice(0, shown);
}
function isDoer(thing) {
	return !["Place", "Theme"].includes(familyOf(thing.kind));
}
// src/lib/server/read-thing.ts
var neighboursAsked = 40;
/** Returns a thing with all that is said of it; an id that nobody bears is not found. */
async function readThing(id) {
	const { thing: found } = await ask(thingOperation, { id });
	if (!found) error(404, "thing: expected a known id, found none.");
	const { statements, mentionedIn, ...thing } = found;
	const facts = foldFacts(statements, mentionedIn);
	const rows = facts.flatMap((fact) => fact.statements);
	const lastRead = rows.map((row) => row.retrieved).sort().at(-1) ?? null;
	const readings = readingsOf(facts);
	const ties = tiesOf(thing, facts, lastRead);
	return {
		thing,
		dated: readings.filter((reading) => reading.facts[0].dating !== "undated"),
		undated: readings.filter((reading) => reading.facts[0].dating === "undated"),
		ties,
		life: lifeOf(thing.from, thing.to),
		moments: momentsOf(facts, (fact) => isCrossing(thing.side, fact.other?.side ?? null)),
		lastRead,
		pages: new Set(rows.map((row) => row.page.id)).size,
		differing: readings.filter((reading) => reading.differ).length,
		next: await readNext(thing.id, ties)
	};
}
async function readNext(id, ties) {
	const ids = ties.slice(0, neighboursAsked).map((tie) => tie.other.id);
	if (ids.length === 0) return [];
	const { things } = await ask(neighboursOperation, { ids });
	return nextFrom(id, ties.map((tie) => tie.other.id), things);
}
// src/routes/[language=language]/thing/[id]/+page.server.ts
/** Returns a thing with all that is said of it. */
var load = async ({ params, url }) => {
	return {
		view: await readThing(params.id),
		sort: url.searchParams.get("sort"),
		only: url.searchParams.get("only")
	};
};
export { load };
