import type { Source } from '../source.ts';
import { live } from './live.ts';
import { lists, madeInto, read } from './read.ts';

/**
 * Which place is a part of which, and what a cross-border territory covers: regions of NUTS 2024, communes of Hauts-de-France and the Ardennes, municipalities of Belgium, the Eurométropole.
 * Only codes, names and memberships are taken, which are free to reuse; the shapes of regions are not (EuroGeographics asks for credit, and for leave of those who sell), and stand apart in
 * the gazetteer, for maps that bear its credit. Where places lie is known by the gazetteer that ships, with or without this source.
 */
export const source: Source = {
  name: 'geography',
  title: 'Regions, communes and cross-border territories',
  publisher: 'Eurostat, INSEE and DGCL, Statbel and FPS BOSA',
  licence: 'Eurostat: reuse with credit (2011/833/EU); INSEE and DGCL: Licence Ouverte 2.0; Statbel and FPS BOSA: CC BY 4.0 and BSD-2-Clause',
  republish: 'yes',
  attribution: 'NUTS 2024: Eurostat; communes of France: INSEE, DGCL (Licence Ouverte 2.0); municipalities of Belgium: Statbel, FPS BOSA',
  address: 'https://ec.europa.eu/eurostat/web/nuts',
  lang: 'mul',
  frequency: 'yearly',
  ships: false,
  parser: 'geography@1',
  expected: { min: 50, max: 15_000 },
  files: [...lists.map(({ name, such, about, url }) => ({ name, such, required: false, about, url })), { name: madeInto, such: 'geonames_cities.csv', required: false, about: 'what the gazetteer is made of: known, and states nothing here', url: null, isRead: false }],
  read,
  live,
};
