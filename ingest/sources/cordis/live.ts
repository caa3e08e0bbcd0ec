import type { FetchFiles } from '../source.ts';

/** What CORDIS publishes: a zip for each framework programme. */
const zips = ['cordis-HORIZONprojects-csv.zip', 'cordis-h2020projects-csv.zip'] as const;

/** Fetches the zip of each framework programme. */
export const live: FetchFiles = liveFrom('https://cordis.europa.eu/data');

/** Returns what fetches the zips from a server like CORDIS's. */
export function liveFrom(folder: string): FetchFiles {
  return async (web) => {
    for (const name of zips) await web.download(`${folder}/${name}`, name, { limit: 512 * 1024 * 1024 });
  };
}
