import type { Source } from '../source.ts';
import { live } from './live.ts';
import { names, read } from './read.ts';

/**
 * The European framework programmes for research: projects, and who took part in them with what money. Tables are parted by semicolons or by commas, stand alone or in the zip of a programme.
 * Projects have numbers, organisations have the numbers of the participant portal (PIC). Costs have a decimal comma in the same row in which contributions have a point; countries are EL and UK; a point is one cell.
 * A row says when it was last changed, which is when it is said. Names are in capitals, as written. The table of 2018 has a project and its participants in one row, without numbers;
 * where a decimal comma parted an amount and shifted the row, it is put together again, or refused where that could be done in two ways. Firms with the names of persons are left out.
 */
export const source: Source = {
  name: 'cordis',
  title: 'CORDIS, EU research projects',
  publisher: 'Publications Office of the European Union',
  licence: '© European Union, reuse with acknowledgement (Decision 2011/833/EU); CC BY 4.0 is not verified',
  republish: 'yes',
  attribution: 'CORDIS, © European Union',
  address: 'https://cordis.europa.eu/',
  lang: 'en',
  frequency: 'monthly',
  ships: false,
  parser: 'cordis@2',
  expected: { min: 300, max: 3_000_000 },
  files: [
    { name: names.organisations, such: 'organization.csv', required: false, about: 'who takes part in which project', url: 'https://cordis.europa.eu/data/' },
    { name: names.older, such: 'cordis-h2020projects.csv', required: false, about: 'the table of 2018: a project and its participants in one row', url: 'https://cordis.europa.eu/data/' },
    { name: names.zip, such: 'cordis-HORIZONprojects-csv.zip', required: false, about: 'the zip of a framework programme, with both tables', url: 'https://cordis.europa.eu/data/' },
    { name: names.projects, such: 'project.csv', required: false, about: 'projects', url: 'https://cordis.europa.eu/data/' },
  ],
  read,
  live,
};
