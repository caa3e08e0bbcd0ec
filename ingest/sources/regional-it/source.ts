import type { Source } from '../source.ts';
import { parse } from './parse.ts';

/** An article of Régional-IT on the Walloon creative district, written before it opened: most of it is planned. Its footer (social networks, Tribu Médias) is out of scope. */
export const source: Source = {
  name: 'regional-it',
  title: 'District créatif',
  publisher: 'Régional-IT',
  licence: 'facts only; the page belongs to its publisher',
  republish: 'yes',
  attribution: 'Régional-IT',
  address: null,
  lang: 'fr',
  frequency: 'once',
  ships: true,
  parser: 'regional-it@1',
  expected: { min: 80, max: 100 },
  parse,
};
