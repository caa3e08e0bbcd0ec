import { b as escape_html, n as derived, o as stringify, r as ensure_array_like, t as attr_class, v as attr } from "./server.js";
import { t as orderSides } from "./marks.js";
import { t as writeDate } from "./dates.js";
import { s as verbOf } from "./facts.js";
import { t as wordsIn } from "./words.js";
import { t as SideName } from "./SideName.js";
// src/lib/components/WeftTable.svelte
function WeftTable($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { wefts, language } = $$props;
		const words = derived(() => wordsIn(language));
		const sidesOf = (weft) => orderSides(weft.knots.map((knot) => knot.side)).filter((side) => side !== null);
		$$renderer.push(`<table class="apparatus"><thead class="svelte-1a4clky"><tr class="svelte-1a4clky"><th scope="col" class="svelte-1a4clky">${escape_html(words().home.column.year)}</th><th scope="col" class="svelte-1a4clky">${escape_html(words().home.column.what)}</th><th scope="col" class="svelte-1a4clky">${escape_html(words().home.column.who)}</th><th scope="col" class="svelte-1a4clky">${escape_html(words().home.column.sides)}</th></tr></thead><tbody class="svelte-1a4clky"><!--[-->`);
		const each_array = ensure_array_like(wefts);
		for (let $$index_2 = 0, $$length = each_array.length; $$index_2 < $$length; $$index_2++) {
			let weft = each_array[$$index_2];
			$$renderer.push(`<tr${attr_class("svelte-1a4clky", void 0, { "crossing": weft.isCrossing })}><td class="svelte-1a4clky">${escape_html(weft.year ? writeDate(language, weft.year) : words().home.column.undated)}`);
			if (weft.isPlanned) $$renderer.push(`<!--[0--><br/><span class="soft svelte-1a4clky">${escape_html(words().home.planned)}</span>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></td><th scope="row" class="svelte-1a4clky">`);
			if (weft.thing) $$renderer.push(`<!--[0--><a${attr("href", `/${stringify(language)}/thing/${stringify(encodeURIComponent(weft.thing.id))}`)} class="svelte-1a4clky">${escape_html(weft.thing.name)}</a>`);
			else $$renderer.push(`<!--[-1--><span class="verb svelte-1a4clky">${escape_html(verbOf({
				predicate: weft.predicate,
				direction: "out"
			}, language))}</span>`);
			$$renderer.push(`<!--]--></th><td class="svelte-1a4clky"><!--[-->`);
			const each_array_1 = ensure_array_like(weft.knots);
			for (let index = 0, $$length = each_array_1.length; index < $$length; index++) {
				let knot = each_array_1[index];
				$$renderer.push(`<!---->${escape_html(index > 0 ? ", " : "")}<a${attr("href", `/${stringify(language)}/thing/${stringify(encodeURIComponent(knot.id))}`)} class="svelte-1a4clky">${escape_html(knot.name)}</a>`);
			}
			$$renderer.push(`<!--]--></td><td class="svelte-1a4clky"><!--[-->`);
			const each_array_2 = ensure_array_like(sidesOf(weft));
			for (let $$index_1 = 0, $$length = each_array_2.length; $$index_1 < $$length; $$index_1++) {
				let side = each_array_2[$$index_1];
				SideName($$renderer, {
					side,
					language
				});
				$$renderer.push(`<!----><br/>`);
			}
			$$renderer.push(`<!--]--></td></tr>`);
		}
		$$renderer.push(`<!--]--></tbody></table>`);
	});
}
export { WeftTable as t };
