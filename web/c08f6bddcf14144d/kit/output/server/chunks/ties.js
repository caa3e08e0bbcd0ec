import { n as familyOf } from "./kinds.js";
import { n as compareNames } from "./order.js";
// src/lib/view/ties.ts
/** Says whether two things sit on two known, different sides. */
function isCrossing(one, two) {
	return one !== null && two !== null && one !== two;
}
/** Returns the ties of a thing, one for each other thing, those between doers first, and of these those said most often. */
function tiesOf(thing, facts, lastRead) {
	const groups = /* @__PURE__ */ new Map();
	for (const fact of facts) if (fact.other) groups.set(fact.other.id, [...groups.get(fact.other.id) ?? [], fact]);
	return [...groups.values()].map((group) => tieOf(thing, group, lastRead)).sort((one, two) => weightOf(one) - weightOf(two) || saidBy(two) - saidBy(one) || compareNames(one.other.name, two.other.name));
}
/** Returns how many statements carry a tie. */
function saidBy(tie) {
	return tie.facts.reduce((sum, fact) => sum + fact.statements.length, 0);
}
function weightOf({ other }) {
	const family = familyOf(other.kind);
	return family === "Theme" ? 2 : family === "Place" ? 1 : 0;
}
function tieOf(thing, facts, lastRead) {
	const other = facts[0].other;
	const isOver = lastRead !== null && facts.every((fact) => hasEnded(fact, lastRead));
	const isPlanned = facts.every((fact) => fact.modality !== "asserted");
	return {
		other,
		facts,
		isCrossing: isCrossing(thing.side, other.side),
		state: isPlanned ? "planned" : isOver ? "over" : "stated"
	};
}
function hasEnded(fact, day) {
	const end = fact.statements[0].toMax;
	const isMoment = fact.to !== null && fact.from?.slice(0, 7) === fact.to.slice(0, 7);
	return fact.to !== null && !isMoment && end !== null && end < day;
}
export { tiesOf as n, isCrossing as t };
