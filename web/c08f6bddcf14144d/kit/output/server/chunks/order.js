// src/lib/view/order.ts
/** Compares two texts by their characters alone, the same in every language; what is null comes last. */
function compare(one, other) {
	if (one === other) return 0;
	if (one === null) return 1;
	return other === null || one < other ? -1 : 1;
}
var alphabet = new Intl.Collator("fr", { numeric: true });
/** Compares two names as a reader of any of our languages would look them up: case and accents decide last. */
function compareNames(one, other) {
	return alphabet.compare(one, other) || compare(one, other);
}
export { compareNames as n, compare as t };
