import { b as escape_html, i as head, n as derived, o as stringify, r as ensure_array_like, v as attr } from "../../../../chunks/server.js";
import { s as writeNumber, t as wordsIn } from "../../../../chunks/words.js";
import { t as Leaf } from "../../../../chunks/Leaf.js";
import { i as linkable, t as shortAddress } from "../../../../chunks/voice.js";
import { t as writeDate } from "../../../../chunks/dates.js";
// src/routes/[language=language]/sources/SourceEntry.svelte
function SourceEntry($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { source, language } = $$props;
		const words = derived(() => wordsIn(language));
		Leaf($$renderer, {
			id: `source-${stringify(source.name)}`,
			title: source.pages === 1 ? source.publisher : source.title,
			children: ($$renderer) => {
				$$renderer.push(`<ul class="svelte-11fz6bw"><!--[-->`);
				const each_array = ensure_array_like(source.readPages);
				for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
					let page = each_array[$$index];
					const address = linkable(page.url);
					$$renderer.push(`<li class="svelte-11fz6bw"><p${attr("lang", page.lang ?? source.lang)} class="svelte-11fz6bw">`);
					if (address) $$renderer.push(`<!--[0--><a${attr("href", address)} rel="noopener"${attr("hreflang", page.lang)}>${escape_html(page.title ?? shortAddress(address))}</a>`);
					else $$renderer.push(`<!--[-1-->${escape_html(page.title)}`);
					$$renderer.push(`<!--]--></p> <p class="apparatus soft svelte-11fz6bw">${escape_html(page.published ? words().home.published(writeDate(language, page.published)) : words().home.publishedUnknown)}, ${escape_html(words().sources.readOn(writeDate(language, page.retrieved)))}`);
					if (!address) $$renderer.push(`<!--[0-->, ${escape_html(words().sources.addressNone)}`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--></p></li>`);
				}
				$$renderer.push(`<!--]--></ul> `);
				if (source.pages > source.readPages.length) $$renderer.push(`<!--[0--><p class="apparatus soft">${escape_html(words().sources.shown(source.readPages.length, source.pages))}</p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <dl class="apparatus svelte-11fz6bw"><div><dt class="svelte-11fz6bw">${escape_html(words().sources.statements)}</dt><dd>${escape_html(writeNumber(language, source.statements))}</dd></div> <div><dt class="svelte-11fz6bw">${escape_html(words().sources.issues)}</dt><dd>${escape_html(writeNumber(language, source.issues))}</dd></div> <div><dt class="svelte-11fz6bw">${escape_html(words().sources.licence)}</dt><dd><span lang="en">${escape_html(source.licence)}</span>; ${escape_html(words().sources.republish[source.republish])}</dd></div></dl>`);
			},
			$$slots: { default: true }
		});
	});
}
// src/routes/[language=language]/sources/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { data } = $$props;
		const language = derived(() => data.language);
		const words = derived(() => wordsIn(language()).sources);
		const pages = derived(() => data.sources.reduce((sum, source) => sum + source.pages, 0));
		const statements = derived(() => data.sources.reduce((sum, source) => sum + source.statements, 0));
		head("180xult", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(words().title)} · Lisière</title>`);
			});
		});
		$$renderer.push(`<header class="svelte-180xult"><h1 class="svelte-180xult">${escape_html(words().title)}</h1> <p class="lead svelte-180xult">${escape_html(words().lead(pages(), statements()))}</p></header> <!--[-->`);
		const each_array = ensure_array_like(data.sources);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let source = each_array[$$index];
			SourceEntry($$renderer, {
				source,
				language: language()
			});
		}
		$$renderer.push(`<!--]--> <section class="data svelte-180xult"><h2 class="svelte-180xult">${escape_html(words().data)}</h2> <p>${escape_html(words().dataHelp)} <code class="svelte-180xult">${escape_html(data.origin)}/graphql</code></p> <p class="soft">${escape_html(words().issuesHelp)}</p></section>`);
	});
}
export { _page as default };
