import type { FetchFiles } from '../source.ts';

/** What CORDIS publishes: a zip for each framework programme. */
const zips = ['cordis-HORIZONprojects-csv.zip', 'cordis-h2020projects-csv.zip'] as const;

/** Fetches the zip of each framework programme. */
export const live: FetchFiles = async (web) => {
  for (const name of zips) await web.download(`https://cordis.europa.eu/data/${name}`, name, { limit: 512 * 1024 * 1024 });
};
