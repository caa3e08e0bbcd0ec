import { counted, writeNumber } from '../numbers.ts';

/** The words of the page of downloads in English. */
export const en = {
  title: 'Data',
  lead: (release: string) => `The release that is served, ${release}, as files: what sources allow to be republished. The same release gives the same bytes, so that a figure can be checked years later.`,
  making: 'The files of this release are being written. Come again in a minute.',
  file: 'File',
  what: 'What it holds',
  lines: 'Lines',
  size: 'Size',
  holds: {
    statements: 'every statement: who says what of whom, when, and where it stands',
    things: 'every entry: its kinds, names, place, dates and identifiers',
    relations: 'every tie: its two ends, dates, role, and the statements it rests on',
    indicators: 'every figure: of what, in which period, with its interval and what it rests on',
    manifest: 'the version of the release and of the model, and the hash of each file',
  } as Record<string, string>,
  formats: 'JSON Lines has one record a line, sorted by id; CSV holds the same for a spreadsheet, with an apostrophe before what it could take for a formula.',
  relations: (ties: number, relations: number) => `The map counts a tie between two entries once, whatever joins them: ${writeNumber('en', ties)} ties. The file of relations has a line for each relation: ${writeNumber('en', relations)}, in what may be republished.`,
  check: 'SHA-256 of each file, to check what was received:',
  left: 'What sources do not allow to be republished is left out; the page of sources says which.',
  sources: 'Sources and their terms',
  cite: 'How to cite it',
  citation: (release: string, date: string) => `Lisière, an observatory of creative work across the border of France and Belgium, release ${release}, ${date}.`,
  graph: 'Ask the graph itself',
  graphHelp: 'The same facts as GraphQL, read only:',
  questions: 'The library of questions',
  model: 'The model',
  modelLead: 'What a statement may say here, and of what: the kinds of things, what may tie them, and the sides. The meanings are in English.',
  kinds: 'Kinds of things',
  predicates: 'What statements say',
  sides: 'Sides',
  sidesElsewhere: 'What lies elsewhere has the code of its country as its side; what spans several has none.',
  anyKind: 'anything',
  sameFamily: 'of the same family',
  values: { money: 'an amount of money', count: 'a number', date: 'a date', text: 'a short text' },
  bytes: (bytes: number) => counted('en', Math.max(1, Math.round(bytes / 1000)), { one: 'kB', other: 'kB' }),
  count: (count: number) => writeNumber('en', count),
};

/** The words that the page of downloads must have in every language. */
export type DataDictionary = typeof en;
