import type { Source } from '../source.ts';
import { parse } from './parse.ts';

/**
 * The page on which Wallonie Design tells what it does for creative industries. The trail of the menu, the credits of the drawings
 * and the maker of the site are out of scope. One project goes by two names, the vouchers stand with a capital where they begin a
 * sentence, and "the beginning of 2013" is a year, not a month.
 */
export const source: Source = {
  name: 'wallonie-design',
  title: 'What we do',
  publisher: 'Wallonie Design',
  licence: 'facts only; the page belongs to its publisher',
  republish: 'yes',
  attribution: 'Wallonie Design',
  address: 'http://industries-creatives.be/what_we_do.html',
  lang: 'en',
  frequency: 'once',
  ships: true,
  parser: 'wallonie-design@1',
  expected: { min: 55, max: 70 },
  parse,
};
