import { b as escape_html, i as head$1, n as derived, o as stringify, r as ensure_array_like, t as attr_class, v as attr, y as clsx } from "../../../../../chunks/server.js";
import { t as Leaf } from "../../../../../chunks/Leaf.js";
import { a as roleWord, c as whenOf, i as modalityWord, l as predicates, n as isEnglishText, o as valueOf, r as leadOf, s as verbOf, t as isDated } from "../../../../../chunks/facts.js";
import { n as writePeriod, t as writeDate } from "../../../../../chunks/dates.js";
import { i as listed, n as plain, s as writeNumber, t as wordsIn } from "../../../../../chunks/words.js";
import { n as whereOf, t as sideLabel } from "../../../../../chunks/sides2.js";
import { i as linkable, n as siteOf, r as voiceOf } from "../../../../../chunks/voice.js";
import { t as isCrossing } from "../../../../../chunks/ties.js";
import { n as compareNames, t as compare } from "../../../../../chunks/order.js";
import { n as outlineOf, r as sideClass, t as orderSides } from "../../../../../chunks/marks.js";
import { i as kinds, r as kindNames } from "../../../../../chunks/kinds.js";
import { t as Mark } from "../../../../../chunks/Mark.js";
import { r as Sentence, t as clip } from "../../../../../chunks/lettering.js";
import { t as SideName } from "../../../../../chunks/SideName.js";
import { scaleUtc } from "d3";
// src/lib/words/thing-sentence.ts
/** Returns the sentence that says what a thing is, when it lived, and how many pages tie it to what, each number leading to its rows. */
function thingSentence(view, language) {
	const words = wordsIn(language).thing;
	const { thing, ties } = view;
	const figures = {
		name: thing.name,
		kind: thing.kind,
		where: thing.kind === "Place" || thing.kind === "Person" || thing.kind === "Theme" ? null : whereOf(thing.side, language),
		pages: view.pages,
		ties: ties.length,
		crossing: ties.filter((tie) => tie.isCrossing).length
	};
	const period = thing.from || thing.to ? `, ${writePeriod(language, thing.from, thing.to)}` : "";
	return [
		`${roleSentence(view, language) ?? words.is(figures)}${period}. `,
		...ties.length > 0 ? words.tied(figures) : words.named(figures),
		...view.differing > 0 ? words.differ(view.differing) : []
	];
}
function roleSentence({ thing, ties }, language) {
	if (thing.kind !== "Person") return null;
	const held = ties.filter((tie) => tie.facts.some((fact) => fact.predicate === "HOLDS_ROLE_IN" && fact.direction === "out"));
	if (held.length === 0) return null;
	return `${thing.name} ${predicates.HOLDS_ROLE_IN.label[language]} ${listed(language, held.map((tie) => tie.other.name))}`;
}
// src/lib/view/years.ts
/** Returns dated readings gathered by the year of their first day, in order. */
function yearsOf(readings) {
	const years = /* @__PURE__ */ new Map();
	for (const reading of readings) {
		const year = reading.facts[0].day.slice(0, 4);
		years.set(year, [...years.get(year) ?? [], reading]);
	}
	return [...years].map(([year, found]) => ({
		year,
		readings: found
	}));
}
/** Returns the first reading on which sources differ, so that the sentence can lead to it. */
function firstDiffering(readings) {
	return readings.find((reading) => reading.differ);
}
/** Returns the anchors of the facts that begin with the same words as the fact above them. */
function repeated(readings) {
	const facts = readings.map((reading) => reading.differ ? null : reading.facts[0]);
	return new Set(facts.filter((fact, index) => fact !== null && isSameLead(fact, facts[index - 1])).map((fact) => fact.anchor));
}
function isSameLead(fact, above) {
	return above?.predicate === fact.predicate && above.direction === fact.direction;
}
// src/routes/[language=language]/thing/[id]/Evidence.svelte
function Evidence($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { statement, subject, direction, language } = $$props;
		const words = derived(() => wordsIn(language).thing);
		const page = derived(() => statement.page);
		const address = derived(() => linkable(statement.url ?? page().url));
		const nameThere = derived(() => direction === "out" ? statement.subjectName : statement.objectName ?? subject.name);
		const lang = derived(() => statement.lang ?? page().lang);
		$$renderer.push(`<div class="evidence svelte-6rtguc">`);
		if (statement.quotation) $$renderer.push(`<!--[0--><blockquote${attr("lang", lang())}${attr("cite", address())} class="svelte-6rtguc"><p class="svelte-6rtguc">${escape_html(statement.quotation)}</p></blockquote>`);
		else $$renderer.push(`<!--[-1--><p class="soft">${escape_html(words().notKept)}</p>`);
		$$renderer.push(`<!--]--> <dl class="apparatus svelte-6rtguc"><div class="source svelte-6rtguc"><dt class="unseen svelte-6rtguc">${escape_html(words().source)}</dt> <dd class="svelte-6rtguc">${escape_html(voiceOf(statement))}`);
		if (page().title) $$renderer.push(`<!--[0-->, <cite${attr("lang", lang())}>${escape_html(page().title)}</cite>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></dd></div> <div><dt class="svelte-6rtguc">${escape_html(words().dateSaid)}</dt> <dd class="svelte-6rtguc">${escape_html(statement.published ? writeDate(language, statement.published) : words().unknown)}</dd></div> <div><dt class="svelte-6rtguc">${escape_html(words().dateRead)}</dt> <dd class="svelte-6rtguc">${escape_html(writeDate(language, statement.retrieved))}</dd></div> <div>`);
		if (address()) $$renderer.push(`<!--[0--><dt class="svelte-6rtguc">${escape_html(words().address)}</dt> <dd class="svelte-6rtguc"><a${attr("href", address())} rel="noopener"${attr("hreflang", lang())}>${escape_html(siteOf(address()))}</a></dd>`);
		else $$renderer.push(`<!--[-1--><dt class="unseen svelte-6rtguc">${escape_html(words().address)}</dt> <dd class="svelte-6rtguc">${escape_html(words().addressNone)}</dd>`);
		$$renderer.push(`<!--]--></div> `);
		if (statement.row) $$renderer.push(`<!--[0--><div><dt class="svelte-6rtguc">${escape_html(words().row)}</dt><dd class="svelte-6rtguc">${escape_html(statement.row)}</dd></div>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></dl> `);
		if (nameThere() !== subject.name) $$renderer.push(`<!--[0--><p class="apparatus soft">${escape_html(words().calledThere(nameThere()))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (statement.roleStated) $$renderer.push(`<!--[0--><p class="apparatus soft">${escape_html(words().statedRole(statement.roleStated))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div>`);
	});
}
// src/routes/[language=language]/thing/[id]/FactItem.svelte
function FactItem($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { fact, subject, language, isAgain = false } = $$props;
		const words = derived(() => wordsIn(language).thing);
		const value = derived(() => valueOf(fact, language));
		const role = derived(() => roleWord(fact.role, language));
		const modality = derived(() => modalityWord(fact, language));
		const voices = derived(() => [...new Set(fact.statements.map(voiceOf))]);
		const when = derived(() => isDated(fact) ? null : whenOf(fact, language));
		$$renderer.push(`<details${attr("id", fact.anchor)}${attr_class(`fact ${stringify(fact.modality)}`, "svelte-16ifbdg", { "crossing": isCrossing(subject.side, fact.other?.side ?? null) })}><summary class="svelte-16ifbdg"><span class="verb apparatus svelte-16ifbdg"><span${attr_class("", void 0, { "unseen": isAgain })}>${escape_html(leadOf(fact, language))}</span></span> <span class="what svelte-16ifbdg">`);
		if (fact.other) $$renderer.push(`<!--[0--><span class="object svelte-16ifbdg">${escape_html(fact.other.name)}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (value()) $$renderer.push(`<!--[0--><span class="object svelte-16ifbdg"${attr("lang", isEnglishText(fact) ? "en" : void 0)}>${escape_html(value())}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (role()) $$renderer.push(`<!--[0--><span class="apparatus soft">${escape_html(role())}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></span> <span class="how apparatus soft svelte-16ifbdg">`);
		if (when()) $$renderer.push(`<!--[0--><span>${escape_html(when())}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (modality()) $$renderer.push(`<!--[0--><span class="modality svelte-16ifbdg">${escape_html(modality())}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <span>${escape_html(voices().length === 1 ? voices()[0] : words().saidBy(voices().length))}</span></span></summary> <div class="inside svelte-16ifbdg">`);
		if (fact.other) $$renderer.push(`<!--[0--><p class="apparatus"><a${attr("href", `/${stringify(language)}/thing/${stringify(encodeURIComponent(fact.other.id))}`)}>${escape_html(words().goTo(fact.other.name))}</a></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <!--[-->`);
		const each_array = ensure_array_like(fact.statements);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let statement = each_array[$$index];
			Evidence($$renderer, {
				statement,
				subject,
				direction: fact.direction,
				language
			});
		}
		$$renderer.push(`<!--]--></div></details>`);
	});
}
// src/routes/[language=language]/thing/[id]/ReadingBlock.svelte
function ReadingBlock($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { reading, subject, language, isFirst, again } = $$props;
		const words = derived(() => wordsIn(language).thing);
		if (reading.differ) {
			$$renderer.push(`<!--[0--><div class="differ svelte-1571lz8"${attr("id", isFirst ? "differ" : void 0)}><p class="apparatus svelte-1571lz8">${escape_html(words().differs)}</p> <div class="beside svelte-1571lz8"><!--[-->`);
			const each_array = ensure_array_like(reading.facts);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let fact = each_array[$$index];
				FactItem($$renderer, {
					fact,
					subject,
					language
				});
			}
			$$renderer.push(`<!--]--></div></div>`);
		} else {
			$$renderer.push(`<!--[-1--><!--[-->`);
			const each_array_1 = ensure_array_like(reading.facts);
			for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
				let fact = each_array_1[$$index_1];
				FactItem($$renderer, {
					fact,
					subject,
					language,
					isAgain: again.has(fact.anchor)
				});
			}
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// src/routes/[language=language]/thing/[id]/Facts.svelte
function Facts($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { view, language } = $$props;
		const words = derived(() => wordsIn(language).thing);
		const years = derived(() => yearsOf(view.dated));
		const differing = derived(() => firstDiffering([...view.dated, ...view.undated]));
		const again = derived(() => /* @__PURE__ */ new Set([...years().flatMap(({ readings }) => [...repeated(readings)]), ...repeated(view.undated)]));
		const undatedFacts = derived(() => view.undated.reduce((sum, reading) => sum + reading.facts.length, 0));
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(years());
		for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
			let { year, readings } = each_array[$$index_1];
			$$renderer.push(`<section${attr("aria-label", year)} class="svelte-t2el0c"><h3 class="svelte-t2el0c">${escape_html(year)}</h3> <div class="list svelte-t2el0c"><!--[-->`);
			const each_array_1 = ensure_array_like(readings);
			for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
				let reading = each_array_1[$$index];
				ReadingBlock($$renderer, {
					reading,
					language,
					isFirst: reading === differing(),
					subject: view.thing,
					again: again()
				});
			}
			$$renderer.push(`<!--]--></div></section>`);
		}
		$$renderer.push(`<!--]--> `);
		if (view.undated.length > 0) {
			$$renderer.push(`<!--[0--><section class="undated svelte-t2el0c" aria-labelledby="undated"><h3 class="apparatus svelte-t2el0c" id="undated">${escape_html(words().undated(undatedFacts()))}</h3> <div class="list svelte-t2el0c"><p class="apparatus soft help svelte-t2el0c">${escape_html(words().undatedHelp)}</p> <!--[-->`);
			const each_array_2 = ensure_array_like(view.undated);
			for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
				let reading = each_array_2[$$index_2];
				ReadingBlock($$renderer, {
					reading,
					language,
					isFirst: reading === differing(),
					subject: view.thing,
					again: again()
				});
			}
			$$renderer.push(`<!--]--></div></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/pictures/life-layout.ts
var lane = 14;
var markRoom = 7;
var countRoom = 22;
/** Returns a thing's life line up to the day it was last read about; null when nothing dates it. */
function layOutLife(life, moments, lastDay, width) {
	const days = [
		life.from?.first,
		life.from?.last,
		life.to?.first,
		life.to?.last,
		...moments.flatMap((moment) => [moment.first, moment.last])
	].filter(isRealDay).map(dayOf);
	if (days.length === 0) return null;
	const end = life.to ? [] : [dayOf(lastDay)];
	const first = Math.min(...days.map(Number), ...end.map(Number));
	const last = Math.max(...days.map(Number), ...end.map(Number));
	const span = Math.max(last - first, 632448e5);
	const scale = scaleUtc([/* @__PURE__ */ new Date(first - span * .03), new Date(first + span * 1.03)], [4, width - 4]);
	const x = (day) => Math.round(scale(dayOf(day)) * 10) / 10;
	const [startsAt, endsAt] = [life.from ? x(life.from.last) : x(iso(first)), life.to ? x(life.to.first) : x(lastDay)];
	const { marks, lanes } = placeMarks(moments, x);
	const line = 24 + lanes * lane;
	const unsure = [life.from && {
		x1: x(life.from.first),
		x2: x(life.from.last)
	}, life.to && {
		x1: x(life.to.first),
		x2: x(life.to.last)
	}].filter((stretch) => stretch !== null && stretch.x2 - stretch.x1 > 3);
	return {
		width,
		height: line + 40,
		line,
		ticks: ticksOf(scale, width),
		sure: life.from || life.to ? {
			x1: startsAt,
			x2: Math.max(startsAt, endsAt)
		} : null,
		unsure,
		startsOpen: life.from === null,
		endsOpen: life.to === null,
		marks: marks.map((mark) => ({
			...mark,
			y: line - 14 - mark.lane * lane
		})),
		floor: line + 14
	};
}
function placeMarks(moments, x) {
	const ends = [];
	const same = /* @__PURE__ */ new Map();
	for (const moment of moments) {
		const key = [
			moment.first,
			moment.last,
			moment.isPlanned,
			moment.isCrossing,
			moment.isSpan
		].join();
		same.set(key, {
			moment,
			count: (same.get(key)?.count ?? 0) + 1
		});
	}
	return {
		marks: [...same.values()].sort((one, two) => compare(one.moment.first, two.moment.first)).map(({ moment, count }) => {
			const [from, to] = [x(moment.first), moment.isSpan ? x(moment.last) : x(moment.first)];
			const free = ends.findIndex((end) => end + markRoom < from);
			const lane = free === -1 ? ends.length : free;
			ends[lane] = to + (count > 1 ? countRoom : 0);
			return {
				moment,
				count,
				x: from,
				x2: to,
				lane
			};
		}),
		lanes: ends.length
	};
}
function ticksOf(scale, width) {
	const time = scale;
	return time.ticks(Math.max(2, Math.floor(width / 90))).filter((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1).map((date) => ({
		x: Math.round(time(date)),
		label: String(date.getUTCFullYear())
	}));
}
function isRealDay(day) {
	return day !== void 0 && day > "0001-12-31" && day < "9999";
}
function dayOf(day) {
	return /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
}
function iso(time) {
	return new Date(time).toISOString().slice(0, 10);
}
// src/routes/[language=language]/thing/[id]/LifePicture.svelte
function LifePicture($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { layout, side } = $$props;
		$$renderer.push(`<svg${attr_class(`life ${stringify(sideClass(side))}`, "svelte-108lyrh")}${attr("viewBox", `0 0 ${stringify(layout.width)} ${stringify(layout.height)}`)} aria-hidden="true" focusable="false"><path class="axis svelte-108lyrh"${attr("d", `M0 ${stringify(layout.floor)}H${stringify(layout.width)}`)}></path><!--[-->`);
		const each_array = ensure_array_like(layout.ticks);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let tick = each_array[$$index];
			$$renderer.push(`<path class="axis svelte-108lyrh"${attr("d", `M${stringify(tick.x)} ${stringify(layout.floor)}v5`)}></path><text${attr("x", tick.x)}${attr("y", layout.floor + 20)} text-anchor="middle" class="svelte-108lyrh">${escape_html(tick.label)}</text>`);
		}
		$$renderer.push(`<!--]-->`);
		if (layout.sure) {
			$$renderer.push(`<!--[0--><path class="own svelte-108lyrh"${attr("d", `M${stringify(layout.sure.x1)} ${stringify(layout.line)}H${stringify(layout.sure.x2)}`)}></path>`);
			if (layout.endsOpen) $$renderer.push(`<!--[0--><path class="arrow svelte-108lyrh"${attr("d", `M${stringify(layout.sure.x2 - 7)} ${stringify(layout.line - 6)}l7 6l-7 6`)}></path>`);
			else $$renderer.push(`<!--[-1--><path class="own svelte-108lyrh"${attr("d", `M${stringify(layout.sure.x2)} ${stringify(layout.line - 7)}v14`)}></path>`);
			$$renderer.push(`<!--]-->`);
			if (!layout.startsOpen) $$renderer.push(`<!--[0--><path class="own svelte-108lyrh"${attr("d", `M${stringify(layout.sure.x1)} ${stringify(layout.line - 7)}v14`)}></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--><!--[-->`);
		const each_array_1 = ensure_array_like(layout.unsure);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let stretch = each_array_1[$$index_1];
			$$renderer.push(`<path class="own unsure svelte-108lyrh"${attr("d", `M${stringify(stretch.x1)} ${stringify(layout.line)}H${stringify(stretch.x2)}`)}></path>`);
		}
		$$renderer.push(`<!--]--><!--[-->`);
		const each_array_2 = ensure_array_like(layout.marks);
		for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
			let { moment, count, x, x2, y } = each_array_2[$$index_2];
			$$renderer.push(`<a${attr("href", `#${stringify(moment.anchor)}`)} tabindex="-1"${attr_class("svelte-108lyrh", void 0, {
				"crossing": moment.isCrossing,
				"planned": moment.isPlanned
			})}><rect class="target svelte-108lyrh"${attr("x", x - 4)}${attr("y", y - 5)}${attr("width", Math.max(8, x2 - x + 8))} height="10"></rect>`);
			if (moment.isSpan) $$renderer.push(`<!--[0--><path class="span svelte-108lyrh"${attr("d", `M${stringify(x)} ${stringify(y)}H${stringify(x2)}`)}></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--><path class="stitch svelte-108lyrh"${attr("d", `M${stringify(x)} ${stringify(y - 4.5)}v9`)}></path>`);
			if (count > 1) $$renderer.push(`<!--[0--><text class="count svelte-108lyrh"${attr("x", x2 + 6)}${attr("y", y + 4.5)}>×${escape_html(count)}</text>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></a>`);
		}
		$$renderer.push(`<!--]--></svg>`);
	});
}
// src/routes/[language=language]/thing/[id]/LifeLine.svelte
function LifeLine($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { view, language } = $$props;
		const words = derived(() => wordsIn(language).thing);
		const wide = derived(() => view.lastRead === null ? null : layOutLife(view.life, view.moments, view.lastRead, 880));
		const narrow = derived(() => view.lastRead === null ? null : layOutLife(view.life, view.moments, view.lastRead, 344));
		if (wide() && narrow()) {
			$$renderer.push(`<!--[0--><div class="wide svelte-7ugm95">`);
			LifePicture($$renderer, {
				layout: wide(),
				side: view.thing.side
			});
			$$renderer.push(`<!----></div> <div class="narrow svelte-7ugm95">`);
			LifePicture($$renderer, {
				layout: narrow(),
				side: view.thing.side
			});
			$$renderer.push(`<!----></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (!view.life.from && !view.life.to) $$renderer.push(`<!--[0--><p class="soft">${escape_html(wide() ? words().lifeNone : words().lifeNothing)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/routes/[language=language]/thing/[id]/NextList.svelte
function NextList($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { next, language } = $$props;
		const words = derived(() => wordsIn(language).thing);
		if (next.length === 0) $$renderer.push(`<!--[0--><p class="soft">${escape_html(words().nextNone)}</p>`);
		else {
			$$renderer.push(`<!--[-1--><ul class="svelte-gcldos"><!--[-->`);
			const each_array = ensure_array_like(next);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { thing, through } = each_array[$$index];
				$$renderer.push(`<li class="svelte-gcldos">`);
				Mark($$renderer, {
					kind: thing.kind,
					side: thing.side
				});
				$$renderer.push(`<!----> <p><a${attr("href", `/${stringify(language)}/thing/${stringify(encodeURIComponent(thing.id))}`)}>${escape_html(thing.name)}</a> <span class="apparatus soft svelte-gcldos">${escape_html(kinds[thing.kind].label[language])}, ${escape_html(words().nextWhy(through.slice(0, 3).map((one) => one.name)))}</span></p></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// src/lib/pictures/loom-layout.ts
var row = 44;
var head = 40;
var turn = 10;
var letter = 14;
/** Returns a thing's ties laid out in two columns, its own side on the left and what lies across the border on the right. */
function layOutWide(ties, width, most) {
	const crossing = ties.filter((tie) => tie.isCrossing);
	const near = ties.filter((tie) => !tie.isCrossing);
	const bySide = knowsSides(ties);
	const [left, right] = crossing.length > 0 ? [near.slice(0, most), crossing.slice(0, most)] : halves(near.slice(0, most * 2), bySide);
	const middle = left.length === 0 ? 12 : width / 2;
	const room = width / 2 - 96;
	const leftColumn = place(left, -1, {
		middle,
		room,
		bySide,
		top: 0
	});
	const rightColumn = place(right, 1, {
		middle,
		room,
		bySide,
		top: 0
	});
	const bottom = Math.max(leftColumn.bottom, rightColumn.bottom);
	return {
		width,
		height: bottom + 16,
		own: {
			x: middle,
			top: 8,
			bottom: bottom - row / 2
		},
		ties: [...leftColumn.ties, ...rightColumn.ties],
		heads: [...leftColumn.heads, ...rightColumn.heads],
		border: crossing.length > 0 ? {
			x1: middle + 34,
			y1: 4,
			x2: middle + 34,
			y2: bottom + 8
		} : null,
		hidden: ties.length - left.length - right.length
	};
}
/** Returns a thing's ties laid out in one column for a narrow screen, the border between the near and the far ones. */
function layOutNarrow(ties, width, most) {
	const crossing = ties.filter((tie) => tie.isCrossing).slice(0, most);
	const near = ties.filter((tie) => !tie.isCrossing).slice(0, most);
	const column = {
		middle: 12,
		room: width - 60,
		bySide: knowsSides(ties)
	};
	const upper = place(near, 1, {
		...column,
		top: 0
	});
	const gap = crossing.length > 0 && near.length > 0 ? 16 : 0;
	const lower = place(crossing, 1, {
		...column,
		top: upper.bottom + gap
	});
	const bottom = crossing.length > 0 ? lower.bottom : upper.bottom;
	return {
		width,
		height: bottom + 8,
		own: {
			x: 12,
			top: 4,
			bottom: bottom - row / 2 - turn
		},
		ties: [...upper.ties, ...lower.ties],
		heads: [...upper.heads, ...lower.heads],
		border: crossing.length > 0 ? {
			x1: 0,
			y1: upper.bottom + gap / 2,
			x2: width,
			y2: upper.bottom + gap / 2
		} : null,
		hidden: ties.length - near.length - crossing.length
	};
}
function place(ties, direction, { middle, room, bySide, top }) {
	const anchor = direction === 1 ? "start" : "end";
	const markX = middle + direction * (middle > 100 ? 68 : 30);
	const textX = markX + direction * 18;
	const heads = [];
	const placed = [];
	let y = top;
	for (const { group, members } of groupsOf(ties, bySide)) {
		y += head;
		heads.push({
			group,
			x: textX,
			y: y - 12,
			anchor
		});
		for (const tie of members) {
			const at = y + row / 2;
			placed.push({
				tie,
				x: markX,
				y: at,
				path: threadTo(middle, at, markX - direction * 9, direction),
				halo: `M${middle + direction * 16} ${at}H${markX - direction * 9}`,
				anchor,
				name: clip(tie.other.name, room, letter),
				textX
			});
			y += row;
		}
	}
	return {
		ties: placed,
		heads,
		bottom: y
	};
}
function threadTo(from, y, to, direction) {
	return `M${from} ${y - turn - 4}V${y - turn}Q${from} ${y} ${from + direction * turn} ${y}H${to}`;
}
function halves(ties, bySide) {
	const sorted = groupsOf(ties, bySide).flatMap(({ members }) => members);
	const middle = ties.length < 4 ? 0 : Math.ceil(ties.length / 2);
	return [sorted.slice(0, middle), sorted.slice(middle)];
}
function knowsSides(ties) {
	return ties.some((tie) => tie.other.side !== null);
}
function groupsOf(ties, bySide) {
	if (bySide) return orderSides(ties.map((tie) => tie.other.side)).map((side) => ({
		group: { side },
		members: ties.filter((tie) => tie.other.side === side)
	}));
	return kindNames.filter((kind) => ties.some((tie) => tie.other.kind === kind)).map((kind) => ({
		group: { kind },
		members: ties.filter((tie) => tie.other.kind === kind)
	}));
}
// src/routes/[language=language]/thing/[id]/Loom.svelte
function Loom($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { layout, thing, language } = $$props;
		const words = derived(() => wordsIn(language).thing);
		const isNarrow = derived(() => layout.width < 400);
		function under({ tie, textX, anchor }) {
			const fact = tie.facts.find((one) => one.modality === "asserted") ?? tie.facts[0];
			const room = anchor === "end" ? textX - 4 : layout.width - textX - 4;
			return clip([verbOf(fact, language), whenOf(fact, language)].filter((word) => word !== null).join(", "), room, 12.5);
		}
		$$renderer.push(`<svg class="loom svelte-1bdwqsw"${attr("viewBox", `0 0 ${stringify(layout.width)} ${stringify(layout.height)}`)} aria-hidden="true" focusable="false">`);
		if (layout.border) {
			$$renderer.push("<!--[0-->");
			const { x1, y1, x2, y2 } = layout.border;
			$$renderer.push(`<path class="border svelte-1bdwqsw"${attr("d", `M${stringify(x1)} ${stringify(y1)}L${stringify(x2)} ${stringify(y2)}`)}></path>`);
			if (isNarrow()) $$renderer.push(`<!--[0--><text class="soft svelte-1bdwqsw"${attr("x", x2)}${attr("y", y1 - 6)} text-anchor="end">${escape_html(words().border)}</text>`);
			else $$renderer.push(`<!--[-1--><text class="soft svelte-1bdwqsw"${attr("x", x1 + 8)}${attr("y", y2)}>${escape_html(words().border)}</text>`);
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--><!--[-->`);
		const each_array = ensure_array_like(layout.heads);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let { group, x, y, anchor } = each_array[$$index];
			if ("kind" in group) $$renderer.push(`<!--[0--><text class="soft svelte-1bdwqsw"${attr("x", x)}${attr("y", y)}${attr("text-anchor", anchor)}>${escape_html(kinds[group.kind].plural[language])}</text>`);
			else $$renderer.push(`<!--[-1--><text${attr_class(`side ${stringify(sideClass(group.side))}`, "svelte-1bdwqsw")}${attr("x", x)}${attr("y", y)}${attr("text-anchor", anchor)}>${escape_html(sideLabel(group.side, language) ?? words().sideUnknown)}</text>`);
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]--><!--[-->`);
		const each_array_1 = ensure_array_like(layout.ties);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let placed = each_array_1[$$index_1];
			const { tie, x, y, path, halo, anchor, name, textX } = placed;
			$$renderer.push(`<a${attr_class(`tie ${stringify(tie.state)} ${stringify(sideClass(tie.other.side))}`, "svelte-1bdwqsw", { "crossing": tie.isCrossing })}${attr("href", `/${stringify(language)}/thing/${stringify(encodeURIComponent(tie.other.id))}`)} tabindex="-1">`);
			if (tie.isCrossing) $$renderer.push(`<!--[0--><path class="halo svelte-1bdwqsw"${attr("d", halo)}></path>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--><path class="thread svelte-1bdwqsw"${attr("d", path)}></path><path class="mark svelte-1bdwqsw"${attr("d", outlineOf(tie.other.kind, 110))}${attr("transform", `translate(${stringify(x)} ${stringify(y)})`)}></path><text class="name svelte-1bdwqsw"${attr("x", textX)}${attr("y", y - 1)}${attr("text-anchor", anchor)}>${escape_html(name)}<title>${escape_html(tie.other.name)}</title></text><text class="under svelte-1bdwqsw"${attr("x", textX)}${attr("y", y + 14)}${attr("text-anchor", anchor)}>${escape_html(under(placed))}</text></a>`);
		}
		$$renderer.push(`<!--]--><path${attr_class(`own ${stringify(sideClass(thing.side))}`, "svelte-1bdwqsw")}${attr("d", `M${stringify(layout.own.x)} ${stringify(layout.own.top)}V${stringify(layout.own.bottom)}`)}></path></svg>`);
	});
}
// src/lib/view/tie-rows.ts
/** The ways in which a table of ties may be sorted. */
var tieSorts = [
	"who",
	"when",
	"side",
	"kind"
];
/** Returns the asked sort, and by time when nothing known was asked. */
function readSort(asked) {
	return tieSorts.find((sort) => sort === asked) ?? "when";
}
/** Returns ties filtered to a side, or to what crosses a border, and sorted; equal ones by name. */
function arrangeTies(ties, sort, only) {
	return ties.filter((tie) => only === null || (only === "across" ? tie.isCrossing : tie.other.side === only)).sort((one, two) => (sort === "who" ? 0 : compare(keyOf(one, sort), keyOf(two, sort))) || compareNames(one.other.name, two.other.name));
}
/** Returns the filters that would leave something out and something in, with how many ties each lets through. */
function filtersOf(ties) {
	const counts = /* @__PURE__ */ new Map();
	for (const tie of ties) {
		if (tie.other.side !== null) counts.set(tie.other.side, (counts.get(tie.other.side) ?? 0) + 1);
		if (tie.isCrossing) counts.set("across", (counts.get("across") ?? 0) + 1);
	}
	return [...counts].map(([value, count]) => ({
		value,
		count
	})).filter(({ count }) => count < ties.length);
}
function keyOf(tie, sort) {
	if (sort === "when") return tie.facts.map((fact) => fact.day).sort(compare)[0];
	if (sort === "side") return tie.other.side;
	return tie.other.kind;
}
// src/routes/[language=language]/thing/[id]/TieTable.svelte
function TieTable($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { view, sort, only, language } = $$props;
		const words = derived(() => wordsIn(language).thing);
		const sorted = derived(() => readSort(sort));
		const rows = derived(() => arrangeTies(view.ties, sorted(), only));
		const filters = derived(() => filtersOf(view.ties));
		const hasSides = derived(() => view.ties.some((tie) => tie.other.side !== null));
		const columns = derived(() => tieSorts.filter((column) => column !== "side" || hasSides()));
		const offered = derived(() => [...filters().filter(({ value }) => value === "across"), ...orderSides(filters().map(({ value }) => value).filter((value) => value !== "across")).map((side) => filters().find(({ value }) => value === side))]);
		function address(change) {
			const asked = {
				sort: sorted(),
				only,
				...change
			};
			return `?${new URLSearchParams(Object.entries(asked).filter((entry) => entry[1] !== null && entry[1] !== "when"))}#ties`;
		}
		if (view.ties.length > 5 && offered().length > 0) {
			$$renderer.push(`<!--[0--><nav class="filters apparatus screen svelte-cdwupz"${attr("aria-label", words().ties)}><a${attr("href", address({ only: null }))}${attr("aria-current", only === null ? "true" : void 0)} class="svelte-cdwupz">${escape_html(words().allTies)} <span class="soft">${escape_html(writeNumber(language, view.ties.length))}</span></a> <!--[-->`);
			const each_array = ensure_array_like(offered());
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let { value, count } = each_array[$$index];
				$$renderer.push(`<a${attr("href", address({ only: value }))}${attr("aria-current", only === value ? "true" : void 0)} class="svelte-cdwupz">`);
				if (value === "across") $$renderer.push(`<!--[0--><span class="across svelte-cdwupz">${escape_html(words().across)}</span>`);
				else {
					$$renderer.push("<!--[-1-->");
					SideName($$renderer, {
						side: value,
						language
					});
				}
				$$renderer.push(`<!--]--> <span class="soft">${escape_html(writeNumber(language, count))}</span></a>`);
			}
			$$renderer.push(`<!--]--></nav>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <table class="apparatus svelte-cdwupz"><caption class="unseen">${escape_html(words().ties)}</caption><thead class="svelte-cdwupz"><tr class="svelte-cdwupz"><!--[-->`);
		const each_array_1 = ensure_array_like(columns());
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let column = each_array_1[$$index_1];
			$$renderer.push(`<th scope="col"${attr_class(clsx(column), "svelte-cdwupz")}${attr("aria-sort", sorted() === column ? "ascending" : void 0)}><a${attr("href", address({ sort: column }))}${attr("title", words().sortBy(words().column[column]))} class="svelte-cdwupz">${escape_html(words().column[column])}</a></th> `);
			if (column === "who") $$renderer.push(`<!--[0--><th scope="col" class="ties svelte-cdwupz">${escape_html(words().column.tie)}</th>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]--></tr></thead><tbody class="svelte-cdwupz"><!--[-->`);
		const each_array_2 = ensure_array_like(rows());
		for (let $$index_5 = 0, $$length = each_array_2.length; $$index_5 < $$length; $$index_5++) {
			let tie = each_array_2[$$index_5];
			$$renderer.push(`<tr class="svelte-cdwupz"><th scope="row" class="svelte-cdwupz">`);
			Mark($$renderer, {
				kind: tie.other.kind,
				side: tie.other.side,
				size: 14
			});
			$$renderer.push(`<!----> <a${attr("href", `/${stringify(language)}/thing/${stringify(encodeURIComponent(tie.other.id))}`)} class="svelte-cdwupz">${escape_html(tie.other.name)}</a></th><td${attr_class("ties svelte-cdwupz", void 0, { "across": tie.isCrossing })}><!--[-->`);
			const each_array_3 = ensure_array_like(tie.facts);
			for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
				let fact = each_array_3[$$index_3];
				$$renderer.push(`<span class="svelte-cdwupz"><a${attr("href", `#${stringify(fact.anchor)}`)} class="svelte-cdwupz">${escape_html(verbOf(fact, language))}</a><!--[-->`);
				const each_array_4 = ensure_array_like([
					roleWord(fact.role, language),
					valueOf(fact, language),
					modalityWord(fact, language)
				].filter((word) => word !== null));
				for (let $$index_2 = 0, $$length = each_array_4.length; $$index_2 < $$length; $$index_2++) {
					let word = each_array_4[$$index_2];
					$$renderer.push(`<!---->, ${escape_html(word)}`);
				}
				$$renderer.push(`<!--]--></span>`);
			}
			$$renderer.push(`<!--]--></td><td class="when svelte-cdwupz"><!--[-->`);
			const each_array_5 = ensure_array_like(tie.facts);
			for (let $$index_4 = 0, $$length = each_array_5.length; $$index_4 < $$length; $$index_4++) {
				let fact = each_array_5[$$index_4];
				$$renderer.push(`<span class="svelte-cdwupz">${escape_html(whenOf(fact, language) ?? words().noDate)}</span>`);
			}
			$$renderer.push(`<!--]--></td>`);
			if (hasSides()) {
				$$renderer.push(`<!--[0--><td class="svelte-cdwupz">`);
				if (tie.other.side === null) $$renderer.push(`<!--[0--><span class="unknown svelte-cdwupz">${escape_html(words().sideUnknown)}</span>`);
				else {
					$$renderer.push("<!--[-1-->");
					SideName($$renderer, {
						side: tie.other.side,
						language
					});
				}
				$$renderer.push(`<!--]-->`);
				if (tie.isCrossing) $$renderer.push(`<!--[0--><span class="unseen">${escape_html(words().across)}</span>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></td>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--><td class="kind svelte-cdwupz">${escape_html(kinds[tie.other.kind].label[language])}</td></tr>`);
		}
		$$renderer.push(`<!--]--></tbody></table>`);
	});
}
// src/routes/[language=language]/thing/[id]/Ties.svelte
function Ties($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { view, sort, only, language } = $$props;
		const opened = 12;
		const words = derived(() => wordsIn(language).thing);
		const wide = derived(() => layOutWide(view.ties, 800, 14));
		const narrow = derived(() => layOutNarrow(view.ties, 344, 12));
		if (view.ties.length === 0) $$renderer.push(`<!--[0--><p class="soft">${escape_html(words().tiesNone)}</p>`);
		else {
			$$renderer.push(`<!--[-1--><figure><div class="wide svelte-kg9b2e">`);
			Loom($$renderer, {
				layout: wide(),
				thing: view.thing,
				language
			});
			$$renderer.push(`<!----></div> <div class="narrow svelte-kg9b2e">`);
			Loom($$renderer, {
				layout: narrow(),
				thing: view.thing,
				language
			});
			$$renderer.push(`<!----></div> <figcaption class="apparatus soft svelte-kg9b2e"><span class="wide svelte-kg9b2e">${escape_html(words().tiesShown(wide().ties.length, view.ties.length))}</span> <span class="narrow svelte-kg9b2e">${escape_html(words().tiesShown(narrow().ties.length, view.ties.length))}</span></figcaption></figure> <details class="apparatus"${attr("open", view.ties.length <= opened || sort !== null || only !== null, true)}><summary class="svelte-kg9b2e">${escape_html(wordsIn(language).site.table)}</summary> `);
			TieTable($$renderer, {
				view,
				sort,
				only,
				language
			});
			$$renderer.push(`<!----></details>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// src/routes/[language=language]/thing/[id]/Title.svelte
function Title($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { view, sentence, language } = $$props;
		const words = derived(() => wordsIn(language).thing);
		const thing = derived(() => view.thing);
		const others = derived(() => thing().names.filter((name) => name.name !== thing().name));
		const kindsOf = derived(() => [.../* @__PURE__ */ new Set([thing().kind, ...thing().kinds])].filter((kind) => kind === thing().kind || kind !== "Organisation" && kind !== "Collaboration"));
		const places = derived(() => view.ties.filter((tie) => tie.facts.some((fact) => fact.predicate === "LOCATED_IN" && fact.direction === "out")));
		$$renderer.push(`<header class="svelte-1obc5nr"><p class="kind apparatus svelte-1obc5nr">`);
		Mark($$renderer, {
			kind: thing().kind,
			side: thing().side,
			size: 18
		});
		$$renderer.push(`<!----> <!--[-->`);
		const each_array = ensure_array_like(kindsOf());
		for (let index = 0, $$length = each_array.length; index < $$length; index++) {
			let kind = each_array[index];
			$$renderer.push(`<!---->${escape_html(index > 0 ? " · " : "")}<a${attr("href", `/${stringify(language)}/search?kind=${stringify(kind)}`)} class="svelte-1obc5nr">${escape_html(kinds[kind].label[language])}</a>`);
		}
		$$renderer.push(`<!--]--> `);
		if (thing().side) {
			$$renderer.push(`<!--[0--><a class="side svelte-1obc5nr"${attr("href", `/${stringify(language)}/search?side=${stringify(thing().side)}`)}>`);
			SideName($$renderer, {
				side: thing().side,
				language
			});
			$$renderer.push(`<!----></a>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></p> <h1 class="svelte-1obc5nr">${escape_html(thing().name)}</h1> <p class="sentence svelte-1obc5nr">`);
		Sentence($$renderer, { parts: sentence });
		$$renderer.push(`<!----></p> <dl class="apparatus svelte-1obc5nr">`);
		if (others().length > 0) {
			$$renderer.push(`<!--[0--><div><dt class="svelte-1obc5nr">${escape_html(words().names)}</dt> <dd class="svelte-1obc5nr"><!--[-->`);
			const each_array_1 = ensure_array_like(others());
			for (let index = 0, $$length = each_array_1.length; index < $$length; index++) {
				let name = each_array_1[index];
				$$renderer.push(`<!---->${escape_html(index > 0 ? ", " : "")}<span${attr("lang", name.lang)}>${escape_html(name.name)}</span>`);
				if (name.type === "acronym" || name.type === "former") $$renderer.push(`<!--[0--><span class="soft sort svelte-1obc5nr">(${escape_html(words()[name.type])})</span>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			}
			$$renderer.push(`<!--]--></dd></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (places().length > 0) {
			$$renderer.push(`<!--[0--><div><dt class="svelte-1obc5nr">${escape_html(words().where)}</dt> <dd class="svelte-1obc5nr"><!--[-->`);
			const each_array_2 = ensure_array_like(places());
			for (let index = 0, $$length = each_array_2.length; index < $$length; index++) {
				let { other } = each_array_2[index];
				$$renderer.push(`<!---->${escape_html(index > 0 ? ", " : "")}<a${attr("href", `/${stringify(language)}/thing/${stringify(encodeURIComponent(other.id))}`)}>${escape_html(other.name)}</a>`);
			}
			$$renderer.push(`<!--]--></dd></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (thing().from || thing().to) $$renderer.push(`<!--[0--><div><dt class="svelte-1obc5nr">${escape_html(words().when)}</dt> <dd class="svelte-1obc5nr">${escape_html(writePeriod(language, thing().from, thing().to))}</dd></div>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></dl></header>`);
	});
}
// src/routes/[language=language]/thing/[id]/+page.svelte
function _page($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { data } = $$props;
		const language = derived(() => data.language);
		const words = derived(() => wordsIn(language()).thing);
		const view = derived(() => data.view);
		const sentence = derived(() => thingSentence(view(), language()));
		const count = derived(() => [...view().dated, ...view().undated].reduce((sum, reading) => sum + reading.facts.length, 0));
		head$1("85ubcj", $$renderer, ($$renderer) => {
			$$renderer.title(($$renderer) => {
				$$renderer.push(`<title>${escape_html(view().thing.name)} · Lisière</title>`);
			});
			$$renderer.push(`<meta name="description"${attr("content", plain(sentence()))}/>`);
		});
		$$renderer.push(`<article>`);
		Title($$renderer, {
			view: view(),
			sentence: sentence(),
			language: language()
		});
		$$renderer.push(`<!----> `);
		Leaf($$renderer, {
			id: "life",
			title: words().life,
			note: view().moments.length > 0 ? words().lifeFacts(view().moments.length) : null,
			children: ($$renderer) => {
				LifeLine($$renderer, {
					view: view(),
					language: language()
				});
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		Leaf($$renderer, {
			id: "ties",
			title: words().ties,
			children: ($$renderer) => {
				Ties($$renderer, {
					view: view(),
					sort: data.sort,
					only: data.only,
					language: language()
				});
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		Leaf($$renderer, {
			id: "facts",
			title: words().facts,
			note: words().factsNote(count(), view().pages),
			children: ($$renderer) => {
				Facts($$renderer, {
					view: view(),
					language: language()
				});
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----> `);
		Leaf($$renderer, {
			id: "next",
			title: words().next,
			children: ($$renderer) => {
				NextList($$renderer, {
					next: view().next,
					language: language()
				});
			},
			$$slots: { default: true }
		});
		$$renderer.push(`<!----></article>`);
	});
}
export { _page as default };
