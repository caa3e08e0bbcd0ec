import { b as escape_html, n as derived, o as stringify, t as attr_class, v as attr } from "./server.js";
import { t as wordsIn } from "./words.js";
// src/lib/components/SearchBox.svelte
function SearchBox($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { language, text = "", isLarge = false } = $$props;
		const words = derived(() => wordsIn(language).search);
		$$renderer.push(`<form${attr_class("search svelte-1o0c7a1", void 0, { "large": isLarge })} role="search"${attr("action", `/${stringify(language)}/search`)} data-search=""${attr("data-suggest", `/${stringify(language)}/search/suggestions`)}><label class="unseen" for="search">${escape_html(words().label)}</label> <input id="search" type="search" name="q"${attr("value", text)}${attr("placeholder", words().placeholder)} autocomplete="off" spellcheck="false" enterkeyhint="search" class="svelte-1o0c7a1"/> <button class="apparatus svelte-1o0c7a1" type="submit">${escape_html(words().button)}</button> <ul id="suggestions" class="suggestions svelte-1o0c7a1" role="listbox"${attr("aria-label", words().label)} hidden=""></ul> <p class="unseen" role="status" data-count=""></p></form>`);
	});
}
export { SearchBox as t };
