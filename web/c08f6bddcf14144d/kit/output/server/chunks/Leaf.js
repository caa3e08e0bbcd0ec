import { b as escape_html, o as stringify, v as attr } from "./server.js";
// src/lib/components/Leaf.svelte
function Leaf($$renderer, $$props) {
	let { id, title, note = null, children } = $$props;
	$$renderer.push(`<section${attr("id", id)}${attr("aria-labelledby", `${stringify(id)}-title`)} class="svelte-1f0ggj8"><header class="svelte-1f0ggj8"><h2${attr("id", `${stringify(id)}-title`)} class="svelte-1f0ggj8">${escape_html(title)}</h2> `);
	if (note) $$renderer.push(`<!--[0--><p class="apparatus soft svelte-1f0ggj8">${escape_html(note)}</p>`);
	else $$renderer.push("<!--[-1-->");
	$$renderer.push(`<!--]--></header> <div class="matter">`);
	children($$renderer);
	$$renderer.push(`<!----></div></section>`);
}
export { Leaf as t };
