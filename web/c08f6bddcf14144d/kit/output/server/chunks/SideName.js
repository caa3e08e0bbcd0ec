import { b as escape_html, o as stringify, t as attr_class } from "./server.js";
import { r as sideClass } from "./marks.js";
import { t as sideLabel } from "./sides2.js";
import { t as wordsIn } from "./words.js";
// src/lib/components/SideName.svelte
function SideName($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { side, language, isBare = false } = $$props;
		$$renderer.push(`<span${attr_class(`side ${stringify(sideClass(side))}`, "svelte-1qrxy4w")}>`);
		if (!isBare) $$renderer.push(`<!--[0--><svg width="18" height="10" aria-hidden="true" focusable="false" class="svelte-1qrxy4w"><rect x="0.75" y="0.75" width="16.500" height="8.500" class="svelte-1qrxy4w"></rect></svg>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->${escape_html(sideLabel(side, language) ?? wordsIn(language).thing.sideUnknown)}</span>`);
	});
}
export { SideName as t };
