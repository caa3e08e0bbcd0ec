import { readEac } from '../../read/eac/eac-reading.ts';
import type { Source } from '../source.ts';

/**
 * Projects of Creative Europe since 2014, and of Culture (2007-2013) before it, as the results platform of the Commission exports them: a row a project, its coordinator, and its partners in as many
 * groups of columns as the table has room for. The older table has days as DD/MM/YYYY, no kinds of bodies, and countries behind names. Natural persons who coordinate or take part are left out, each told.
 * The grant is what was awarded at selection. The platform gives its tables to browsers alone, so that nothing is fetched live.
 */
export const source: Source = {
  name: 'creative-europe',
  title: 'Creative Europe and Culture, project results',
  publisher: 'European Commission, Directorate-General for Education, Youth, Sport and Culture',
  licence: 'Commission Decision 2011/833/EU: reuse with acknowledgement of the source',
  republish: 'yes',
  attribution: 'European Commission, Creative Europe project results platform',
  address: 'https://ec.europa.eu/programmes/creative-europe/projects/',
  lang: 'en',
  frequency: 'yearly',
  ships: false,
  parser: 'creative-europe@2',
  expected: { min: 1, max: 500_000 },
  files: [{ name: /(?:creative|culture).*\.(?:csv|xlsx)$/i, such: 'CreativeEurope_Projects_Overview.xlsx', required: true, about: 'an overview of projects', url: 'https://ec.europa.eu/programmes/creative-europe/projects/' }],
  read: readEac,
  live: null,
  byHand: 'The results platform makes its tables in a browser. Search at https://ec.europa.eu/programmes/creative-europe/projects/, and export the results as CSV or XLSX, under a name that holds “creative” or “culture”.',
};
