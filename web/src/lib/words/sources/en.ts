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
  whole: (s: TakenFigures) => `The whole list, as CSV: ${[s.refused > 0 && `${num(s.refused)} refused`, s.cells > 0 && n(s.cells, 'cell not read', 'cells not read'), s.things > 0 && n(s.things, 'thing not placed', 'things not placed')].filter(Boolean).join(', ')}`,
  leafOf: (first: number, last: number, of: number) => `${num(first)}–${num(last)} of ${num(of)}, by address`,
  before: 'Before',
  next: 'Next',
  statements: 'Statements',
  counts: (s: TakenFigures) => `${n(s.offered, 'fact', 'facts')} offered = ${num(s.accepted)} taken + ${num(s.refused)} refused.`,
  beside: 'of them beside the facts, such as where an organisation sits',
  undated: 'without any date',
  credit: 'Credit',
  lastRead: 'Last read',
  pagesRead: 'Pages',
  pageIssues: (count: number) => `${n(count, 'page or file', 'pages or files')} could not be read whole.`,
  why: 'What was not taken, and why',
  sort: { refused: 'Refused', cell: 'Cells that could not be read', thing: 'Organisations and projects that could not be placed or dated' },
  examples: 'Examples, as the reader noted them',
  issuesHelp: 'What was offered and could not be taken for sure is refused, counted, and explained above.',
  licence: 'Terms',
  readOn: (date: string) => `read on ${date}`,
  addressNone: 'address not kept',
  republish: { yes: 'facts may be republished', no: 'facts may not be republished', unclear: 'terms unclear, so not republished' },
  data: 'The graph itself',
  dataHelp: 'The same facts can be asked for by program, read only, as GraphQL, at',
  leftOut: (count: number) => `${n(count, 'row was', 'rows were')} left out, because ${form(count, 'it is', 'they are')} about a person and not an organisation; nothing of ${form(count, 'it', 'them')} was kept.`,
  cells: (count: number) => `Beside these, ${n(count, 'cell', 'cells')} could not be read exactly; what ${form(count, 'it says', 'they say')} is left open.`,
  things: (count: number) => `${n(count, 'organisation or project', 'organisations or projects')} could not be placed or dated for sure, since records disagree or name what nobody knows; that is left open too.`,
  rowCounts: (s: TakenFigures) => `${n(s.offered, 'row', 'rows')} offered = ${num(s.accepted)} taken + ${num(s.refused)} refused${s.leftOut > 0 ? ` + ${num(s.leftOut)} left out` : ''}.`,
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
