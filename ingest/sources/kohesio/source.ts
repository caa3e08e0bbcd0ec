import type { Source } from '../source.ts';
import { live } from './live.ts';
import { fileNames, read } from './read.ts';

/**
 * Operations of the Union's cohesion funds since 2014, all programmes and countries in one form. An operation is an entity of the EU's knowledge graph, and may stand once for each of its regions. Older files give
 * beneficiaries by their address alone, which is no name: the file of beneficiaries tells it, where it is beside. Newer ones have the name, and the number of the national register. Titles come in the language
 * of the programme and in English by a machine: the former is the name, the latter an alias. Amounts in other money than euros are not taken. The service also answers page by page and in SPARQL; the files say the same.
 */
export const source: Source = {
  name: 'kohesio',
  title: 'Kohesio, projects of cohesion policy',
  publisher: 'European Commission, Directorate-General for Regional and Urban Policy',
  licence: 'Commission Decision 2011/833/EU: reuse with acknowledgement of the source',
  republish: 'yes',
  attribution: 'European Commission, Kohesio',
  address: 'https://kohesio.ec.europa.eu/',
  lang: 'mul',
  frequency: 'monthly',
  ships: false,
  parser: 'kohesio@1',
  expected: { min: 1, max: 10_000_000 },
  files: [
    { name: fileNames.beneficiaries, such: 'beneficiaries.csv', required: false, about: 'the names of beneficiaries of a country', url: 'https://kohesio.ec.europa.eu/' },
    { name: fileNames.projects, such: 'projects_BE.csv', required: true, about: 'the operations of a country and period', url: 'https://kohesio.ec.europa.eu/' },
  ],
  read,
  live,
};
