// ../graph/model/predicates/time.ts
/** What became of a thing, and when it began and ended. */
var time = {
	SUCCEEDED_BY: {
		doc: "Another took its place.",
		from: "any",
		to: "same family",
		value: null,
		reads: "succeededBy",
		reverse: "succeeds",
		label: {
			en: "was succeeded by",
			fr: "a pour successeur",
			nl: "werd opgevolgd door"
		},
		reverseLabel: {
			en: "succeeds",
			fr: "succède à",
			nl: "volgt op"
		}
	},
	MERGED_INTO: {
		doc: "It became part of another and ended.",
		from: "any",
		to: "same family",
		value: null,
		reads: "mergedInto",
		reverse: "absorbed",
		label: {
			en: "merged into",
			fr: "a fusionné dans",
			nl: "fuseerde in"
		},
		reverseLabel: {
			en: "absorbed",
			fr: "a absorbé",
			nl: "nam op"
		}
	},
	SPLIT_FROM: {
		doc: "It parted from another that went on.",
		from: "any",
		to: "same family",
		value: null,
		reads: "splitFrom",
		reverse: "splitInto",
		label: {
			en: "split from",
			fr: "est issu de",
			nl: "splitste af van"
		},
		reverseLabel: {
			en: "split into",
			fr: "a donné naissance à",
			nl: "splitste in"
		}
	},
	RENAMED: {
		doc: "It went on under another name.",
		from: "any",
		to: "same family",
		value: null,
		reads: "renamed",
		reverse: "formerly",
		label: {
			en: "was renamed",
			fr: "a été renommé",
			nl: "werd hernoemd tot"
		},
		reverseLabel: {
			en: "formerly",
			fr: "anciennement",
			nl: "voorheen"
		}
	},
	FOUNDED: {
		doc: "When it was set up.",
		from: "any",
		to: null,
		value: "date",
		reads: "founded",
		reverse: null,
		label: {
			en: "was founded",
			fr: "a été fondé",
			nl: "werd opgericht"
		},
		reverseLabel: null,
		dates: "from"
	},
	OPENED: {
		doc: "When it opened.",
		from: "any",
		to: null,
		value: "date",
		reads: "opened",
		reverse: null,
		label: {
			en: "opened",
			fr: "a ouvert",
			nl: "opende"
		},
		reverseLabel: null,
		dates: "from"
	},
	STARTED: {
		doc: "When it started.",
		from: "any",
		to: null,
		value: "date",
		reads: "started",
		reverse: null,
		label: {
			en: "started",
			fr: "a commencé",
			nl: "begon"
		},
		reverseLabel: null,
		dates: "from"
	},
	ENDED: {
		doc: "When it ended.",
		from: "any",
		to: null,
		value: "date",
		reads: "ended",
		reverse: null,
		label: {
			en: "ended",
			fr: "s’est terminé",
			nl: "eindigde"
		},
		reverseLabel: null,
		dates: "to"
	},
	ANNOUNCED: {
		doc: "When it was announced.",
		from: "any",
		to: null,
		value: "date",
		reads: "announced",
		reverse: null,
		label: {
			en: "was announced",
			fr: "a été annoncé",
			nl: "werd aangekondigd"
		},
		reverseLabel: null
	}
};
export { time as t };
