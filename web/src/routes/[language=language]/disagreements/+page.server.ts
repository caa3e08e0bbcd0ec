import { readDisagreements } from '$lib/server/becoming/read-becoming.ts';
import type { PageServerLoad } from './$types';

/** Returns the facts on which pages differ, of one thing when the address names it. */
export const load: PageServerLoad = async ({ url }) => {
  const thing = url.searchParams.get('thing') || null;
  return { thing, differing: await readDisagreements(thing) };
};
