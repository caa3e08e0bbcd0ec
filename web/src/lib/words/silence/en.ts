import { counted, writeNumber } from '../numbers.ts';

/** The words of the map of silence, in English. */
export const en = {
  title: 'The silence map',
  lead: 'Where these sources tell something, and where nobody does. An empty cell is a silence: no source tells of a tie that held there then. It does not mean that there was none.',
  sentence: (silent: number, of: number, worst: string | null) => `${writeNumber('en', silent)} of ${counted('en', of, { one: 'cell', other: 'cells' })} of side and year ${silent === 1 ? 'is' : 'are'} silent${worst === null ? '.' : `, most of them of ${worst}.`}`,
  years: 'By side and year: ties of organisations that held for certain',
  fields: 'By side and field: of how many organisations it is told',
  column: 'Side',
  bodies: 'Organisations',
  field: { place: 'where it sits', founded: 'when it began', dated: 'a tie with a date', project: 'a project or event', across: 'a tie across a border', theme: 'a theme', money: 'who pays whom' },
  elsewhere: 'elsewhere',
  unknown: 'side not stated',
  nobody: 'nobody tells',
  most: (count: number) => `The darkest cell: ${counted('en', count, { one: 'tie', other: 'ties' })}. Hatched: none.`,
  table: 'The same as a table',
  year: 'Year',
};

/** The words that the map of silence must have in every language. */
export type SilenceDictionary = typeof en;
