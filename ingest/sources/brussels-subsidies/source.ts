import type { Source } from '../source.ts';
import { read } from './read.ts';

/**
 * Who received a subsidy of the City of Brussels, a row for each number of the Belgian register, with the sum of the year, which stands in the name of the file. Names hold two languages with a slash between,
 * and slashes where hyphens were; two numbers have wrong check digits. Addresses and points were added by whoever joined the table to the register and to a geocoder, which put 16 bodies of five communes on
 * one point: that point and 0,0 are not taken. Natural persons have numbers too, and are left out by their names. The city's own portal publishes the amounts; under which name could not be learnt, so that nothing is fetched live.
 */
export const source: Source = {
  name: 'brussels-subsidies',
  title: 'Subsidies of the City of Brussels',
  publisher: 'Ville de Bruxelles - Stad Brussel',
  licence: 'none stated for the joined table',
  republish: 'unclear',
  attribution: 'City of Brussels open data, joined to the Belgian register (carte-des-subsides-2022)',
  address: 'https://opendata.brussels.be/',
  lang: 'fr',
  frequency: 'yearly',
  ships: false,
  parser: 'brussels-subsidies@1',
  expected: { min: 500, max: 5_000 },
  files: [{ name: /^beneficiaries.*\.csv$/i, such: 'beneficiaries_2022.csv', required: true, about: 'the beneficiaries of a year, by their number in the register', url: 'https://opendata.brussels.be/' }],
  read,
  live: null,
  byHand: "The city's portal publishes the amounts under a name that is not known. Search for subsidies at https://opendata.brussels.be/, join the numbers of the register, and name the file beneficiaries_YEAR….csv.",
};
