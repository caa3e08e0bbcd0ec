import { b as escape_html, i as head, n as derived, o as stringify, r as ensure_array_like, t as attr_class, v as attr, y as clsx } from "../../../chunks/server.js";
import { t as Leaf } from "../../../chunks/Leaf.js";
import { t as SearchBox } from "../../../chunks/SearchBox.js";
import { n as widthOf, r as Sentence, t as clip } from "../../../chunks/lettering.js";
import { t as writeDate } from "../../../chunks/dates.js";
import { n as plain, s as writeNumber, t as wordsIn } from "../../../chunks/words.js";
import { t as WeftTable } from "../../../chunks/WeftTable.js";
import { r as sideClass, t as orderSides } from "../../../chunks/marks.js";
import { t as sideLabel } from "../../../chunks/sides2.js";
import { t as SideName } from "../../../chunks/SideName.js";
import { i as linkable, t as shortAddress } from "../../../chunks/voice.js";
import { max, mean } from "d3";
// src/lib/pictures/cloth-layout.ts
var bandHead = 28;
var bandGap = 12;
var yearGap = 14;
var nameOverhang = 104;
var nameRise = .85;
var yearRoom = 20;
/** Returns where every line and thread of a cloth stands: sides from top to bottom, time from left to right. */
function layOutCloth(wefts, room) {
	const bodies = [...new Map(wefts.flatMap((weft) => weft.knots).map((body) => [body.id, body])).values()];
	const left = room.labelWidth;
	const right = room.width - 8;
	const labels = wefts.map((weft) => room.names && weft.thing ? clip(weft.thing.name, room.names.length, room.names.letter) : null);
	const { warps, bands, height } = placeWarps(bodies, wefts, room, 24 + nameRise * (max(labels, (label) => widthOf(label ?? "", room.names?.letter ?? 0)) ?? 0));
	const rows = new Map(warps.map((warp) => [warp.thing.id, warp.y]));
	const xs = placeWefts(wefts, left + 12, right - (room.names ? nameOverhang : 8));
	const placed = wefts.map((weft, index) => {
		const knots = weft.knots.map((thing) => ({
			thing,
			y: rows.get(thing.id)
		})).sort((one, two) => one.y - two.y);
		const [top, bottom] = [knots[0].y, knots.at(-1).y];
		const over = warps.filter((warp) => warp.y > top && warp.y < bottom && !knots.some((knot) => knot.y === warp.y)).filter((warp) => (warps.indexOf(warp) + index) % 2 === 0).map(({ thing, y }) => ({
			thing,
			y
		}));
		return {
			weft,
			x: xs[index],
			top,
			bottom,
			knots,
			over,
			label: labels[index]
		};
	});
	return {
		width: room.width,
		height,
		bands,
		wefts: placed,
		years: yearsOf(placed),
		left,
		right,
		warps: warps.map((warp) => ({
			...warp,
			...reach(warp.thing, placed, left, right)
		}))
	};
}
function placeWarps(bodies, wefts, room, headHeight) {
	const seat = new Map(bodies.map((body) => [body.id, mean(wefts.flatMap((weft, index) => weft.knots.some((knot) => knot.id === body.id) ? [index] : [])) ?? 0]));
	const bands = [];
	const warps = [];
	let y = headHeight;
	for (const side of orderSides(bodies.map((body) => body.side))) {
		const top = y;
		y += bandHead;
		const members = bodies.filter((body) => body.side === side).sort((one, two) => seat.get(one.id) - seat.get(two.id) || one.name.localeCompare(two.name));
		for (const thing of members) {
			warps.push({
				thing,
				y: y + room.rowHeight / 2,
				label: clip(thing.name, room.labelWidth - 12, room.letter)
			});
			y += room.rowHeight;
		}
		bands.push({
			side,
			y: top + bandHead - 9,
			top,
			bottom: y
		});
		y += bandGap;
	}
	return {
		warps,
		bands,
		height: y + yearRoom
	};
}
function placeWefts(wefts, from, to) {
	const breaks = wefts.filter((weft, index) => index > 0 && weft.year !== wefts[index - 1].year).length;
	const pitch = Math.min(40, (to - from - breaks * yearGap) / Math.max(1, wefts.length));
	const slack = Math.max(0, (to - from - breaks * yearGap - pitch * wefts.length) / Math.max(1, breaks + 1));
	let x = from;
	return wefts.map((weft, index) => {
		if (index > 0 && weft.year !== wefts[index - 1].year) x += yearGap + slack;
		x += pitch;
		return x - pitch / 2;
	});
}
function yearsOf(placed) {
	const years = /* @__PURE__ */ new Map();
	for (const { weft, x } of placed) years.set(weft.year, [...years.get(weft.year) ?? [], x]);
	let free = 0;
	return [...years].map(([year, xs]) => {
		const x = xs[0] - 4;
		const label = x >= free ? year : "";
		if (label) free = x + 40;
		return {
			label,
			x,
			width: xs.at(-1) - xs[0] + 8
		};
	});
}
function reach(thing, placed, left, right) {
	const xs = placed.filter(({ knots }) => knots.some((knot) => knot.thing.id === thing.id)).map(({ x }) => x);
	return {
		first: xs[0] ?? left,
		last: xs.at(-1) ?? right
	};
}
// src/routes/[language=language]/ClothPicture.svelte
function ClothPicture($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { layout, language } = $$props;
		const words = derived(() => wordsIn(language));
		const head = derived(() => (layout.bands[0]?.top ?? 0) - 8);
		$$renderer.push(`<svg class="cloth svelte-f30dmk"${attr("viewBox", `0 0 ${stringify(layout.width)} ${stringify(layout.height)}`)} aria-hidden="true" focusable="false"><!--[-->`);
		const each_array = ensure_array_like(layout.bands);
		for (let index = 0, $$length = each_array.length; index < $$length; index++) {
			let band = each_array[index];
			$$renderer.push(`<g${attr_class(clsx(sideClass(band.side)), "svelte-f30dmk")}><text class="side svelte-f30dmk" x="0"${attr("y", band.y)}>${escape_html(sideLabel(band.side, language) ?? words().thing.sideUnknown)}</text>`);
			if (index > 0) $$renderer.push(`<!--[0--><path class="border svelte-f30dmk"${attr("d", `M0 ${stringify(band.top - 6)}H${stringify(layout.right)}`)}></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></g>`);
		}
		$$renderer.push(`<!--]--><!--[-->`);
		const each_array_1 = ensure_array_like(layout.years);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let year = each_array_1[$$index_1];
			if (year.label) $$renderer.push(`<!--[0--><text class="year svelte-f30dmk"${attr("x", year.x)}${attr("y", layout.height - 2)}>${escape_html(year.label)}</text>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--><path class="year-rule svelte-f30dmk"${attr("d", `M${stringify(year.x)} ${stringify(layout.height - 18)}H${stringify(year.x + year.width)}`)}></path>`);
		}
		$$renderer.push(`<!--]--><!--[-->`);
		const each_array_2 = ensure_array_like(layout.warps);
		for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
			let warp = each_array_2[$$index_2];
			$$renderer.push(`<a${attr_class(clsx(sideClass(warp.thing.side)), "svelte-f30dmk")}${attr("href", `/${stringify(language)}/thing/${stringify(encodeURIComponent(warp.thing.id))}`)} tabindex="-1"><text class="body svelte-f30dmk" x="0"${attr("y", warp.y + 4.5)}>${escape_html(warp.label)}<title>${escape_html(warp.thing.name)}</title></text><path class="warp svelte-f30dmk"${attr("d", `M${stringify(layout.left)} ${stringify(warp.y)}H${stringify(layout.right)}`)}></path><path class="warp lived svelte-f30dmk"${attr("d", `M${stringify(warp.first)} ${stringify(warp.y)}H${stringify(warp.last)}`)}></path></a>`);
		}
		$$renderer.push(`<!--]--><!--[-->`);
		const each_array_3 = ensure_array_like(layout.wefts);
		for (let $$index_5 = 0, $$length = each_array_3.length; $$index_5 < $$length; $$index_5++) {
			let { weft, x, top, bottom, knots, over, label } = each_array_3[$$index_5];
			$$renderer.push(`<a${attr_class("weft svelte-f30dmk", void 0, {
				"crossing": weft.isCrossing,
				"planned": weft.isPlanned
			})}${attr("href", weft.thing ? `/${language}/thing/${encodeURIComponent(weft.thing.id)}` : "#cloth-table")} tabindex="-1">`);
			if (weft.thing) $$renderer.push(`<!--[0--><title>${escape_html(weft.thing.name)}, ${escape_html(weft.year)}</title>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--><path class="halo svelte-f30dmk"${attr("d", `M${stringify(x)} ${stringify(top)}V${stringify(bottom)}`)}></path><path class="thread svelte-f30dmk"${attr("d", `M${stringify(x)} ${stringify(label ? head() : top)}V${stringify(bottom)}`)}></path>`);
			if (label) $$renderer.push(`<!--[0--><text class="name svelte-f30dmk"${attr("transform", `translate(${stringify(x + 3)} ${stringify(head() - 6)}) rotate(-58)`)}>${escape_html(label)}</text>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--><!--[-->`);
			const each_array_4 = ensure_array_like(over);
			for (let $$index_3 = 0, $$length = each_array_4.length; $$index_3 < $$length; $$index_3++) {
				let { thing, y } = each_array_4[$$index_3];
				$$renderer.push(`<path class="halo passing svelte-f30dmk"${attr("d", `M${stringify(x - 5)} ${stringify(y)}H${stringify(x + 5)}`)}></path><path${attr_class(`warp ${stringify(sideClass(thing.side))}`, "svelte-f30dmk")}${attr("d", `M${stringify(x - 5)} ${stringify(y)}H${stringify(x + 5)}`)}></path>`);
			}
			$$renderer.push(`<!--]--><!--[-->`);
			const each_array_5 = ensure_array_like(knots);
			for (let $$index_4 = 0, $$length = each_array_5.length; $$index_4 < $$length; $$index_4++) {
				let { thing, y } = each_array_5[$$index_4];
				$$renderer.push(`<circle${attr_class(`knot ${stringify(sideClass(thing.side))}`, "svelte-f30dmk")}${attr("cx", x)}${attr("cy", y)} r="4"></circle>`);
			}
			$$renderer.push(`<!--]--></a>`);
		}
		$$renderer.push(`<!--]--></svg>`);
	});
}
// src/routes/[language=language]/Cloth.svelte
function Cloth($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { wefts, wide, narrow, language } = $$props;
		const words = derived(() => wordsIn(language));
		const dated = derived(() => wefts.filter((weft) => weft.day !== null));
		const undated = derived(() => wefts.length - dated().length);
		const wideLayout = derived(() => layOutCloth(wide.wefts, {
			width: 1152,
			labelWidth: 240,
			rowHeight: 20,
			letter: 13,
			names: {
				letter: 12.5,
				length: 220
			}
		}));
		const narrowLayout = derived(() => layOutCloth(narrow.wefts, {
			width: 344,
			labelWidth: 150,
			rowHeight: 21,
			letter: 12.5,
			names: null
		}));
		$$renderer.push(`<figure aria-labelledby="cloth-title"><h2 id="cloth-title" class="unseen">${escape_html(words().home.cloth)}</h2> `);
		if (wide.wefts.length > 0) {
			$$renderer.push(`<!--[0--><div class="wide svelte-rq5hum">`);
			ClothPicture($$renderer, {
				layout: wideLayout(),
				language
			});
			$$renderer.push(`<!----></div> <div class="narrow svelte-rq5hum">`);
			ClothPicture($$renderer, {
				layout: narrowLayout(),
				language
			});
			$$renderer.push(`<!----></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <figcaption class="apparatus svelte-rq5hum"><p class="key svelte-rq5hum" aria-hidden="true">`);
		if (wide.wefts.some((weft) => weft.isCrossing)) $$renderer.push(`<!--[0--><span><svg width="28" height="12" class="svelte-rq5hum"><path class="crossing svelte-rq5hum" d="M0 6H28"></path></svg>${escape_html(words().home.crosses)}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <span><svg width="28" height="12" class="svelte-rq5hum"><path d="M0 6H28" class="svelte-rq5hum"></path></svg>${escape_html(words().home.stays)}</span> <span><svg width="28" height="12" class="svelte-rq5hum"><path class="planned svelte-rq5hum" d="M0 6H28"></path></svg>${escape_html(words().home.planned)}</span></p> <p>${escape_html(words().home.clothHow)}</p> <p class="soft"><span class="wide svelte-rq5hum">${escape_html(words().home.clothShown(wide.wefts.length, dated().length, wide.bodies))}</span><span class="narrow svelte-rq5hum">${escape_html(words().home.clothShown(narrow.wefts.length, dated().length, narrow.bodies))}</span> `);
		if (undated() > 0) $$renderer.push(`<!--[0-->${escape_html(words().home.clothUndated(undated()))}`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></p></figcaption></figure> <details class="apparatus svelte-rq5hum" id="cloth-table"><summary class="svelte-rq5hum">${escape_html(words().site.table)}</summary> `);
		WeftTable($$renderer, {
			wefts: wide.wefts,
			language
		});
		$$renderer.push(`<!----> `);
		if (wefts.length > wide.wefts.length) $$renderer.push(`<!--[0--><p class="svelte-rq5hum"><a${attr("href", `/${stringify(language)}/together`)}>${escape_html(words().together.all(wefts.length))}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></details>`);
	});
}
// src/routes/[language=language]/Doors.svelte
function Doors($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { sides, language } = $$props;
		const words = derived(() => wordsIn(language).home);
		$$renderer.push(`<nav class="doors svelte-ca9s3r"${attr("aria-label", words().doors)}><div><h2 class="svelte-ca9s3r"><a${attr("href", `/${stringify(language)}/search`)}>${escape_html(words().doorFind)}</a></h2> <p class="svelte-ca9s3r">${escape_html(words().doorFindHelp)}</p></div> <div><h2 class="svelte-ca9s3r">${escape_html(words().doorSides)}</h2> <p class="svelte-ca9s3r">${escape_html(words().doorSidesHelp)}</p> <ul class="apparatus svelte-ca9s3r"><!--[-->`);
		const each_array = ensure_array_like(sides.slice(0, 6));
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { side, count } = each_array[$$index];
			$$renderer.push(`<li class="svelte-ca9s3r"><a${attr("href", `/${stringify(language)}/search?side=${stringify(side)}`)} class="svelte-ca9s3r">`);
			SideName($$renderer, {
				side,
				language
			});
			$$renderer.push(`<!----></a> <span class="soft">${escape_html(writeNumber(language, count))}</span></li>`);
		}
		$$renderer.push(`<!--]--></ul></div> <div><h2 class="svelte-ca9s3r"><a${attr("href", `/${stringify(language)}/sources`)}>${escape_html(words().doorSources)}</a></h2> <p class="svelte-ca9s3r">${escape_html(words().doorSourcesHelp)}</p></div></nav>`);
	});
}
// src/routes/[language=language]/ReadList.svelte
function ReadList($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { pages, language } = $$props;
		const shown = 8;
		const words = derived(() => wordsIn(language).home);
		function noteOf(page) {
			const date = page.published ? words().published(writeDate(language, page.published)) : words().publishedUnknown;
			return page.title ? `${page.source.publisher}, ${date}` : date;
		}
		$$renderer.push(`<ul class="svelte-1utn32u"><!--[-->`);
		const each_array = ensure_array_like(pages.slice(0, shown));
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let page = each_array[$$index];
			const address = linkable(page.url);
			$$renderer.push(`<li class="svelte-1utn32u"><p class="svelte-1utn32u">`);
			if (address) $$renderer.push(`<!--[0--><a${attr("href", address)} rel="noopener"${attr("hreflang", page.lang)}${attr("lang", page.lang)}>${escape_html(page.title ?? shortAddress(address))}</a>`);
			else $$renderer.push(`<!--[-1--><span${attr("lang", page.lang)}>${escape_html(page.title)}</span>`);
			$$renderer.push(`<!--]--></p> <p class="apparatus soft svelte-1utn32u">${escape_html(noteOf(page))}</p></li>`);
		}
		$$renderer.push(`<!--]--></ul> `);
		if (pages.length > shown) $$renderer.push(`<!--[0--><p class="more svelte-1utn32u"><a${attr("href", `/${stringify(language)}/sources`)}>${escape_html(words().readAll(pages.length))}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/routes/[language=language]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { data } = $$props;
		const language = derived(() => data.language);
		const words = derived(() => wordsIn(language()));
		const home = derived(() => data.home);
		const dated = derived(() => home().wefts.filter((weft) => weft.year !== null && !weft.isPlanned));
		const sentence = derived(() => words().home.sentence({
			pages: home().pages.length,
			publishers: home().publishers,
			organisations: home().organisations,
			wefts: dated().length,
			planned: home().wefts.filter((weft) => weft.isPlanned).length,
			crossing: dated().filter((weft) => weft.isCrossing).length,
			firstYear: dated()[0]?.year ?? null,
			lastYear: dated().at(-1)?.year ?? null,
			to: {
				sources: `/${language()}/sources`,
				organisations: `/${language()}/search?kind=Organisation`,
				together: `/${language()}/together`
			}
		}));
		head("101o86k", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>Lisière · ${escape_html(words().site.tagline)}</title>`);
			});
			$$renderer.push(`<meta name="description"${attr("content", plain(sentence()))}/>`);
		});
		$$renderer.push(`<div class="opening svelte-101o86k"><h1 class="apparatus svelte-101o86k">${escape_html(words().site.tagline)}</h1> <p class="sentence svelte-101o86k">`);
		Sentence($$renderer, { parts: sentence() });
		$$renderer.push(`<!----></p> <div class="search screen svelte-101o86k">`);
		SearchBox($$renderer, {
			language: language(),
			isLarge: true
		});
		$$renderer.push(`<!----></div></div> `);
		Cloth($$renderer, {
			wefts: home().wefts,
			wide: data.wide,
			narrow: data.narrow,
			language: language()
		});
		$$renderer.push(`<!----> `);
		Doors($$renderer, {
			sides: home().sides,
			language: language()
		});
		$$renderer.push(`<!----> `);
		Leaf($$renderer, {
			id: "read",
			title: words().home.read,
			note: home().lastRead && words().home.readOn(writeDate(language(), home().lastRead)),
			children: ($$renderer) => {
				ReadList($$renderer, {
					pages: home().pages,
					language: language()
				});
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		Leaf($$renderer, {
			id: "unknown",
			title: words().home.unknown,
			children: ($$renderer) => {
				$$renderer.push(`<ul class="unknown svelte-101o86k"><li>${escape_html(words().home.unknownUndated(home().unknown.undated, home().statements))}</li> <li>${escape_html(words().home.unknownOnce(home().unknown.single, home().unknown.facts))}</li> `);
				if (home().unknown.sideless > 0) $$renderer.push(`<!--[0--><li>${escape_html(words().home.unknownSide(home().unknown.sideless))}</li>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <li>${escape_html(words().home.unknownSilence)}</li></ul>`);
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!---->`);
	});
}
export { _page as default };
