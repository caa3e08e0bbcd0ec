import { o as stringify, t as attr_class, v as attr } from "./server.js";
import { n as outlineOf, r as sideClass } from "./marks.js";
// src/lib/components/Mark.svelte
function Mark($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { kind, side, size = 16 } = $$props;
		$$renderer.push(`<svg${attr_class(`mark ${stringify(sideClass(side))}`, "svelte-1mi20zr")}${attr("width", size)}${attr("height", size)} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false"><path${attr("d", outlineOf(kind, 96))} class="svelte-1mi20zr"></path></svg>`);
	});
}
export { Mark as t };
