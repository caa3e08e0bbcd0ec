import type { Source } from '../source.ts';
import { parse } from './parse.ts';

/** The invented page that shows how a source is written. It ships nothing: its archive lies in `fixture/`. */
export const source: Source = {
  name: 'sample',
  title: 'A worked example',
  publisher: 'The Weaving House',
  licence: 'invented for this project',
  republish: 'yes',
  attribution: 'The Weaving House (invented)',
  address: null,
  lang: 'en',
  frequency: 'once',
  ships: false,
  parser: 'sample@1',
  expected: { min: 8, max: 12 },
  parse,
};
