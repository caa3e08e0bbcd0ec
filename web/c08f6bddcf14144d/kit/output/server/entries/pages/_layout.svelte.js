import { b as escape_html, i as head, n as derived, o as stringify, r as ensure_array_like, t as attr_class, v as attr, y as clsx } from "../../chunks/server.js";
import { t as wordsIn } from "../../chunks/words.js";
import { r as languages, t as endonyms } from "../../chunks/languages.js";
import { t as SearchBox } from "../../chunks/SearchBox.js";
import { n as sides, t as elsewhere } from "../../chunks/sides.js";
// src/enhance/enhance.ts?worker&url
var enhance_default = "/_app/immutable/assets/enhance.CkAk49eQ.js";
// src/lib/components/Footer.svelte
function Footer($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { language, release } = $$props;
		const words = derived(() => wordsIn(language).site);
		$$renderer.push(`<footer class="apparatus svelte-jz8lnl"><div class="foot svelte-jz8lnl"><p class="svelte-jz8lnl">${escape_html(words().about)}</p> <nav aria-label="Lisière" class="svelte-jz8lnl"><a${attr("href", `/${stringify(language)}`)} class="svelte-jz8lnl">${escape_html(words().home)}</a> <a${attr("href", `/${stringify(language)}/search`)} class="svelte-jz8lnl">${escape_html(words().all)}</a> <a${attr("href", `/${stringify(language)}/sources`)} class="svelte-jz8lnl">${escape_html(words().sources)}</a></nav> `);
		if (release) $$renderer.push(`<!--[0--><p class="soft svelte-jz8lnl">${escape_html(words().release(release))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></footer>`);
	});
}
// src/lib/components/Selvedge.svelte
function Selvedge($$renderer) {
	const tile = 16;
	const height = 21;
	$$renderer.push(`<svg class="selvedge" width="100%"${attr("height", height)} aria-hidden="true" focusable="false"><defs><pattern id="selvedge"${attr("width", tile)}${attr("height", height)} patternUnits="userSpaceOnUse"><path class="side-hauts-de-france svelte-jsnhop" d="M0 3.500H1.500M6.500 3.500H16"></path><path class="side-wallonia svelte-jsnhop" d="M0 8.500H9.500M14.500 8.500H16"></path><path class="side-west-flanders svelte-jsnhop" d="M0 13.500H1.500M6.500 13.500H16"></path><path class="weft svelte-jsnhop" d="M4 0V6M4 11V16a4 4 0 0 0 8 0M12 11V6M12 1V0"></path></pattern></defs><rect width="100%"${attr("height", height)} fill="url(#selvedge)"></rect></svg>`);
}
// src/lib/components/ThemeSwitch.svelte
function ThemeSwitch($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { language, back } = $$props;
		const words = derived(() => wordsIn(language).site);
		$$renderer.push(`<form method="post" action="/theme" data-theme-switch="" class="screen"><input type="hidden" name="back"${attr("value", back)}/> <button class="to-dark svelte-mls84d" name="theme" value="dark"${attr("aria-label", words().dark)}${attr("title", words().dark)}><svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" class="svelte-mls84d"><path d="M15 11.200A6.500 6.500 0 0 1 6.800 3a6.500 6.500 0 1 0 8.200 8.200Z"></path></svg></button> <button class="to-light svelte-mls84d" name="theme" value="light"${attr("aria-label", words().light)}${attr("title", words().light)}><svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" class="svelte-mls84d"><circle cx="9" cy="9" r="3.500"></circle><path d="M9 1v2M9 15v2M1 9h2M15 9h2M3.300 3.300l1.400 1.400M13.300 13.300l1.400 1.400M3.300 14.700l1.400-1.400M13.300 4.700l1.400-1.400"></path></svg></button></form>`);
	});
}
// src/lib/components/Header.svelte
function Header($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { language, path, query, hasSearch } = $$props;
		const words = derived(() => wordsIn(language));
		const pages = derived(() => [{
			href: `/${language}/search`,
			text: words().site.all
		}, {
			href: `/${language}/sources`,
			text: words().site.sources
		}]);
		$$renderer.push(`<header><a class="unseen apparatus" href="#content">${escape_html(words().site.skip)}</a> <div${attr_class("bar svelte-1elxaub", void 0, { "with-search": hasSearch })}><a class="name svelte-1elxaub"${attr("href", `/${stringify(language)}`)}${attr("aria-label", `Lisière, ${stringify(words().site.home)}`)}>Lisière</a> `);
		if (hasSearch) {
			$$renderer.push(`<!--[0--><div class="search screen svelte-1elxaub">`);
			SearchBox($$renderer, { language });
			$$renderer.push(`<!----></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <nav class="pages apparatus screen svelte-1elxaub"${attr("aria-label", words().site.pages)}><!--[-->`);
		const each_array = ensure_array_like(pages());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { href, text } = each_array[$$index];
			$$renderer.push(`<a${attr("href", href)}${attr("aria-current", `/${language}${path}` === href ? "page" : void 0)} class="svelte-1elxaub">${escape_html(text)}</a>`);
		}
		$$renderer.push(`<!--]--></nav> <nav class="languages apparatus screen svelte-1elxaub"${attr("aria-label", words().site.languages)}><!--[-->`);
		const each_array_1 = ensure_array_like(languages);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let other = each_array_1[$$index_1];
			$$renderer.push(`<a${attr("href", `/${stringify(other)}${stringify(path)}${stringify(query)}`)}${attr("lang", other)}${attr("hreflang", other)}${attr("aria-current", other === language ? "true" : void 0)}${attr("aria-label", endonyms[other])} class="svelte-1elxaub">${escape_html(other)}</a>`);
		}
		$$renderer.push(`<!--]--></nav> `);
		ThemeSwitch($$renderer, {
			language,
			back: `/${stringify(language)}${stringify(path)}${stringify(query)}`
		});
		$$renderer.push(`<!----></div> `);
		Selvedge($$renderer, {});
		$$renderer.push(`<!----></header>`);
	});
}
// src/lib/components/Weaves.svelte
function Weaves($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const weaves = [...Object.entries(sides), ["elsewhere", elsewhere]].map(([id, side]) => ({
			id,
			pattern: side.pattern
		}));
		$$renderer.push(`<svg class="weaves svelte-ie1j21" width="0" height="0" aria-hidden="true" focusable="false"><defs><!--[-->`);
		const each_array = ensure_array_like(weaves);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { id, pattern } = each_array[$$index];
			$$renderer.push(`<pattern${attr("id", `weave-${stringify(id)}`)}${attr_class(clsx(id === "elsewhere" ? "side-elsewhere" : `side-${id}`), "svelte-ie1j21")} width="4" height="4" patternUnits="userSpaceOnUse"><rect${attr_class(clsx(pattern === "solid" ? "hue" : "paper"), "svelte-ie1j21")} width="4" height="4"></rect>`);
			if (pattern === "stripe") $$renderer.push(`<!--[0--><path class="line svelte-ie1j21" d="M0 1H4"></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (pattern === "dot") $$renderer.push(`<!--[0--><circle class="hue svelte-ie1j21" cx="2" cy="2" r="1.200"></circle>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (pattern === "hatch" || pattern === "grid") $$renderer.push(`<!--[0--><path class="line svelte-ie1j21" d="M-1 1L1 -1M0 4L4 0M3 5L5 3"></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (pattern === "grid") $$renderer.push(`<!--[0--><path class="line svelte-ie1j21" d="M-1 3L1 5M0 0L4 4M3 -1L5 1"></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></pattern>`);
		}
		$$renderer.push(`<!--]--></defs></svg>`);
	});
}
// src/routes/+layout.svelte
function _layout($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { data, children } = $$props;
		head("12qhfyh", $$renderer, ($$renderer) => {
			$$renderer.push(`<link rel="canonical"${attr("href", `${stringify(data.origin)}/${stringify(data.language)}${stringify(data.path)}${stringify(data.query)}`)}/> <!--[-->`);
			const each_array = ensure_array_like(languages);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let language = each_array[$$index];
				$$renderer.push(`<link rel="alternate"${attr("hreflang", language)}${attr("href", `${stringify(data.origin)}/${stringify(language)}${stringify(data.path)}${stringify(data.query)}`)}/>`);
			}
			$$renderer.push(`<!--]--> <link rel="alternate" hreflang="x-default"${attr("href", `${stringify(data.origin)}${stringify(data.path)}${stringify(data.query)}`)}/> `);
			$$renderer.push(`<script type="module"${attr("src", enhance_default)}><\/script>`);
		});
		Weaves($$renderer, {});
		$$renderer.push(`<!----> `);
		Header($$renderer, {
			language: data.language,
			path: data.path,
			query: data.query,
			hasSearch: data.hasSearch
		});
		$$renderer.push(`<!----> <main id="content" class="svelte-12qhfyh">`);
		children($$renderer);
		$$renderer.push(`<!----></main> `);
		Footer($$renderer, {
			language: data.language,
			release: data.release
		});
		$$renderer.push(`<!---->`);
	});
}
export { _layout as default };
