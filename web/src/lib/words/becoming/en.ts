import { counted } from '../numbers.ts';

const n = (count: number, one: string, other: string) => counted('en', count, { one, other });

/** The words of the pages of promises and of disagreements in English. */
export const en = {
  promises: {
    title: 'Promises',
    of: (name: string) => `What was planned: ${name}`,
    lead: (count: number, pages: number) => `${n(count, 'thing that was planned', 'things that were planned')}, on ${n(pages, 'page', 'pages')}, and what became of ${count === 1 ? 'it' : 'them'} as far as later pages tell.`,
    all: 'All',
    fates: { confirmed: 'Kept', contradicted: 'Came otherwise', lapsed: 'Nothing heard since', open: 'Open' },
    helps: {
      confirmed: 'a page that is not older states the same as done',
      contradicted: 'a page that is not older states another date or amount',
      lapsed: 'its time is over, and no page came back to it',
      open: 'its time is to come, or nobody says when it is',
    },
    moments: { FOUNDED: 'founding', OPENED: 'opening', STARTED: 'start', ENDED: 'end', ANNOUNCED: 'announcement' } as Record<string, string>,
    filter: 'What became of them',
    columns: { due: 'For when', what: 'What was planned', fate: 'What became of it', who: 'Who said so' },
    noDue: 'time not told',
    noDate: 'no date',
    stated: 'stated as done',
    otherwise: (told: string) => `instead: ${told}`,
    on: (date: string) => `said ${date}`,
    none: 'No page states anything as planned here.',
    unknown: 'How to read this',
    unknownHelp: 'That no page came back to a plan does not mean that nothing came of it: pages tell of plans more often than of how they ended.',
  },
  disagreements: {
    title: 'What sources say differently',
    of: (name: string) => `What sources say differently of ${name}`,
    lead: (count: number) => `${n(count, 'fact', 'facts')} on which pages differ. All that they say stands side by side; nothing is chosen.`,
    columns: { thing: 'Of what', about: 'About what', told: 'What pages say' },
    about: { value: '', from: 'since when', to: 'until when', role: 'in what role' },
    noDate: 'page without a date',
    on: (date: string) => `said ${date}`,
    none: 'No two pages differ here.',
    how: 'How they are found',
    howHelp: 'A date that only says the same more exactly is no other date, and less than one euro is rounding. How many there are of something, and how large a fund is, change: pages differ on that only when they are of one year.',
  },
  everything: 'Of everything',
  late: 'There is too much data for this page to be made in time. The same question can be asked from a terminal.',
  question: 'The same as a question, with its Cypher and its rows as CSV',
};

/** The words that the pages of promises and of disagreements must have in every language. */
export type BecomingDictionary = typeof en;
