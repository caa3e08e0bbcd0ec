import type { Source } from '../source.ts';
import { read } from './read.ts';

/**
 * Facts that people read by hand on public pages, kept as facts: an address each, and never a sentence of a page.
 * Two readers often read one page, so that a fact may come twice; names are kept as each page wrote them, and contradictions are kept.
 * A page that is a copy on another site is marked `rehosted`. Dates that a reader inferred carry a "?", and a year that no page states is XXXX.
 */
export const source: Source = {
  name: 'public-pages',
  title: 'Public pages, read by hand',
  publisher: 'the publishers of the pages, each at its address',
  licence: 'facts only; the pages belong to their publishers',
  republish: 'yes',
  attribution: 'the publishers of the pages, each at its address',
  address: null,
  lang: 'mul',
  frequency: 'once',
  ships: true,
  parser: 'public-pages@2',
  expected: { min: 3000, max: 5000 },
  files: [
    { name: 'pages.csv', required: true, about: 'the pages that were read, each with its address', url: null },
    { name: 'facts.csv', required: true, about: 'what was read on them, one fact a line', url: null },
  ],
  read,
  live: null,
};
