import { exportAddress } from '../../fetch/files/opendatasoft.ts';
import type { FetchFiles } from '../source.ts';

const dataset = 'musees-de-france-base-museofile';

/** Where the table of today is exported. */
export const address = exportAddress({ portal: 'https://data.culture.gouv.fr', dataset }, 'csv');

/** Fetches the table of today. */
export const live: FetchFiles = liveFrom('https://data.culture.gouv.fr');

/** Returns what fetches the table from a portal like the ministry's. */
export function liveFrom(portal: string): FetchFiles {
  return (web) => web.download(exportAddress({ portal, dataset }, 'csv'), `${dataset}.csv`);
}
