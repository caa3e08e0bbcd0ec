import type { Source } from '../source.ts';
import { live } from './live.ts';
import { read } from './read.ts';

/**
 * The French register of enterprises, in four shapes: the monthly stocks, the Insee's API (which asks for a key), API Entreprise, and the State's open search. Only legal persons that are told freely are taken;
 * natural ones, and units of partial diffusion (P), are counted and left out. Names stand in capitals. Periods tell former names and when a unit closed; the stock tells only when its last
 * period began. 1 January 1900 stands for a day that nobody knows. API Entreprise writes days as seconds, at midnight in Paris. A place is that of the seat; an establishment that is none gives its unit no place.
 * The whole stock weighs 3 GB packed and is for those who fetch it themselves; live, the culture and creation of Hauts-de-France are asked for.
 */
export const source: Source = {
  name: 'sirene',
  title: 'Répertoire Sirene',
  publisher: 'Insee (France)',
  licence: 'Licence Ouverte 2.0 (Etalab)',
  republish: 'yes',
  attribution: 'Insee, répertoire Sirene',
  address: 'https://recherche-entreprises.api.gouv.fr/',
  lang: 'fr',
  frequency: 'monthly',
  ships: false,
  parser: 'sirene@2',
  expected: { min: 1, max: 60_000_000 },
  files: [
    { name: /^.*StockUniteLegale_utf8\.(csv|zip)$/, such: 'StockUniteLegale_utf8.zip', required: false, about: 'the stock of legal units', url: 'https://files.data.gouv.fr/insee-sirene/StockUniteLegale_utf8.zip' },
    { name: /^.*StockEtablissement_utf8\.(csv|zip)$/, such: 'StockEtablissement_utf8.zip', required: false, about: 'the stock of establishments, for their seats', url: 'https://files.data.gouv.fr/insee-sirene/StockEtablissement_utf8.zip' },
    { name: /\.jsonl?(\.gz)?$/, such: 'answers.jsonl', required: false, about: 'answers of a service, one or a list a file, or one a line', url: 'https://recherche-entreprises.api.gouv.fr/search' },
  ],
  read,
  live,
};
