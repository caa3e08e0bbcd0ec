import "./kinds.js";
import { n as money, t as together } from "./together.js";
import { t as time } from "./time.js";
import { n as writePeriod, t as writeDate } from "./dates.js";
import { o as writeMoney, r as formFor, s as writeNumber, t as wordsIn } from "./words.js";
// ../graph/model/modality.ts
/** How a source puts a fact: as so, as intended, or as a possibility. A promise is not a fact. */
var modalities = {
	asserted: {
		en: "stated",
		fr: "affirmé",
		nl: "gesteld"
	},
	planned: {
		en: "planned",
		fr: "prévu",
		nl: "gepland"
	},
	hypothetical: {
		en: "possible",
		fr: "envisagé",
		nl: "mogelijk"
	}
};
// ../graph/model/predicates/structure.ts
/** What belongs where, to whom, and to which field. */
var structure = {
	PART_OF: {
		doc: "It is a part of something larger.",
		from: "any",
		to: "any",
		value: null,
		reads: "partOf",
		reverse: "parts",
		label: {
			en: "is part of",
			fr: "fait partie de",
			nl: "maakt deel uit van"
		},
		reverseLabel: {
			en: "parts",
			fr: "parties",
			nl: "onderdelen"
		}
	},
	LOCATED_IN: {
		doc: "It sits or takes place there.",
		from: "any",
		to: [
			"Place",
			"Venue",
			"Hub"
		],
		value: null,
		reads: "locatedIn",
		reverse: "located",
		label: {
			en: "is in",
			fr: "se trouve à",
			nl: "ligt in"
		},
		reverseLabel: {
			en: "located here",
			fr: "situés ici",
			nl: "hier gelegen"
		}
	},
	COVERS: {
		doc: "It applies to that territory.",
		from: "any",
		to: ["Place"],
		value: null,
		reads: "covers",
		reverse: "coveredBy",
		label: {
			en: "covers",
			fr: "couvre",
			nl: "bestrijkt"
		},
		reverseLabel: {
			en: "covered by",
			fr: "couvert par",
			nl: "bestreken door"
		}
	},
	HOLDS_ROLE_IN: {
		doc: "The person holds a public role there.",
		from: ["Person"],
		to: ["Organisation", "Collaboration"],
		value: null,
		reads: "holdsRoleIn",
		reverse: "roleHolders",
		label: {
			en: "holds a role in",
			fr: "exerce une fonction dans",
			nl: "heeft een functie in"
		},
		reverseLabel: {
			en: "people",
			fr: "personnes",
			nl: "personen"
		}
	},
	CONCERNS: {
		doc: "It deals with that field or technology.",
		from: "any",
		to: ["Theme"],
		value: null,
		reads: "concerns",
		reverse: "concernedBy",
		label: {
			en: "concerns",
			fr: "concerne",
			nl: "betreft"
		},
		reverseLabel: {
			en: "concerned",
			fr: "concernés",
			nl: "betrokken"
		}
	},
	HAS_OBJECTIVE: {
		doc: "It aims at this, in our own words.",
		from: "any",
		to: null,
		value: "text",
		reads: "objectives",
		reverse: null,
		label: {
			en: "aims at",
			fr: "vise à",
			nl: "beoogt"
		},
		reverseLabel: null
	},
	HAS_ACTIVITY: {
		doc: "It does this, in our own words.",
		from: "any",
		to: null,
		value: "text",
		reads: "activities",
		reverse: null,
		label: {
			en: "activity",
			fr: "activité",
			nl: "activiteit"
		},
		reverseLabel: null
	},
	COUNT: {
		doc: "How many there are; `unit` says of what.",
		from: "any",
		to: null,
		value: "count",
		reads: "counts",
		reverse: null,
		label: {
			en: "counts",
			fr: "compte",
			nl: "telt"
		},
		reverseLabel: null
	}
};
// ../graph/model/predicates/index.ts
/** The closed list of predicates (CONTRACT.md), each declared once. */
var predicates = {
	...together,
	...money,
	...structure,
	...time
};
Object.keys(predicates).filter((name) => predicates[name].to !== null);
// ../graph/model/roles.ts
/** The roles that a partner may have in what is made together; the source's own word is kept beside. */
var roles = {
	lead: {
		en: "lead",
		fr: "chef de file",
		nl: "projectleider"
	},
	steering: {
		en: "steering",
		fr: "pilotage",
		nl: "sturing"
	},
	partner: {
		en: "partner",
		fr: "partenaire",
		nl: "partner"
	},
	associated: {
		en: "associated partner",
		fr: "partenaire associé",
		nl: "geassocieerde partner"
	},
	producer: {
		en: "producer",
		fr: "producteur",
		nl: "producent"
	},
	host: {
		en: "host",
		fr: "hôte",
		nl: "gastheer"
	},
	applicant: {
		en: "applicant",
		fr: "candidat",
		nl: "aanvrager"
	}
};
// src/lib/words/units.ts
var units = {
	companies: {
		en: {
			one: "company",
			other: "companies"
		},
		fr: {
			one: "entreprise",
			other: "entreprises"
		},
		nl: {
			one: "bedrijf",
			other: "bedrijven"
		}
	},
	vouchers: {
		en: {
			one: "voucher",
			other: "vouchers"
		},
		fr: {
			one: "chèque",
			other: "chèques"
		},
		nl: {
			one: "cheque",
			other: "cheques"
		}
	},
	members: {
		en: {
			one: "member",
			other: "members"
		},
		fr: {
			one: "membre",
			other: "membres"
		},
		nl: {
			one: "lid",
			other: "leden"
		}
	},
	partners: {
		en: {
			one: "partner",
			other: "partners"
		},
		fr: {
			one: "partenaire",
			other: "partenaires"
		},
		nl: {
			one: "partner",
			other: "partners"
		}
	},
	visitors: {
		en: {
			one: "visitor",
			other: "visitors"
		},
		fr: {
			one: "visiteur",
			other: "visiteurs"
		},
		nl: {
			one: "bezoeker",
			other: "bezoekers"
		}
	},
	regions: {
		en: {
			one: "region",
			other: "regions"
		},
		fr: {
			one: "région",
			other: "régions"
		},
		nl: {
			one: "regio",
			other: "regio’s"
		}
	},
	projects: {
		en: {
			one: "project",
			other: "projects"
		},
		fr: {
			one: "projet",
			other: "projets"
		},
		nl: {
			one: "project",
			other: "projecten"
		}
	},
	axes: {
		en: {
			one: "line of work",
			other: "lines of work"
		},
		fr: {
			one: "axe",
			other: "axes"
		},
		nl: {
			one: "as",
			other: "assen"
		}
	},
	actions: {
		en: {
			one: "action",
			other: "actions"
		},
		fr: {
			one: "action",
			other: "actions"
		},
		nl: {
			one: "actie",
			other: "acties"
		}
	},
	months: {
		en: {
			one: "month",
			other: "months"
		},
		fr: {
			one: "mois",
			other: "mois"
		},
		nl: {
			one: "maand",
			other: "maanden"
		}
	}
};
/** Returns the word for what is counted, in the form that goes with the count; a unit without a word stands as it came. */
function unitWord(unit, count, language) {
	if (unit === null) return "";
	const forms = units[unit]?.[language];
	return forms ? formFor(language, count, forms) : unit;
}
// src/lib/words/facts.ts
/** Returns the verb that reads a fact aloud from the page's own thing. */
function verbOf(fact, language) {
	const predicate = predicates[fact.predicate];
	return fact.direction === "in" && predicate.reverseLabel ? predicate.reverseLabel[language] : predicate.label[language];
}
/** Returns the words before what a fact is about; a reverse reading is a heading and takes a colon. */
function leadOf(fact, language) {
	const verb = verbOf(fact, language);
	return fact.direction === "in" ? `${verb}${language === "fr" ? "\xA0" : ""}:` : verb;
}
/** Returns the value of a fact as people write it: money, a count with its unit, a date; null when it has none. */
function valueOf(fact, language) {
	if (fact.value === null) return null;
	const kind = predicates[fact.predicate].value;
	const amount = typeof fact.value === "number" ? fact.value : Number(fact.value);
	if (kind === "money" && Number.isFinite(amount)) return fact.unit && /^[A-Z]{3}$/.test(fact.unit) ? writeMoney(language, amount, fact.unit) : writeNumber(language, amount);
	if (kind === "count" && Number.isFinite(amount)) return `${writeNumber(language, amount)}\u00a0${unitWord(fact.unit, amount, language)}`.trim();
	return isDated(fact) ? writeDate(language, String(fact.value)) : String(fact.value);
}
/** Says whether the value of a fact is itself the date. */
function isDated(fact) {
	return predicates[fact.predicate].value === "date";
}
/** Says whether the value of a fact is a text of our own, which is English in every language. */
function isEnglishText(fact) {
	return predicates[fact.predicate].value === "text" && fact.value !== null;
}
/** Returns the word for the role that a fact gives, as it came when the model has none for it; a plain partner needs no word more. */
function roleWord(role, language) {
	if (role === null) return null;
	if (role === "partner") return null;
	return role in roles ? roles[role][language] : role;
}
/** Returns when a fact held as people write it, or when it was said if it is dated only so. */
function whenOf(fact, language) {
	if (fact.from !== null || fact.to !== null) return writePeriod(language, fact.from, fact.to);
	if (fact.dating === "true") return writeDate(language, String(fact.value));
	return fact.said === null ? null : wordsIn(language).thing.said(writeDate(language, fact.said));
}
/** Returns the word for how a fact is put, unless it is plainly stated. */
function modalityWord(fact, language) {
	return fact.modality === "asserted" ? null : modalities[fact.modality][language];
}
export { roleWord as a, whenOf as c, modalityWord as i, predicates as l, isEnglishText as n, valueOf as o, leadOf as r, verbOf as s, isDated as t };
