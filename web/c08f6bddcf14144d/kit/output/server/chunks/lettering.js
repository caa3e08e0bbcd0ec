import { b as escape_html, r as ensure_array_like, v as attr } from "./server.js";
// src/lib/components/Sentence.svelte
function Sentence($$renderer, $$props) {
	let { parts } = $$props;
	$$renderer.push(`<!--[-->`);
	const each_array = ensure_array_like(parts);
	for (let index = 0, $$length = each_array.length; index < $$length; index++) {
		let part = each_array[index];
		if (typeof part === "string") $$renderer.push(`<!--[0-->${escape_html(part)}`);
		else $$renderer.push(`<!--[-1--><a${attr("href", part.href)}>${escape_html(part.text)}</a>`);
		$$renderer.push(`<!--]-->`);
	}
	$$renderer.push(`<!--]-->`);
}
// src/lib/pictures/lettering.ts
var widths = [
	[/[iljI|.,:;'’!()[\] ·]/, .28],
	[/[frt\-–]/, .36],
	[/[mwMW%@—]/, .86],
	[/[A-Z€&ÀÂÉÈÊÎÔÛÇ]/, .66]
];
/** Returns about how wide a text is drawn, in the unit of its size; the server has no font to measure with. */
function widthOf(text, size) {
	let total = 0;
	for (const letter of text) total += widths.find(([letters]) => letters.test(letter))?.[1] ?? .55;
	return total * size;
}
/** Returns a text cut to a width, with an ellipsis where something was left out. */
function clip(text, room, size) {
	if (widthOf(text, size) <= room) return text;
	let kept = text;
	while (kept.length > 1 && widthOf(`${kept}…`, size) > room) kept = kept.slice(0, -1);
	return `${kept.trimEnd()}…`;
}
export { widthOf as n, Sentence as r, clip as t };
