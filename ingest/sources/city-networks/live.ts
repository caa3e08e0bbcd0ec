import type { FetchFiles } from '../source.ts';

/** Where URBACT's two tables lie as text; of the associations there is a format of R, and a list with people's addresses, which is not fetched. */
export const repository = 'https://raw.githubusercontent.com/pgourdongeo/Chap3_LocationalAnalysis/2019e063ef4c33b0063a18919417c79e74c38b4c/KEEP/AD/URBACT/UrbactDB_Vfinal';

/** Fetches the two tables of URBACT. */
export const live: FetchFiles = liveFrom(repository);

/** Returns what fetches the tables from a server like the repository's. */
export function liveFrom(folder: string): FetchFiles {
  return async (web) => {
    await web.download(`${folder}/UrbactNetworks_complete_V2.csv`, 'urbact_networks.csv');
    await web.download(`${folder}/URBACT_Membership_GNidCorr_complete_V2.csv`, 'urbact_membership.csv');
  };
}
