import { counted, writeNumber } from '../numbers.ts';

const n = (count: number, one: string, other: string) => counted('en', count, { one, other });

/** The words of the library of questions in English. */
export const en = {
  title: 'Questions',
  lead: 'Questions of the library, answered from the graph as it is served. Each shows its rows and its Cypher, and can be given a date or a number.',
  helpLead: 'The same from a terminal:',
  themes: { border: 'The border', coverage: 'What we know, and what not', evolution: 'Over the years', festivals: 'Festivals', films: 'Films and works', funding: 'Money' } as Record<string, string>,
  asks: {} as Record<string, string>,
  given: 'What it can be given',
  ask: 'Ask',
  yes: 'yes',
  no: 'no',
  rows: (count: number) => n(count, 'row', 'rows'),
  shown: (shown: number, count: number, isCut: boolean) => `${n(shown, 'row', 'rows')} of ${isCut ? 'more than ' : ''}${writeNumber('en', count)} shown.`,
  none: 'No row: nothing in the graph answers it.',
  late: 'There is too much data for this question to be answered here in time. From a terminal it may take as long as it needs:',
  take: 'Take the rows as CSV',
  takeCut: (count: number) => `The file has the first ${writeNumber('en', count)} rows.`,
  cypher: 'Its Cypher',
  cypherHelp: 'It runs as it stands in Neo4j Browser; notes and column names are in English.',
  drawn: (drawn: number, of: number) => `${writeNumber('en', drawn)} of ${n(of, 'row', 'rows')} drawn.`,
  fromTo: (first: string, last: string) => `From ${first} to ${last}.`,
  everyQuestion: 'All questions',
};

/** The words that the library of questions must have in every language. */
export type QuestionsDictionary = typeof en;
