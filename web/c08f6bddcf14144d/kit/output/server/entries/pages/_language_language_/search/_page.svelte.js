import { b as escape_html, i as head, n as derived, o as stringify, r as ensure_array_like, v as attr } from "../../../../chunks/server.js";
import { i as kinds, r as kindNames } from "../../../../chunks/kinds.js";
import { t as SearchBox } from "../../../../chunks/SearchBox.js";
import { s as writeNumber, t as wordsIn } from "../../../../chunks/words.js";
import { t as sideLabel } from "../../../../chunks/sides2.js";
import { t as SideName } from "../../../../chunks/SideName.js";
import { t as orderSides } from "../../../../chunks/marks.js";
import { t as Mark } from "../../../../chunks/Mark.js";
import { n as writePeriod } from "../../../../chunks/dates.js";
// src/routes/[language=language]/search/Facets.svelte
function Facets($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { found, language } = $$props;
		const words = derived(() => wordsIn(language).search);
		const wish = derived(() => found.wish);
		const sides = derived(() => orderSides(found.sides.map(({ value }) => value)).map((side) => found.sides.find(({ value }) => value === side)));
		function address(change) {
			const asked = {
				q: wish().text.trim(),
				kind: wish().kind,
				side: wish().side,
				...change
			};
			return `?${new URLSearchParams(Object.entries(asked).filter((entry) => Boolean(entry[1])))}`;
		}
		$$renderer.push(`<aside class="apparatus svelte-ge7oqb"><nav${attr("aria-label", words().side)}><h2 class="apparatus svelte-ge7oqb">${escape_html(words().side)}</h2> <ul class="svelte-ge7oqb"><li><a${attr("href", address({ side: null }))}${attr("aria-current", wish().side === null ? "true" : void 0)} class="svelte-ge7oqb">${escape_html(words().every)}</a></li> <!--[-->`);
		const each_array = ensure_array_like(sides());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { value, count } = each_array[$$index];
			$$renderer.push(`<li><a${attr("href", address({ side: value }))}${attr("aria-current", wish().side === value ? "true" : void 0)} class="svelte-ge7oqb">`);
			SideName($$renderer, {
				side: value,
				language
			});
			$$renderer.push(`<!----></a> <span class="soft">${escape_html(writeNumber(language, count))}</span></li>`);
		}
		$$renderer.push(`<!--]--></ul></nav> <nav${attr("aria-label", words().kind)}><h2 class="apparatus svelte-ge7oqb">${escape_html(words().kind)}</h2> <ul class="svelte-ge7oqb"><li><a${attr("href", address({ kind: null }))}${attr("aria-current", wish().kind === null ? "true" : void 0)} class="svelte-ge7oqb">${escape_html(words().every)}</a></li> <!--[-->`);
		const each_array_1 = ensure_array_like(found.kinds);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let { value, count } = each_array_1[$$index_1];
			$$renderer.push(`<li><a${attr("href", address({ kind: value }))}${attr("aria-current", wish().kind === value ? "true" : void 0)} class="svelte-ge7oqb">${escape_html(kinds[value].plural[language])}</a> <span class="soft">${escape_html(writeNumber(language, count))}</span></li>`);
		}
		$$renderer.push(`<!--]--></ul></nav></aside>`);
	});
}
// src/routes/[language=language]/search/ThingList.svelte
function ThingList($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { things, text, language } = $$props;
		const words = derived(() => wordsIn(language).search);
		const otherNames = (thing) => [...new Set(thing.names.map((name) => name.name))].filter((name) => name !== thing.name).slice(0, 3);
		$$renderer.push(`<ol><!--[-->`);
		const each_array = ensure_array_like(things);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let thing = each_array[$$index];
			$$renderer.push(`<li class="svelte-x3de8r">`);
			Mark($$renderer, {
				kind: thing.kind,
				side: thing.side
			});
			$$renderer.push(`<!----> <div class="svelte-x3de8r"><a${attr("href", `/${stringify(language)}/thing/${stringify(encodeURIComponent(thing.id))}`)} class="svelte-x3de8r">${escape_html(thing.name)}</a> <p class="apparatus soft">${escape_html(kinds[thing.kind].label[language])}`);
			if (thing.side) {
				$$renderer.push(`<!--[0-->, `);
				SideName($$renderer, {
					side: thing.side,
					language,
					isBare: true
				});
				$$renderer.push(`<!---->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (thing.from || thing.to) $$renderer.push(`<!--[0-->, ${escape_html(writePeriod(language, thing.from, thing.to))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (text !== "" && otherNames(thing).length > 0) $$renderer.push(`<!--[0--><br/>${escape_html(words().also(otherNames(thing)))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></p></div></li>`);
		}
		$$renderer.push(`<!--]--></ol>`);
	});
}
// src/routes/[language=language]/search/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { data } = $$props;
		const language = derived(() => data.language);
		const words = derived(() => wordsIn(language()).search);
		const found = derived(() => data.found);
		const text = derived(() => found().wish.text.trim());
		const kind = derived(() => kindNames.find((name) => name === found().wish.kind));
		const narrowed = derived(() => [kind() && kinds[kind()].plural[language()], sideLabel(found().wish.side, language())].filter((word) => word !== void 0 && word !== null));
		const title = derived(() => text() !== "" ? words().found(found().count, text()) : narrowed().length > 0 ? narrowed().join(", ") : wordsIn(language()).site.all);
		const more = derived(() => found().nextOffset === null ? null : `?${new URLSearchParams(Object.entries({
			q: text(),
			kind: found().wish.kind,
			side: found().wish.side,
			from: String(found().nextOffset)
		}).filter((entry) => Boolean(entry[1])))}`);
		head("1kc88ip", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(title())} · Lisière</title>`);
			});
			if (text() !== "") $$renderer.push(`<!--[0--><meta name="robots" content="noindex"/>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		});
		$$renderer.push(`<div class="opening svelte-1kc88ip">`);
		SearchBox($$renderer, {
			language: language(),
			text: text(),
			isLarge: true
		});
		$$renderer.push(`<!----> <h1 class="svelte-1kc88ip">${escape_html(title())}</h1></div> <div class="columns svelte-1kc88ip">`);
		Facets($$renderer, {
			found: found(),
			language: language()
		});
		$$renderer.push(`<!----> <div class="svelte-1kc88ip">`);
		if (found().things.length === 0) $$renderer.push(`<!--[0--><p class="none svelte-1kc88ip">${escape_html(text() === "" ? words().noneHere : words().none(text()))}</p> <p>${escape_html(words().noneHelp)}</p> <p>${escape_html(words().noneMeaning)}</p>`);
		else {
			$$renderer.push("<!--[-1-->");
			ThingList($$renderer, {
				things: found().things,
				text: text(),
				language: language()
			});
			$$renderer.push(`<!----> `);
			if (found().count > found().things.length) $$renderer.push(`<!--[0--><p class="apparatus soft">${escape_html(words().shown(found().wish.offset + found().things.length, found().count))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (more()) $$renderer.push(`<!--[0--><p class="apparatus"><a${attr("href", more())} rel="next">${escape_html(words().more)}</a></p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]--></div></div>`);
	});
}
export { _page as default };
