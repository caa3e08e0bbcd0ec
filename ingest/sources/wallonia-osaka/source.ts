import type { Source } from '../source.ts';
import { parse } from './parse.ts';

/** News of Wallonia.be about the mission to Osaka; what it tells of 26 May was still to come. Breadcrumb, caption, related articles and the closing address are out of scope. */
export const source: Source = {
  name: 'wallonia-osaka',
  title: 'La Wallonie à la conquête du Japon',
  publisher: 'Wallonia.be / Digital Wallonia',
  licence: 'facts only; the page belongs to its publisher',
  republish: 'yes',
  attribution: 'Wallonia.be / Digital Wallonia',
  address: 'https://www.wallonia.be/fr/actualites/industries-culturelles-et-creatives-la-wallonie-la-conquete-du-japon',
  lang: 'fr',
  frequency: 'yearly',
  ships: true,
  parser: 'wallonia-osaka@1',
  expected: { min: 60, max: 80 },
  parse,
};
