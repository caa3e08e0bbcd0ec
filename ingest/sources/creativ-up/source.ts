import type { Source } from '../source.ts';
import { parse } from './parse.ts';

/** The page of the Interreg project Creativ'Up. Its captions name pictures by number ("020"), which are no years. */
export const source: Source = {
  name: 'creativ-up',
  title: "Creativ'Up",
  publisher: 'Designregio Kortrijk',
  licence: 'facts only; the page belongs to its publisher',
  republish: 'yes',
  attribution: 'Designregio Kortrijk',
  address: 'https://designregio-kortrijk.be/en/drk-for-you/creativup',
  lang: 'en',
  frequency: 'yearly',
  ships: true,
  parser: 'creativ-up@1',
  expected: { min: 40, max: 60 },
  parse,
};
