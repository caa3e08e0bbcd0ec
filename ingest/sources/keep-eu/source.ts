import type { Source } from '../source.ts';
import { live } from './live.ts';
import { names, read } from './read.ts';

/**
 * Interreg's projects and who took part in them. Programme and acronym together tell a project: no export gives a number. 39 projects of the export have two rows, one for each of two leads,
 * which say the same otherwise; two rows that lived at different times would be two projects. Acronyms that are bare numbers are called by their titles.
 * The export has days; the participations since 2000 have periods alone, and are mostly of lead partners. A participation lies within its project's life: both of its dates are that interval.
 * Names were broken by ends of lines ("Vlaa nderen"): the name stays as written, and the whole one is an alias. Towns come in capitals, with CEDEX and boxes; countries in three ways, with EL and UK;
 * NUTS codes are of 2010 and 2013, and stay so. The table of places was matched to GeoNames by people and knows no project: it lends its coordinates to partners
 * of the same name and town, and states where the partners of Belgium, France, the Netherlands and Luxembourg sit, which are at the home border; of others a place without a tie would tell nothing.
 */
export const source: Source = {
  name: 'keep-eu',
  title: 'keep.eu, projects and partners of Interreg',
  publisher: 'Interact (Interreg)',
  licence: "keep.eu's own terms: reuse for any lawful purpose with credit, a link, and what was changed",
  republish: 'yes',
  attribution: 'keep.eu (Interact), names and dates read into statements; rows since 2000 as gathered by P. Gourdon (Chap3_LocationalAnalysis)',
  address: 'https://keep.eu/',
  lang: 'mul',
  frequency: 'yearly',
  ships: false,
  parser: 'keep-eu@2',
  expected: { min: 500, max: 900_000 },
  files: [
    { name: names.export, such: 'keep_projects.xlsx', required: false, about: "the site's own export: projects, partners, calls", url: 'https://keep.eu/projects/' },
    { name: names.participations, such: 'participations_2000_2020.csv', required: false, about: 'participations since 2000, by period', url: 'https://keep.eu/' },
    { name: names.places, such: 'unique_partners_geocoded.csv', required: false, about: 'where partners sit: lends coordinates everywhere, states where those of BE, FR, NL and LU are', url: null },
    { name: names.api, such: 'projects.jsonl', required: false, about: "projects of the site's service, one a line", url: 'https://keep.eu/api/project/' },
    { name: 'participations_core_region.csv', required: false, about: 'known and not read: rows of the participations again, those of one region', url: null, isRead: false },
    { name: 'partner_name_jarowinkler_matches.csv', required: false, about: 'known and not read: pairs of damaged and whole names, which state nothing', url: null, isRead: false },
  ],
  read,
  live,
};
