import { b as escape_html, i as head, n as derived, o as stringify, r as ensure_array_like, v as attr } from "../../../../chunks/server.js";
import { t as WeftTable } from "../../../../chunks/WeftTable.js";
import { s as writeNumber, t as wordsIn } from "../../../../chunks/words.js";
// src/routes/[language=language]/together/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { data } = $$props;
		const language = derived(() => data.language);
		const words = derived(() => wordsIn(language()).together);
		const choices = derived(() => [
			{
				only: null,
				text: words().every,
				count: data.counts.all
			},
			{
				only: "across",
				text: words().across,
				count: data.counts.across
			},
			{
				only: "planned",
				text: words().planned,
				count: data.counts.planned
			}
		]);
		const more = derived(() => data.next === null ? null : `?${new URLSearchParams({
			...data.only ? { only: data.only } : {},
			from: String(data.next)
		})}`);
		head("e6be4v", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(words().title)} · Lisière</title>`);
			});
			$$renderer.push(`<meta name="description"${attr("content", words().lead)}/>`);
		});
		$$renderer.push(`<header class="svelte-e6be4v"><h1 class="svelte-e6be4v">${escape_html(words().title)}</h1> <p class="lead svelte-e6be4v">${escape_html(words().lead)}</p> <nav class="apparatus svelte-e6be4v"${attr("aria-label", words().title)}><!--[-->`);
		const each_array = ensure_array_like(choices());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { only, text, count } = each_array[$$index];
			$$renderer.push(`<a${attr("href", `/${stringify(language())}/together${only ? `?only=${only}` : ""}`)}${attr("aria-current", data.only === only ? "true" : void 0)} class="svelte-e6be4v">${escape_html(text)} <span class="soft">${escape_html(writeNumber(language(), count))}</span></a>`);
		}
		$$renderer.push(`<!--]--></nav></header> `);
		WeftTable($$renderer, {
			wefts: data.wefts,
			language: language()
		});
		$$renderer.push(`<!----> `);
		if (more()) $$renderer.push(`<!--[0--><p class="more apparatus svelte-e6be4v"><a${attr("href", more())} rel="next">${escape_html(wordsIn(language()).search.more)}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
export { _page as default };
