import type { FileWeb } from '../../fetch/files/file-web.ts';

/** The countries of the border and their neighbours: Kohesio gives a file a country and period. */
const countries = ['BE', 'FR', 'LU', 'NL'];

/** A file of a large country holds all its operations of seven years, with their summaries. */
const limit = 2 ** 31;

/** Fetches the projects of both periods, and the names of beneficiaries, of each country. */
export async function live(web: FileWeb): Promise<void> {
  for (const country of countries) {
    await web.download(addressOf(`data/projects-2014-2020/2023-09-29/${country}-pp14-20-20230929.csv`), `${country}-pp14-20.csv`, { limit });
    await web.download(addressOf(`data/projects-2021-2027/latest/${country}-pp21-27-latest.csv`), `${country}-pp21-27.csv`, { limit });
    await web.download(addressOf(`data/beneficiaries/latest_${country}.csv`), `beneficiaries-${country}.csv`, { limit });
  }
}

function addressOf(id: string): string {
  const address = new URL('https://kohesio.ec.europa.eu/api/data/object');
  address.searchParams.set('id', id);
  return address.href;
}
