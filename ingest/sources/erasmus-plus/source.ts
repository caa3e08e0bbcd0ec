import { readEac } from '../../read/eac/eac-reading.ts';
import type { Source } from '../source.ts';

/**
 * Projects of Erasmus+ since 2014 and of the programmes before it (lifelong learning, youth, sport, Tempus, Erasmus Mundus), as the results platform of the Commission exports them, in the same wide rows as
 * Creative Europe's with other headers. No table has days: the year of the call dates the selection, and nothing else. Natural persons who coordinate or take part are left out, each told.
 * The platform gives its tables to browsers alone, so that nothing is fetched live.
 */
export const source: Source = {
  name: 'erasmus-plus',
  title: 'Erasmus+ and its forerunners, project results',
  publisher: 'European Commission, Directorate-General for Education, Youth, Sport and Culture',
  licence: 'Commission Decision 2011/833/EU: reuse with acknowledgement of the source',
  republish: 'yes',
  attribution: 'European Commission, Erasmus+ project results platform',
  address: 'https://erasmus-plus.ec.europa.eu/projects',
  lang: 'en',
  frequency: 'yearly',
  ships: false,
  parser: 'erasmus-plus@2',
  expected: { min: 1, max: 5_000_000 },
  files: [{ name: /(?:erasmus|lifelong|youth|sports|tempus|industrialised).*\.(?:csv|xlsx)$/i, such: 'ErasmusPlus_Projects_Overview.xlsx', required: true, about: 'an overview of projects', url: 'https://erasmus-plus.ec.europa.eu/projects' }],
  read: readEac,
  live: null,
  byHand: 'The results platform makes its tables in a browser. Search at https://erasmus-plus.ec.europa.eu/projects, and export the results as CSV or XLSX, under a name that begins with “ErasmusPlus”.',
};
