import { readData } from '$lib/server/read/data.ts';
import type { PageServerLoad } from './$types';

/** Returns the files of the served release. */
export const load: PageServerLoad = async ({ setHeaders }) => {
  const data = await readData();
  if (data.files === null) setHeaders({ 'retry-after': '10' });
  return { data };
};
