import type { TakenFigures } from '../figures.ts';
import { counted, formFor, writeNumber } from '../numbers.ts';

const n = (count: number, one: string, other: string) => counted('en', count, { one, other });
const num = (count: number) => writeNumber('en', count);
const form = (count: number, one: string, other: string) => formFor('en', count, { one, other });

/** The words of the sources page in English. */
export const en = {
  title: 'Sources',
  lead: (pages: number, statements: number) => `${n(pages, 'page was', 'pages were')} read, and ${n(statements, 'statement', 'statements')} taken from ${form(pages, 'it', 'them')}. Facts, addresses and dates are kept; the publishers’ sentences stay theirs.`,
  allPages: (count: number) => `All ${n(count, 'page', 'pages')}`,
  refusedWhole: (count: number) => `The whole list of what was refused, as CSV (${num(count)})`,
  leafOf: (first: number, last: number, of: number) => `${num(first)}–${num(last)} of ${num(of)}, by address`,
  before: 'Before',
  next: 'Next',
  statements: 'Statements',
  counts: (s: TakenFigures) => `${n(s.offered, 'fact was', 'facts were')} offered: ${num(s.accepted)} taken, ${num(s.refused)} refused.`,
  beside: 'of them beside the facts, such as where an organisation sits',
  undated: 'without any date',
  credit: 'Credit',
  lastRead: 'Last read',
  pagesRead: 'Pages',
  pageIssues: (count: number) => `${n(count, 'page or file', 'pages or files')} could not be read whole.`,
  why: 'What was refused, and why',
  examples: 'Examples, as the reader noted them',
  issuesHelp: 'What was offered and could not be taken for sure is refused, counted, and explained above.',
  licence: 'Terms',
  readOn: (date: string) => `read on ${date}`,
  addressNone: 'address not kept',
  republish: { yes: 'facts may be republished', no: 'facts may not be republished', unclear: 'terms unclear, so not republished' },
  data: 'The graph itself',
  dataHelp: 'The same facts can be asked for by program, read only, as GraphQL, at',
  leftOut: (count: number) => `${n(count, 'row was', 'rows were')} left out, because ${form(count, 'it is', 'they are')} about a person and not an organisation; nothing of ${form(count, 'it', 'them')} was kept.`,
  flaws: (count: number) => `${n(count, 'cell', 'cells')} of rows that were taken could not be read exactly; what ${form(count, 'it says', 'they say')} is left open.`,
  rowCounts: (s: TakenFigures) => `${n(s.offered, 'row was', 'rows were')} offered: ${num(s.accepted)} taken, ${num(s.refused)} refused${s.leftOut > 0 ? `, ${num(s.leftOut)} left out` : ''}.`,
  files: 'Files',
  publisher: 'Publisher',
  where: 'Where',
  sheet: 'All sources at a glance',
  column: { source: 'Source', offered: 'Offered', taken: 'Taken', refused: 'Refused', leftOut: 'Left out', statements: 'Statements', republish: 'Republished' },
  republishShort: { yes: 'yes', no: 'no', unclear: 'no (terms unclear)' },
  all: 'All',
  sum: 'What is offered is a fact of a page that was read by hand, or a row of a dataset. Each is taken, refused with its reason, or left out because it is about a person: the three add up.',
  titles: {} as Record<string, string>,
  licences: {} as Record<string, string>,
};

/** The words that the sources page must have in every language. */
export type SourcesDictionary = typeof en;
