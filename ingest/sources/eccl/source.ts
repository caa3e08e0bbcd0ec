import type { Source } from '../source.ts';
import { parse } from './parse.ts';

/**
 * The news of the European Creative Cluster Lab. The address to click and the word for the logo, glued to the sentence after it, are
 * out of scope. The camp's day has no year, and the date above the text is the day of publishing. "The delegation" is the six named
 * just before; the first visit has no name but its number. "The two partners" are the two bodies that worked together in Barcelona.
 */
export const source: Source = {
  name: 'eccl',
  title: 'European Creative Cluster Lab, August 2013',
  publisher: 'European Creative Industries Alliance',
  licence: 'facts only; the page belongs to its publisher',
  republish: 'yes',
  attribution: 'European Creative Industries Alliance',
  address: 'http://eciaplatform.eu/newsarticle/the-european-creative-cluster-lab-and-the-internationalisation-of-the-creative-industries/',
  lang: 'en',
  frequency: 'once',
  ships: true,
  parser: 'eccl@1',
  expected: { min: 95, max: 110 },
  parse,
};
