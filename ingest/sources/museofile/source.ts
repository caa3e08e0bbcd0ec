import type { Source } from '../source.ts';
import { address, live } from './live.ts';
import { read } from './read.ts';

/**
 * The museums of France, in three generations of one table: their headers tell which. A museum is its number (M0001), and its names differ from one generation to the next:
 * none says when a name changed, so nothing is dated by it, and each is kept with its row. Sixty are called "musée municipal" and no more: only the number and the town tell them apart.
 * The older list dates the order that made each a Musée de France; most bear the day of the law's own list. Three rows of it share M7042. A museum that a later table lacks may be closed
 * or may have lost its label: no table says which. Cells run over several lines; columns of description are wording, and are not read.
 */
export const source: Source = {
  name: 'museofile',
  title: 'Muséofile, répertoire des musées de France',
  publisher: 'Ministère de la Culture (France)',
  licence: 'Licence Ouverte 2.0 (Etalab)',
  republish: 'yes',
  attribution: 'Ministère de la Culture, Muséofile',
  address: 'https://data.culture.gouv.fr/explore/dataset/musees-de-france-base-museofile/',
  lang: 'fr',
  frequency: 'yearly',
  ships: false,
  parser: 'museofile@1',
  expected: { min: 2_000, max: 30_000 },
  files: [{ name: /\.csv(\.gz)?$/, such: 'museofile.csv', required: true, about: 'a table of museums, of any generation', url: address }],
  read,
  live,
};
