import { n as familyOf, r as kindNames, t as families } from "./kinds.js";
import { n as compareNames } from "./order.js";
import { t as ask } from "./graph.js";
import { t as keepPerRelease } from "./keep-per-release.js";
import { a as searchOperation, n as indexOperation, r as listOperation } from "./operations.js";
// src/lib/server/search-things.ts
var leaf = 60;
var most = 200;
var readIndex = keepPerRelease(async () => {
	const { things } = await ask(indexOperation);
	return things.sort((one, two) => compareNames(one.name, two.name));
});
/** Returns the things whose names come nearest to a text. */
async function suggestThings(text, limit) {
	if (text.trim() === "") return [];
	const { search } = await ask(searchOperation, {
		text: text.trim(),
		limit
	});
	return search;
}
/** Returns the leaf of things that a reader asked for, with the kinds and sides that would narrow it. */
async function searchThings(wish) {
	return wish.text.trim() === "" ? listThings(wish) : searchByText(wish);
}
async function searchByText(wish) {
	const all = await suggestThings(wish.text, most);
	const fitting = all.filter((thing) => fits(thing, wish));
	return {
		wish,
		things: fitting.slice(wish.offset, wish.offset + leaf),
		count: fitting.length,
		...facetsOf(all, wish),
		nextOffset: nextOffset(wish, fitting.length)
	};
}
async function listThings(wish) {
	const all = await readIndex();
	const fitting = all.filter((thing) => fits(thing, wish));
	const shown = fitting.slice(wish.offset, wish.offset + leaf).map((thing) => thing.id);
	const { things } = await ask(listOperation, {
		ids: shown,
		limit: leaf
	});
	const listed = new Map(things.map((thing) => [thing.id, thing]));
	return {
		wish,
		things: shown.flatMap((id) => listed.get(id) ?? []),
		count: fitting.length,
		...facetsOf(all, wish),
		nextOffset: nextOffset(wish, fitting.length)
	};
}
function kindsOf(wished) {
	if (wished === null) return null;
	return kindNames.filter((kind) => kind === wished || isFamily(wished) && familyOf(kind) === wished);
}
function isFamily(text) {
	return families.some((family) => family === text);
}
function fits(thing, wish) {
	const kinds = kindsOf(wish.kind);
	return (kinds === null || kinds.includes(thing.kind)) && (wish.side === null || thing.side === wish.side);
}
function facetsOf(all, wish) {
	return {
		kinds: countBy(all.filter((thing) => fits(thing, {
			kind: null,
			side: wish.side
		})).map((thing) => thing.kind)),
		sides: countBy(all.filter((thing) => fits(thing, {
			kind: wish.kind,
			side: null
		})).map((thing) => thing.side))
	};
}
function countBy(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({
		value,
		count
	})).sort((one, two) => two.count - one.count || (one.value < two.value ? -1 : 1));
}
function nextOffset(wish, count) {
	return wish.offset + leaf < count ? wish.offset + leaf : null;
}
export { suggestThings as n, searchThings as t };
