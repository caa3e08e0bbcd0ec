// ../graph/model/predicates/money.ts
/** Who pays, invests and receives. */
var money = {
	FUNDS: {
		doc: "It gives money to it; the value says how much, where stated.",
		from: [
			"Organisation",
			"Programme",
			"Instrument"
		],
		to: [
			"Organisation",
			"Collaboration",
			"Programme",
			"Call",
			"Instrument"
		],
		value: "money",
		reads: "funds",
		reverse: "fundedBy",
		label: {
			en: "funds",
			fr: "finance",
			nl: "financiert"
		},
		reverseLabel: {
			en: "funded by",
			fr: "financé par",
			nl: "gefinancierd door"
		}
	},
	SHAREHOLDER_OF: {
		doc: "It holds shares; the value says for how much, where stated.",
		from: ["Organisation", "Place"],
		to: ["Organisation", "Programme"],
		value: "money",
		reads: "shareholderOf",
		reverse: "shareholders",
		label: {
			en: "is a shareholder of",
			fr: "est actionnaire de",
			nl: "is aandeelhouder van"
		},
		reverseLabel: {
			en: "shareholders",
			fr: "actionnaires",
			nl: "aandeelhouders"
		}
	},
	BUDGET: {
		doc: "Its whole budget.",
		from: "any",
		to: null,
		value: "money",
		reads: "budget",
		reverse: null,
		label: {
			en: "has a budget of",
			fr: "a un budget de",
			nl: "heeft een budget van"
		},
		reverseLabel: null
	},
	EU_FUNDING: {
		doc: "Money from the European Union; the object, where stated, is whom it came from.",
		from: "any",
		to: [
			"Organisation",
			"Programme",
			"Instrument"
		],
		value: "money",
		reads: "euFunding",
		reverse: "euFundingGiven",
		label: {
			en: "has EU funding of",
			fr: "a un financement européen de",
			nl: "heeft EU-financiering van"
		},
		reverseLabel: {
			en: "EU funding given",
			fr: "financement européen accordé",
			nl: "verleende EU-financiering"
		}
	},
	FUND_SIZE: {
		doc: "The money that the fund has at its disposal.",
		from: [
			"Organisation",
			"Programme",
			"Instrument"
		],
		to: null,
		value: "money",
		reads: "fundSize",
		reverse: null,
		label: {
			en: "has funds of",
			fr: "dispose de",
			nl: "beschikt over"
		},
		reverseLabel: null
	},
	GRANT: {
		doc: "A grant; the object, where stated, is whom it came from.",
		from: "any",
		to: [
			"Organisation",
			"Programme",
			"Instrument"
		],
		value: "money",
		reads: "grant",
		reverse: "grantsGiven",
		label: {
			en: "grant",
			fr: "subvention",
			nl: "subsidie"
		},
		reverseLabel: {
			en: "grants given",
			fr: "subventions accordées",
			nl: "verleende subsidies"
		}
	}
};
// ../graph/model/predicates/together.ts
var doers = [
	"Organisation",
	"Person",
	"Programme",
	"Collaboration"
];
/** What bodies, people and places do together, and for one another. */
var together = {
	PARTNER_IN: {
		doc: "The organisation takes part in making it; `role` says as what.",
		from: ["Organisation"],
		to: [
			"Collaboration",
			"Programme",
			"Organisation"
		],
		value: null,
		reads: "partnerIn",
		reverse: "partners",
		label: {
			en: "is a partner in",
			fr: "est partenaire de",
			nl: "is partner in"
		},
		reverseLabel: {
			en: "partners",
			fr: "partenaires",
			nl: "partners"
		}
	},
	TOOK_PART_IN: {
		doc: "It attended, without making it.",
		from: [
			"Organisation",
			"Person",
			"Place"
		],
		to: [
			"Collaboration",
			"Organisation",
			"Place"
		],
		value: null,
		reads: "tookPartIn",
		reverse: "participants",
		label: {
			en: "took part in",
			fr: "a participé à",
			nl: "nam deel aan"
		},
		reverseLabel: {
			en: "taking part",
			fr: "participants",
			nl: "deelnemers"
		}
	},
	VISITED: {
		doc: "It paid a visit.",
		from: [
			"Organisation",
			"Person",
			"Place"
		],
		to: [
			"Collaboration",
			"Organisation",
			"Place"
		],
		value: null,
		reads: "visited",
		reverse: "visitors",
		label: {
			en: "visited",
			fr: "a visité",
			nl: "bezocht"
		},
		reverseLabel: {
			en: "visited by",
			fr: "visité par",
			nl: "bezocht door"
		}
	},
	MEMBER_OF: {
		doc: "It is a member.",
		from: ["Organisation", "Place"],
		to: ["Organisation", "Programme"],
		value: null,
		reads: "memberOf",
		reverse: "members",
		label: {
			en: "is a member of",
			fr: "est membre de",
			nl: "is lid van"
		},
		reverseLabel: {
			en: "members",
			fr: "membres",
			nl: "leden"
		}
	},
	COOPERATES_WITH: {
		doc: "They work together, without a project being named.",
		from: ["Organisation", "Place"],
		to: ["Organisation", "Programme"],
		value: null,
		reads: "cooperatesWith",
		reverse: "cooperators",
		label: {
			en: "cooperates with",
			fr: "coopère avec",
			nl: "werkt samen met"
		},
		reverseLabel: {
			en: "cooperates with",
			fr: "coopère avec",
			nl: "werkt samen met"
		}
	},
	RUNS: {
		doc: "It carries it out or manages it.",
		from: doers,
		to: "any",
		value: null,
		reads: "runs",
		reverse: "runBy",
		label: {
			en: "runs",
			fr: "mène",
			nl: "voert uit"
		},
		reverseLabel: {
			en: "run by",
			fr: "mené par",
			nl: "uitgevoerd door"
		}
	},
	ORGANISES: {
		doc: "It organises it.",
		from: doers,
		to: "any",
		value: null,
		reads: "organises",
		reverse: "organisedBy",
		label: {
			en: "organises",
			fr: "organise",
			nl: "organiseert"
		},
		reverseLabel: {
			en: "organised by",
			fr: "organisé par",
			nl: "georganiseerd door"
		}
	},
	HOSTS: {
		doc: "It receives it at its own place.",
		from: doers,
		to: "any",
		value: null,
		reads: "hosts",
		reverse: "hostedBy",
		label: {
			en: "hosts",
			fr: "accueille",
			nl: "ontvangt"
		},
		reverseLabel: {
			en: "hosted by",
			fr: "accueilli par",
			nl: "ontvangen door"
		}
	},
	CREATED: {
		doc: "It made it or set it up.",
		from: doers,
		to: "any",
		value: null,
		reads: "created",
		reverse: "createdBy",
		label: {
			en: "created",
			fr: "a créé",
			nl: "creëerde"
		},
		reverseLabel: {
			en: "created by",
			fr: "créé par",
			nl: "gecreëerd door"
		}
	},
	PROPOSED: {
		doc: "It proposed it.",
		from: doers,
		to: "any",
		value: null,
		reads: "proposed",
		reverse: "proposedBy",
		label: {
			en: "proposed",
			fr: "a proposé",
			nl: "stelde voor"
		},
		reverseLabel: {
			en: "proposed by",
			fr: "proposé par",
			nl: "voorgesteld door"
		}
	},
	LAUNCHED: {
		doc: "It launched it.",
		from: doers,
		to: "any",
		value: null,
		reads: "launched",
		reverse: "launchedBy",
		label: {
			en: "launched",
			fr: "a lancé",
			nl: "lanceerde"
		},
		reverseLabel: {
			en: "launched by",
			fr: "lancé par",
			nl: "gelanceerd door"
		}
	},
	SELECTED: {
		doc: "It chose it among others.",
		from: [
			"Organisation",
			"Call",
			"Programme"
		],
		to: "any",
		value: null,
		reads: "selected",
		reverse: "selectedBy",
		label: {
			en: "selected",
			fr: "a sélectionné",
			nl: "selecteerde"
		},
		reverseLabel: {
			en: "selected by",
			fr: "sélectionné par",
			nl: "geselecteerd door"
		}
	},
	LABELS: {
		doc: "It gives it a label or a title.",
		from: [
			"Organisation",
			"Call",
			"Programme"
		],
		to: "any",
		value: null,
		reads: "labels",
		reverse: "labelledBy",
		label: {
			en: "labels",
			fr: "labellise",
			nl: "labelt"
		},
		reverseLabel: {
			en: "labelled by",
			fr: "labellisé par",
			nl: "gelabeld door"
		}
	}
};
export { money as n, together as t };
