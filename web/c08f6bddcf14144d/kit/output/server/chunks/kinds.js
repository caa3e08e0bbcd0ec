// ../graph/model/kinds/declare.ts
/** Returns a kind as declared, with its literal types kept. */
function kind(declared) {
	return declared;
}
// ../graph/model/kinds/call.ts
var call = kind({
	doc: "A call for projects or a competition.",
	label: {
		en: "call",
		fr: "appel à projets",
		nl: "oproep"
	},
	plural: {
		en: "calls",
		fr: "appels à projets",
		nl: "oproepen"
	},
	within: null,
	shape: "wye"
});
// ../graph/model/kinds/collaboration/event.ts
var event = kind({
	doc: "Something that takes place at a time: a festival, a visit, a mission, a talk.",
	label: {
		en: "event",
		fr: "événement",
		nl: "evenement"
	},
	plural: {
		en: "events",
		fr: "événements",
		nl: "evenementen"
	},
	within: "Collaboration",
	shape: "triangle"
});
// ../graph/model/kinds/collaboration/partnership.ts
var partnership = kind({
	doc: "An agreement or mandate between bodies.",
	label: {
		en: "partnership",
		fr: "partenariat",
		nl: "partnerschap"
	},
	plural: {
		en: "partnerships",
		fr: "partenariats",
		nl: "partnerschappen"
	},
	within: "Collaboration",
	shape: "square"
});
// ../graph/model/kinds/collaboration/project.ts
var project = kind({
	doc: "Work of limited time that bodies do together or that one body runs.",
	label: {
		en: "project",
		fr: "projet",
		nl: "project"
	},
	plural: {
		en: "projects",
		fr: "projets",
		nl: "projecten"
	},
	within: "Collaboration",
	shape: "square"
});
// ../graph/model/kinds/collaboration/work.ts
var work = kind({
	doc: "A work of art or media, such as a film.",
	label: {
		en: "work",
		fr: "œuvre",
		nl: "werk"
	},
	plural: {
		en: "works",
		fr: "œuvres",
		nl: "werken"
	},
	within: "Collaboration",
	shape: "star"
});
// ../graph/model/kinds/instrument.ts
var instrument = kind({
	doc: "A means of support, such as a voucher or a grant agreement.",
	label: {
		en: "instrument",
		fr: "instrument",
		nl: "instrument"
	},
	plural: {
		en: "instruments",
		fr: "instruments",
		nl: "instrumenten"
	},
	within: null,
	shape: "wye"
});
// ../graph/model/kinds/organisation/association.ts
var association = kind({
	doc: "A non-profit association.",
	label: {
		en: "association",
		fr: "association",
		nl: "vereniging"
	},
	plural: {
		en: "associations",
		fr: "associations",
		nl: "verenigingen"
	},
	within: "Organisation",
	shape: "circle"
});
// ../graph/model/kinds/organisation/cluster.ts
var cluster = kind({
	doc: "A body that federates firms and institutions of one field.",
	label: {
		en: "cluster",
		fr: "cluster",
		nl: "cluster"
	},
	plural: {
		en: "clusters",
		fr: "clusters",
		nl: "clusters"
	},
	within: "Organisation",
	shape: "circle"
});
// ../graph/model/kinds/organisation/company.ts
var company = kind({
	doc: "A business.",
	label: {
		en: "company",
		fr: "entreprise",
		nl: "bedrijf"
	},
	plural: {
		en: "companies",
		fr: "entreprises",
		nl: "bedrijven"
	},
	within: "Organisation",
	shape: "circle"
});
// ../graph/model/kinds/organisation/fund.ts
var fund = kind({
	doc: "A body that invests in or grants money to others.",
	label: {
		en: "fund",
		fr: "fonds",
		nl: "fonds"
	},
	plural: {
		en: "funds",
		fr: "fonds",
		nl: "fondsen"
	},
	within: "Organisation",
	shape: "diamond"
});
// ../graph/model/kinds/organisation/hub.ts
var hub = kind({
	doc: "A place-based body that brings creative people and firms together.",
	label: {
		en: "hub",
		fr: "hub",
		nl: "hub"
	},
	plural: {
		en: "hubs",
		fr: "hubs",
		nl: "hubs"
	},
	within: "Organisation",
	shape: "circle"
});
// ../graph/model/kinds/organisation/network.ts
var network = kind({
	doc: "A body made of members that stay themselves.",
	label: {
		en: "network",
		fr: "réseau",
		nl: "netwerk"
	},
	plural: {
		en: "networks",
		fr: "réseaux",
		nl: "netwerken"
	},
	within: "Organisation",
	shape: "circle"
});
// ../graph/model/kinds/organisation/organisation.ts
var organisation = kind({
	doc: "A body that acts under a name of its own, when nothing narrower is stated.",
	label: {
		en: "organisation",
		fr: "organisation",
		nl: "organisatie"
	},
	plural: {
		en: "organisations",
		fr: "organisations",
		nl: "organisaties"
	},
	within: null,
	shape: "circle"
});
// ../graph/model/kinds/organisation/public-body.ts
var publicBody = kind({
	doc: "A government, an administration, or a body that one of them set up.",
	label: {
		en: "public body",
		fr: "organisme public",
		nl: "overheidsinstelling"
	},
	plural: {
		en: "public bodies",
		fr: "organismes publics",
		nl: "overheidsinstellingen"
	},
	within: "Organisation",
	shape: "circle"
});
// ../graph/model/kinds/organisation/school.ts
var school = kind({
	doc: "A school or university college.",
	label: {
		en: "school",
		fr: "école",
		nl: "school"
	},
	plural: {
		en: "schools",
		fr: "écoles",
		nl: "scholen"
	},
	within: "Organisation",
	shape: "circle"
});
// ../graph/model/kinds/organisation/university.ts
var university = kind({
	doc: "A university.",
	label: {
		en: "university",
		fr: "université",
		nl: "universiteit"
	},
	plural: {
		en: "universities",
		fr: "universités",
		nl: "universiteiten"
	},
	within: "Organisation",
	shape: "circle"
});
// ../graph/model/kinds/organisation/venue.ts
var venue = kind({
	doc: "A house where works are shown or made.",
	label: {
		en: "venue",
		fr: "lieu culturel",
		nl: "culturele locatie"
	},
	plural: {
		en: "venues",
		fr: "lieux culturels",
		nl: "culturele locaties"
	},
	within: "Organisation",
	shape: "circle"
});
// ../graph/model/kinds/person.ts
var person = kind({
	doc: "A person in a public role, named for that role alone.",
	label: {
		en: "person",
		fr: "personne",
		nl: "persoon"
	},
	plural: {
		en: "people",
		fr: "personnes",
		nl: "personen"
	},
	within: null,
	shape: "circle"
});
// ../graph/model/kinds/place.ts
var place = kind({
	doc: "A town, region, country or cross-border territory.",
	label: {
		en: "place",
		fr: "lieu",
		nl: "plaats"
	},
	plural: {
		en: "places",
		fr: "lieux",
		nl: "plaatsen"
	},
	within: null,
	shape: "cross"
});
// ../graph/model/kinds/index.ts
/** Every kind of thing, by its label. */
var kinds = {
	Organisation: organisation,
	Company: company,
	PublicBody: publicBody,
	Association: association,
	School: school,
	University: university,
	Hub: hub,
	Cluster: cluster,
	Fund: fund,
	Network: network,
	Venue: venue,
	Project: project,
	Partnership: partnership,
	Event: event,
	Work: work,
	Programme: kind({
		doc: "A frame of support with a name: a funding programme, a strategy, a label or a brand of support.",
		label: {
			en: "programme",
			fr: "programme",
			nl: "programma"
		},
		plural: {
			en: "programmes",
			fr: "programmes",
			nl: "programma’s"
		},
		within: null,
		shape: "wye"
	}),
	Call: call,
	Instrument: instrument,
	Place: place,
	Person: person,
	Theme: kind({
		doc: "A field, sector or technology.",
		label: {
			en: "theme",
			fr: "thème",
			nl: "thema"
		},
		plural: {
			en: "themes",
			fr: "thèmes",
			nl: "thema’s"
		},
		within: null,
		shape: "star"
	})
};
/** Every family of kinds, in the order of the contract. */
var families = [
	"Organisation",
	"Collaboration",
	"Programme",
	"Call",
	"Instrument",
	"Place",
	"Person",
	"Theme"
];
/** Every kind, in the order of the contract. */
var kindNames = Object.keys(kinds);
/** Returns the family of a kind. */
function familyOf(name) {
	return kinds[name].within ?? name;
}
export { kinds as i, familyOf as n, kindNames as r, families as t };
