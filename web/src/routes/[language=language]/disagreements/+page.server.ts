import { readDisagreements } from '$lib/server/becoming/read-becoming.ts';
import type { PageServerLoad } from './$types';

/** Returns the facts on which pages differ, of one thing when the address names it. */
export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const thing = url.searchParams.get('thing') || null;
  const differing = await readDisagreements(thing);
  // What came too late is kept by nobody.
  if (differing === null) setHeaders({ 'retry-after': '60' });
  return { thing, differing };
};
