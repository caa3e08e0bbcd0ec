import { i as kinds } from "./kinds.js";
// src/lib/words/numbers.ts
/** The regional form of each language, which decides spaces, commas and the order of a date. */
var locales = {
	fr: "fr-BE",
	nl: "nl-BE",
	en: "en-GB"
};
/** Returns a number as the language writes it. */
function writeNumber(language, value) {
	return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}
/** Returns an amount in euro as the language writes it, with cents only where there are some. */
function writeMoney(language, value, currency) {
	return new Intl.NumberFormat(locales[language], {
		style: "currency",
		currency,
		trailingZeroDisplay: "stripIfInteger"
	}).format(value);
}
/** Returns a count and its word in the form that the language asks for, such as "1 page" and "2 pages". */
function counted(language, count, forms) {
	return `${writeNumber(language, count)}\u00a0${formFor(language, count, forms)}`;
}
/** Returns the form of a word that goes with a count. */
function formFor(language, count, forms) {
	return new Intl.PluralRules(locales[language]).select(count) === "one" ? forms.one : forms.other;
}
/** Returns names joined as a sentence joins them, such as "a, b and c". */
function listed(language, names) {
	return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(names);
}
// src/lib/words/part.ts
/** Returns a piece of a sentence that leads to the rows behind it. */
function link(text, href) {
	return {
		text,
		href
	};
}
/** Returns a generated sentence as plain text, for titles and descriptions. */
function plain(parts) {
	return parts.map((part) => typeof part === "string" ? part : part.text).join("");
}
// src/lib/words/en.ts
var n$2 = (count, one, other) => counted("en", count, {
	one,
	other
});
var num$2 = (count) => writeNumber("en", count);
var form$2 = (count, one, other) => formFor("en", count, {
	one,
	other
});
var article$1 = (noun) => /^[aeio]/.test(noun) ? "an" : "a";
/** The words of the interface in English. */
var en = {
	site: {
		tagline: "An observatory of creative work across the border of France and Belgium",
		skip: "Skip to the content",
		pages: "Pages",
		languages: "Languages",
		dark: "Dark theme",
		light: "Light theme",
		home: "Home",
		all: "All entries",
		sources: "Sources",
		about: "Every fact is kept with who said it, where and when. Where sources disagree, both are kept and both are shown.",
		release: (version) => `Release ${version}`,
		table: "The same as a table"
	},
	search: {
		label: "Search by name",
		placeholder: "A fund, a project, a place …",
		button: "Search",
		found: (count, text) => `${n$2(count, "entry", "entries")} for “${text}”`,
		shown: (shown, count) => `${n$2(shown, "entry", "entries")} of ${num$2(count)} shown`,
		none: (text) => `Nothing is called “${text}” here.`,
		noneHere: "Nothing here is of that kind on that side.",
		noneHelp: "Try a shorter word, an acronym or an older name. Accents, capitals and apostrophes do not matter.",
		noneMeaning: "A name that is missing was not on the pages we read. It does not mean that nobody works there.",
		suggestions: (count) => count === 0 ? "No suggestion" : `${n$2(count, "suggestion", "suggestions")}; choose with the arrow keys`,
		kind: "Kind",
		side: "Side",
		every: "all",
		also: (names) => `also ${listed("en", names)}`,
		more: "Show more"
	},
	home: {
		sentence: (f) => [
			link(n$2(f.pages, "page", "pages"), f.to.sources),
			` of ${n$2(f.publishers, "publisher", "publishers")} ${form$2(f.pages, "names", "name")} `,
			link(n$2(f.organisations, "organisation", "organisations"), f.to.organisations),
			...f.firstYear === null ? [] : [`. Between ${f.firstYear} and ${f.lastYear} they met or worked together `, link(n$2(f.wefts, "time", "times"), f.to.together)],
			...f.crossing > 0 ? [
				", ",
				link(n$2(f.crossing, "time", "times"), `${f.to.together}?only=across`),
				" across a border"
			] : [],
			...f.planned > 0 ? [
				"; ",
				link(`${num$2(f.planned)}\u00a0more`, `${f.to.together}?only=planned`),
				` ${form$2(f.planned, "was", "were")} planned when the pages were written`
			] : [],
			"."
		],
		cloth: "The cloth, drawn from the data",
		clothHow: "Each line from left to right is an organisation. Each thread from top to bottom is something they did together, placed in the year it began; a knot marks who took part. Threads stand in order of time at even distances.",
		clothShown: (shown, count, bodies) => `${n$2(shown, "thread", "threads")} of ${num$2(count)} that carry a date, and the ${n$2(bodies, "organisation", "organisations")} that met most often.`,
		clothUndated: (count) => `${n$2(count, "more has", "more have")} no date and ${form$2(count, "stands", "stand")} in the table only.`,
		column: {
			year: "Year",
			what: "What",
			who: "Who",
			sides: "Sides",
			undated: "no date"
		},
		crosses: "crosses a border",
		stays: "stays on one side",
		planned: "planned when the page was written",
		doors: "Where to start",
		doorFind: "Find an organisation",
		doorFindHelp: "By any of its names, in any language, with or without accents.",
		doorSides: "Walk along a side",
		doorSidesHelp: "Everything that was named there:",
		doorSources: "Check who says so",
		doorSourcesHelp: "Which pages were read, when, on what terms, and how much was taken from each.",
		read: "What was read",
		readOn: (date) => `Last read on ${date}`,
		published: (date) => `published ${date}`,
		publishedUnknown: "publication date unknown",
		readAll: (count) => `All ${n$2(count, "page", "pages")}`,
		unknown: "What we do not know",
		unknownUndated: (count, of) => `${num$2(count)} of ${n$2(of, "fact", "facts")} ${form$2(count, "carries", "carry")} no date, and no page tells when ${form$2(count, "it was", "they were")} said.`,
		unknownOnce: (count, of) => `${num$2(count)} of ${n$2(of, "fact", "facts")} ${form$2(count, "rests", "rest")} on a single page.`,
		unknownSide: (count) => `${n$2(count, "organisation spans", "organisations span")} several regions, or no page says where ${form$2(count, "it sits", "they sit")}.`,
		unknownSilence: "No thread between two names means that none of these pages tells of one. It does not mean that there is none."
	},
	thing: {
		is: (f) => `${f.name} is ${article$1(kinds[f.kind].label.en)} ${kinds[f.kind].label.en}${f.where ? ` ${f.where}` : ""}`,
		tied: (f) => [
			link(n$2(f.pages, "page", "pages"), "#facts"),
			form$2(f.pages, " tells of ", " tell of "),
			link(n$2(f.ties, "tie", "ties"), "#ties"),
			...f.crossing > 0 ? [
				", ",
				link(num$2(f.crossing), "?only=across#ties"),
				" across a border"
			] : [],
			"."
		],
		named: (f) => [
			link(n$2(f.pages, "page", "pages"), "#facts"),
			form$2(f.pages, " gives", " give"),
			" the name, and no tie."
		],
		differ: (count) => [
			" ",
			link(count === 1 ? "On one point" : `On ${count} points`, "#differ"),
			" they do not say the same."
		],
		names: "Other names",
		acronym: "acronym",
		former: "former name",
		where: "Where",
		when: "When",
		sideUnknown: "side not stated",
		life: "Life line",
		lifeNone: "No page says when it began or ended.",
		lifeNothing: "No page gives a year for any of it.",
		lifeFacts: (count) => `${n$2(count, "dated fact", "dated facts")}; each mark leads to the fact.`,
		ties: "Ties",
		tiesNone: "No page tells of a tie.",
		tiesShown: (shown, count) => shown === count ? n$2(count, "tie", "ties") : `${num$2(shown)} of ${n$2(count, "tie", "ties")} drawn, those said most often; the table has them all.`,
		border: "the border",
		across: "across a border",
		column: {
			when: "When",
			who: "Who",
			tie: "Tie",
			side: "Side",
			kind: "Kind"
		},
		sortBy: (column) => `Sort by: ${column}`,
		allTies: "all",
		facts: "What sources say",
		factsNote: (facts, pages) => `${n$2(facts, "fact", "facts")} from ${n$2(pages, "page", "pages")}, in order of time. Open one to read the page’s own words.`,
		goTo: (name) => `Go to ${name}`,
		noDate: "no date",
		said: (date) => `said ${date}`,
		undated: (count) => n$2(count, "fact without a date", "facts without a date"),
		undatedHelp: "Neither the fact nor its page is dated. They stand apart, and no date is guessed for them.",
		differs: "Sources differ",
		saidBy: (count) => n$2(count, "source", "sources"),
		notKept: "The wording was not kept.",
		source: "Source",
		dateSaid: "said",
		dateRead: "read",
		unknown: "date unknown",
		address: "at",
		addressNone: "address not kept",
		row: "row",
		calledThere: (name) => `Called “${name}” there.`,
		statedRole: (role) => `In the page’s own word: “${role}”.`,
		next: "Where to go next",
		nextWhy: (names) => `through ${listed("en", names)}`,
		nextNone: "Nothing else is tied to the same entries."
	},
	together: {
		title: "What was done together",
		lead: "Every project, event, fund or visit that ties two organisations or more, in order of time.",
		all: (count) => `All ${n$2(count, "thread", "threads")}`,
		across: "across a border",
		planned: "planned",
		every: "all"
	},
	sources: {
		title: "Sources",
		lead: (pages, statements) => `${n$2(pages, "page was", "pages were")} read, and ${n$2(statements, "statement", "statements")} taken from ${form$2(pages, "it", "them")}. Facts, addresses and dates are kept; the publishers’ sentences stay theirs.`,
		shown: (shown, count) => `${n$2(shown, "page", "pages")} of ${num$2(count)} shown`,
		statements: "Statements",
		issues: "Not taken",
		issuesHelp: "What was offered and could not be taken for sure is counted as not taken; the reason for each is kept by whoever runs this site.",
		licence: "Terms",
		readOn: (date) => `read on ${date}`,
		addressNone: "address not kept",
		republish: {
			yes: "facts may be republished",
			no: "facts may not be republished",
			unclear: "terms unclear, so not republished"
		},
		data: "The graph itself",
		dataHelp: "The same facts can be asked for by program, read only, as GraphQL, at"
	},
	errors: {
		missingTitle: "This page is not in the cloth",
		missing: "No entry has this address. It may be spelt differently, or may never have been here.",
		absentTitle: "The loom stands still",
		absent: "The graph does not answer at the moment. Nothing is lost; please come back in a minute.",
		brokenTitle: "A thread broke",
		broken: "This page could not be made. The fault is ours, and it was written down.",
		back: "Back to the first page"
	}
};
// src/lib/words/fr.ts
var n$1 = (count, one, other) => counted("fr", count, {
	one,
	other
});
var num$1 = (count) => writeNumber("fr", count);
var form$1 = (count, one, other) => formFor("fr", count, {
	one,
	other
});
var feminine = [
	"Organisation",
	"Company",
	"Association",
	"School",
	"University",
	"Person",
	"Work"
];
var article = (kind) => feminine.includes(kind) ? "une" : "un";
/** The words of the interface in French. */
var fr = {
	site: {
		tagline: "Un observatoire de la création de part et d’autre de la frontière franco-belge",
		skip: "Aller au contenu",
		pages: "Pages",
		languages: "Langues",
		dark: "Thème sombre",
		light: "Thème clair",
		home: "Accueil",
		all: "Toutes les fiches",
		sources: "Sources",
		about: "Chaque fait est conservé avec qui l’a dit, où et quand. Quand les sources se contredisent, toutes sont gardées et toutes sont montrées.",
		release: (version) => `Édition ${version}`,
		table: "La même chose en tableau"
	},
	search: {
		label: "Chercher par nom",
		placeholder: "Un fonds, un projet, un lieu…",
		button: "Chercher",
		found: (count, text) => `${n$1(count, "fiche", "fiches")} pour «\u00a0${text}\u00a0»`,
		shown: (shown, count) => `${n$1(shown, "fiche affichée", "fiches affichées")} sur ${num$1(count)}`,
		none: (text) => `Rien ne s’appelle «\u00a0${text}\u00a0» ici.`,
		noneHere: "Aucune fiche de cette nature de ce côté.",
		noneHelp: "Essayez un mot plus court, un sigle ou un ancien nom. Les accents, les majuscules et les apostrophes ne comptent pas.",
		noneMeaning: "Un nom absent ne figurait pas dans les pages que nous avons lues. Cela ne veut pas dire que personne n’y travaille.",
		suggestions: (count) => count === 0 ? "Aucune suggestion" : `${n$1(count, "suggestion", "suggestions")}\u00a0; choisissez avec les flèches`,
		kind: "Nature",
		side: "Côté",
		every: "tout",
		also: (names) => `aussi ${listed("fr", names)}`,
		more: "Afficher la suite"
	},
	home: {
		sentence: (f) => [
			link(n$1(f.pages, "page", "pages"), f.to.sources),
			` de ${n$1(f.publishers, "éditeur", "éditeurs")} ${form$1(f.pages, "nomme", "nomment")} `,
			link(n$1(f.organisations, "organisation", "organisations"), f.to.organisations),
			...f.firstYear === null ? [] : [`. Entre ${f.firstYear} et ${f.lastYear}, elles se sont rencontrées ou ont travaillé ensemble `, link(n$1(f.wefts, "fois", "fois"), f.to.together)],
			...f.crossing > 0 ? [
				", dont ",
				link(n$1(f.crossing, "fois", "fois"), `${f.to.together}?only=across`),
				" par-delà une frontière"
			] : [],
			...f.planned > 0 ? [
				"\xA0; ",
				link(`${num$1(f.planned)}\u00a0de plus`, `${f.to.together}?only=planned`),
				` ${form$1(f.planned, "était prévue", "étaient prévues")} au moment où les pages ont été écrites`
			] : [],
			"."
		],
		cloth: "L’étoffe, dessinée d’après les données",
		clothHow: "Chaque ligne, de gauche à droite, est une organisation. Chaque fil, de haut en bas, est ce qu’elles ont fait ensemble, placé à l’année où cela a commencé\xA0; un nœud marque qui y a pris part. Les fils se suivent dans l’ordre du temps, à distance égale.",
		clothShown: (shown, count, bodies) => `${n$1(shown, "fil", "fils")} sur ${num$1(count)} qui portent une date, et les ${n$1(bodies, "organisation", "organisations")} qui se sont rencontrées le plus souvent.`,
		clothUndated: (count) => `${n$1(count, "autre, sans date, ne figure", "autres, sans date, ne figurent")} que dans le tableau.`,
		column: {
			year: "Année",
			what: "Quoi",
			who: "Qui",
			sides: "Côtés",
			undated: "sans date"
		},
		crosses: "passe une frontière",
		stays: "reste d’un seul côté",
		planned: "prévu quand la page a été écrite",
		doors: "Par où commencer",
		doorFind: "Trouver une organisation",
		doorFindHelp: "Sous n’importe lequel de ses noms, dans toutes les langues, avec ou sans accents.",
		doorSides: "Parcourir un côté",
		doorSidesHelp: "Tout ce qui y a été nommé\xA0:",
		doorSources: "Vérifier qui le dit",
		doorSourcesHelp: "Quelles pages ont été lues, quand, à quelles conditions, et ce qui en a été retenu.",
		read: "Ce qui a été lu",
		readOn: (date) => `Dernière lecture\u00a0: ${date}`,
		published: (date) => `publication\u00a0: ${date}`,
		publishedUnknown: "date de publication inconnue",
		readAll: (count) => `Toutes les pages (${num$1(count)})`,
		unknown: "Ce que nous ne savons pas",
		unknownUndated: (count, of) => `${num$1(count)} ${form$1(count, "fait", "faits")} sur ${num$1(of)} ${form$1(count, "ne porte", "ne portent")} aucune date, et aucune page ne dit de quand ${form$1(count, "il date", "ils datent")}.`,
		unknownOnce: (count, of) => `${num$1(count)} ${form$1(count, "fait", "faits")} sur ${num$1(of)} ne ${form$1(count, "repose", "reposent")} que sur une seule page.`,
		unknownSide: (count) => `${n$1(count, "organisation couvre", "organisations couvrent")} plusieurs régions, ou aucune page ne dit où ${form$1(count, "elle se trouve", "elles se trouvent")}.`,
		unknownSilence: "L’absence de fil entre deux noms signifie qu’aucune de ces pages n’en parle. Elle ne signifie pas qu’il n’y en a pas."
	},
	thing: {
		is: (f) => `${f.name} est ${article(f.kind)} ${kinds[f.kind].label.fr}${f.where ? ` ${f.where}` : ""}`,
		tied: (f) => [
			link(n$1(f.pages, "page", "pages"), "#facts"),
			form$1(f.pages, " fait état de ", " font état de "),
			link(n$1(f.ties, "lien", "liens"), "#ties"),
			...f.crossing > 0 ? [
				", dont ",
				link(num$1(f.crossing), "?only=across#ties"),
				" par-delà une frontière"
			] : [],
			"."
		],
		named: (f) => [
			link(n$1(f.pages, "page", "pages"), "#facts"),
			form$1(f.pages, " donne", " donnent"),
			" ce nom, sans aucun lien."
		],
		differ: (count) => [
			" ",
			link(count === 1 ? "Sur un point" : `Sur ${count} points`, "#differ"),
			", elles ne disent pas la même chose."
		],
		names: "Autres noms",
		acronym: "sigle",
		former: "ancien nom",
		where: "Où",
		when: "Quand",
		sideUnknown: "côté non précisé",
		life: "Ligne de vie",
		lifeNone: "Aucune page ne dit quand cela a commencé ou pris fin.",
		lifeNothing: "Aucune page n’en donne l’année.",
		lifeFacts: (count) => `${n$1(count, "fait daté", "faits datés")}\u00a0; chaque marque mène au fait.`,
		ties: "Liens",
		tiesNone: "Aucune page ne fait état d’un lien.",
		tiesShown: (shown, count) => shown === count ? n$1(count, "lien", "liens") : `${num$1(shown)} liens dessinés sur ${num$1(count)}\u00a0: les plus souvent cités\u00a0; le tableau les donne tous.`,
		border: "la frontière",
		across: "par-delà une frontière",
		column: {
			when: "Quand",
			who: "Qui",
			tie: "Lien",
			side: "Côté",
			kind: "Nature"
		},
		sortBy: (column) => `Trier par\u00a0: ${column}`,
		allTies: "tous",
		facts: "Ce que disent les sources",
		factsNote: (facts, pages) => `${n$1(facts, "fait tiré", "faits tirés")} de ${n$1(pages, "page", "pages")}, dans l’ordre du temps. Ouvrez-en un pour lire les mots mêmes de la page.`,
		goTo: (name) => `Voir ${name}`,
		noDate: "sans date",
		said: (date) => `dit\u00a0: ${date}`,
		undated: (count) => n$1(count, "fait sans date", "faits sans date"),
		undatedHelp: "Ni le fait ni sa page ne sont datés. Ils sont à part, et aucune date n’est devinée pour eux.",
		differs: "Les sources divergent",
		saidBy: (count) => n$1(count, "source", "sources"),
		notKept: "Le texte n’a pas été conservé.",
		source: "Source",
		dateSaid: "dit\xA0:",
		dateRead: "lu\xA0:",
		unknown: "date inconnue",
		address: "adresse\xA0:",
		addressNone: "adresse non conservée",
		row: "ligne",
		calledThere: (name) => `La page écrit «\u00a0${name}\u00a0».`,
		statedRole: (role) => `Le mot de la page\u00a0: «\u00a0${role}\u00a0».`,
		next: "Pour continuer",
		nextWhy: (names) => `par ${listed("fr", names)}`,
		nextNone: "Rien d’autre n’est lié aux mêmes fiches."
	},
	together: {
		title: "Ce qui s’est fait ensemble",
		lead: "Chaque projet, rencontre, fonds ou visite qui relie deux organisations ou plus, dans l’ordre du temps.",
		all: (count) => `Tous les fils (${num$1(count)})`,
		across: "par-delà une frontière",
		planned: "prévu",
		every: "tout"
	},
	sources: {
		title: "Sources",
		lead: (pages, statements) => `${n$1(pages, "page a été lue", "pages ont été lues")}, et ${n$1(statements, "énoncé en a été retenu", "énoncés en ont été retenus")}. Nous gardons les faits, les adresses et les dates\u00a0; les phrases restent à ceux qui les ont publiées.`,
		shown: (shown, count) => `${n$1(shown, "page affichée", "pages affichées")} sur ${num$1(count)}`,
		statements: "Énoncés",
		issues: "Non retenus",
		issuesHelp: "Ce qui était proposé et ne pouvait être retenu avec certitude est compté comme non retenu\xA0; le motif de chaque cas est gardé par qui fait tourner ce site.",
		licence: "Conditions",
		readOn: (date) => `lecture\u00a0: ${date}`,
		addressNone: "adresse non conservée",
		republish: {
			yes: "les faits peuvent être republiés",
			no: "les faits ne peuvent pas être republiés",
			unclear: "conditions peu claires, donc non republié"
		},
		data: "Le graphe lui-même",
		dataHelp: "Les mêmes faits peuvent être demandés par programme, en lecture seule, en GraphQL, à l’adresse"
	},
	errors: {
		missingTitle: "Cette page n’est pas dans l’étoffe",
		missing: "Aucune fiche n’a cette adresse. Elle s’écrit peut-être autrement, ou n’a jamais existé ici.",
		absentTitle: "Le métier est à l’arrêt",
		absent: "Le graphe ne répond pas pour le moment. Rien n’est perdu\xA0; revenez dans une minute.",
		brokenTitle: "Un fil s’est rompu",
		broken: "Cette page n’a pas pu être faite. La faute est à nous, et elle a été notée.",
		back: "Retour à l’accueil"
	}
};
// src/lib/words/nl.ts
var n = (count, one, other) => counted("nl", count, {
	one,
	other
});
var num = (count) => writeNumber("nl", count);
var form = (count, one, other) => formFor("nl", count, {
	one,
	other
});
// src/lib/words/index.ts
var dictionaries = {
	fr,
	nl: {
		site: {
			tagline: "Een observatorium van creatief werk over de Frans-Belgische grens heen",
			skip: "Naar de inhoud",
			pages: "Pagina’s",
			languages: "Talen",
			dark: "Donker thema",
			light: "Licht thema",
			home: "Startpagina",
			all: "Alle fiches",
			sources: "Bronnen",
			about: "Elk feit wordt bewaard met wie het zei, waar en wanneer. Spreken bronnen elkaar tegen, dan worden ze allebei bewaard en allebei getoond.",
			release: (version) => `Uitgave ${version}`,
			table: "Hetzelfde als tabel"
		},
		search: {
			label: "Zoeken op naam",
			placeholder: "Een fonds, een project, een plaats …",
			button: "Zoeken",
			found: (count, text) => `${n(count, "fiche", "fiches")} voor ‘${text}’`,
			shown: (shown, count) => `${n(shown, "fiche", "fiches")} van ${num(count)} getoond`,
			none: (text) => `Niets heet hier ‘${text}’.`,
			noneHere: "Geen enkele fiche van die soort aan die kant.",
			noneHelp: "Probeer een korter woord, een afkorting of een oudere naam. Accenten, hoofdletters en apostrofs maken niet uit.",
			noneMeaning: "Een naam die ontbreekt, stond niet op de pagina’s die we lazen. Dat betekent niet dat daar niemand werkt.",
			suggestions: (count) => count === 0 ? "Geen suggesties" : `${n(count, "suggestie", "suggesties")}; kies met de pijltjestoetsen`,
			kind: "Soort",
			side: "Kant",
			every: "alles",
			also: (names) => `ook ${listed("nl", names)}`,
			more: "Meer tonen"
		},
		home: {
			sentence: (f) => [
				link(n(f.pages, "pagina", "pagina’s"), f.to.sources),
				` van ${n(f.publishers, "uitgever", "uitgevers")} ${form(f.pages, "noemt", "noemen")} `,
				link(n(f.organisations, "organisatie", "organisaties"), f.to.organisations),
				...f.firstYear === null ? [] : [
					`. Tussen ${f.firstYear} en ${f.lastYear} ontmoetten ze elkaar of werkten ze samen, `,
					link(n(f.wefts, "keer", "keer"), f.to.together),
					" in totaal"
				],
				...f.crossing > 0 ? [
					", waarvan ",
					link(n(f.crossing, "keer", "keer"), `${f.to.together}?only=across`),
					" over een grens heen"
				] : [],
				...f.planned > 0 ? [
					"; ",
					link(`nog\u00a0${num(f.planned)}`, `${f.to.together}?only=planned`),
					` ${form(f.planned, "was", "waren")} gepland toen de pagina’s geschreven werden`
				] : [],
				"."
			],
			cloth: "De stof, getekend uit de gegevens",
			clothHow: "Elke lijn van links naar rechts is een organisatie. Elke draad van boven naar onder is iets wat ze samen deden, geplaatst in het jaar waarin het begon; een knoop toont wie meedeed. De draden volgen de tijd, op gelijke afstand.",
			clothShown: (shown, count, bodies) => `${n(shown, "draad", "draden")} van de ${num(count)} met een datum, en de ${n(bodies, "organisatie", "organisaties")} die elkaar het vaakst ontmoetten.`,
			clothUndated: (count) => `Nog ${n(count, "draad heeft geen datum en staat", "draden hebben geen datum en staan")} alleen in de tabel.`,
			column: {
				year: "Jaar",
				what: "Wat",
				who: "Wie",
				sides: "Kanten",
				undated: "zonder datum"
			},
			crosses: "gaat over een grens",
			stays: "blijft aan één kant",
			planned: "gepland toen de pagina werd geschreven",
			doors: "Waar te beginnen",
			doorFind: "Een organisatie vinden",
			doorFindHelp: "Onder om het even welke naam, in elke taal, met of zonder accenten.",
			doorSides: "Langs één kant lopen",
			doorSidesHelp: "Alles wat daar werd genoemd:",
			doorSources: "Nagaan wie het zegt",
			doorSourcesHelp: "Welke pagina’s werden gelezen, wanneer, onder welke voorwaarden, en hoeveel eruit werd overgenomen.",
			read: "Wat werd gelezen",
			readOn: (date) => `Laatst gelezen op ${date}`,
			published: (date) => `gepubliceerd: ${date}`,
			publishedUnknown: "publicatiedatum onbekend",
			readAll: (count) => `Alle pagina’s (${num(count)})`,
			unknown: "Wat we niet weten",
			unknownUndated: (count, of) => `${num(count)} van de ${n(of, "feit", "feiten")} ${form(count, "draagt", "dragen")} geen datum, en geen pagina zegt van wanneer ${form(count, "het is", "ze zijn")}.`,
			unknownOnce: (count, of) => `${num(count)} van de ${n(of, "feit", "feiten")} ${form(count, "steunt", "steunen")} op één enkele pagina.`,
			unknownSide: (count) => `${n(count, "organisatie bestrijkt", "organisaties bestrijken")} meerdere regio’s, of geen pagina zegt waar ${form(count, "ze zit", "ze zitten")}.`,
			unknownSilence: "Geen draad tussen twee namen betekent dat geen van deze pagina’s er een vermeldt. Het betekent niet dat er geen is."
		},
		thing: {
			is: (f) => `${f.name} is een ${kinds[f.kind].label.nl}${f.where ? ` ${f.where}` : ""}`,
			tied: (f) => [
				link(n(f.pages, "pagina", "pagina’s"), "#facts"),
				form(f.pages, " vermeldt ", " vermelden "),
				link(n(f.ties, "band", "banden"), "#ties"),
				...f.crossing > 0 ? [
					", waarvan ",
					link(num(f.crossing), "?only=across#ties"),
					" over een grens heen"
				] : [],
				"."
			],
			named: (f) => [
				link(n(f.pages, "pagina", "pagina’s"), "#facts"),
				form(f.pages, " geeft", " geven"),
				" de naam, zonder enige band."
			],
			differ: (count) => [
				" ",
				link(count === 1 ? "Op één punt" : `Op ${count} punten`, "#differ"),
				" zeggen ze niet hetzelfde."
			],
			names: "Andere namen",
			acronym: "afkorting",
			former: "vroegere naam",
			where: "Waar",
			when: "Wanneer",
			sideUnknown: "kant niet vermeld",
			life: "Levenslijn",
			lifeNone: "Geen pagina zegt wanneer het begon of eindigde.",
			lifeNothing: "Geen pagina noemt er een jaartal voor.",
			lifeFacts: (count) => `${n(count, "gedateerd feit", "gedateerde feiten")}; elk streepje leidt naar het feit.`,
			ties: "Banden",
			tiesNone: "Geen pagina vermeldt een band.",
			tiesShown: (shown, count) => shown === count ? n(count, "band", "banden") : `${num(shown)} van ${n(count, "band", "banden")} getekend, de vaakst genoemde; in de tabel staan ze allemaal.`,
			border: "de grens",
			across: "over een grens heen",
			column: {
				when: "Wanneer",
				who: "Wie",
				tie: "Band",
				side: "Kant",
				kind: "Soort"
			},
			sortBy: (column) => `Sorteren op: ${column}`,
			allTies: "alle",
			facts: "Wat bronnen zeggen",
			factsNote: (facts, pages) => `${n(facts, "feit", "feiten")} uit ${n(pages, "pagina", "pagina’s")}, in volgorde van tijd. Open er een om de woorden van de pagina zelf te lezen.`,
			goTo: (name) => `Naar ${name}`,
			noDate: "zonder datum",
			said: (date) => `gezegd: ${date}`,
			undated: (count) => n(count, "feit zonder datum", "feiten zonder datum"),
			undatedHelp: "Noch het feit, noch de pagina is gedateerd. Ze staan apart, en er wordt geen datum voor geraden.",
			differs: "De bronnen verschillen",
			saidBy: (count) => n(count, "bron", "bronnen"),
			notKept: "De bewoording werd niet bewaard.",
			source: "Bron",
			dateSaid: "gezegd:",
			dateRead: "gelezen:",
			unknown: "datum onbekend",
			address: "adres:",
			addressNone: "adres niet bewaard",
			row: "rij",
			calledThere: (name) => `De pagina schrijft ‘${name}’.`,
			statedRole: (role) => `Het woord van de pagina zelf: ‘${role}’.`,
			next: "Verder kijken",
			nextWhy: (names) => `via ${listed("nl", names)}`,
			nextNone: "Niets anders is met dezelfde fiches verbonden."
		},
		together: {
			title: "Wat samen werd gedaan",
			lead: "Elk project, evenement, fonds of bezoek dat twee of meer organisaties verbindt, in volgorde van tijd.",
			all: (count) => `Alle draden (${num(count)})`,
			across: "over een grens heen",
			planned: "gepland",
			every: "alles"
		},
		sources: {
			title: "Bronnen",
			lead: (pages, statements) => `${n(pages, "pagina werd gelezen", "pagina’s werden gelezen")}, en ${n(statements, "bewering werd eruit overgenomen", "beweringen werden eruit overgenomen")}. We bewaren feiten, adressen en data; de zinnen blijven van wie ze publiceerde.`,
			shown: (shown, count) => `${n(shown, "pagina", "pagina’s")} van ${num(count)} getoond`,
			statements: "Beweringen",
			issues: "Niet overgenomen",
			issuesHelp: "Wat werd aangeboden en niet met zekerheid kon worden overgenomen, wordt geteld als niet overgenomen; wie deze site beheert, bewaart de reden van elk geval.",
			licence: "Voorwaarden",
			readOn: (date) => `gelezen: ${date}`,
			addressNone: "adres niet bewaard",
			republish: {
				yes: "feiten mogen opnieuw gepubliceerd worden",
				no: "feiten mogen niet opnieuw gepubliceerd worden",
				unclear: "voorwaarden onduidelijk, dus niet opnieuw gepubliceerd"
			},
			data: "De graaf zelf",
			dataHelp: "Dezelfde feiten zijn per programma op te vragen, alleen lezend, als GraphQL, op"
		},
		errors: {
			missingTitle: "Deze pagina zit niet in de stof",
			missing: "Geen enkele fiche heeft dit adres. Misschien wordt het anders geschreven, of heeft het hier nooit bestaan.",
			absentTitle: "Het weefgetouw staat stil",
			absent: "De graaf antwoordt op dit moment niet. Er is niets verloren; kom over een minuut terug.",
			brokenTitle: "Er brak een draad",
			broken: "Deze pagina kon niet worden gemaakt. De fout ligt bij ons, en ze werd genoteerd.",
			back: "Terug naar de startpagina"
		}
	},
	en
};
/** Returns the words of the interface in a language. */
function wordsIn(language) {
	return dictionaries[language];
}
export { locales as a, listed as i, plain as n, writeMoney as o, formFor as r, writeNumber as s, wordsIn as t };
