import { readThing } from '$lib/server/read-thing.ts';
import type { PageServerLoad } from './$types';

/** Returns a thing with all that is said of it. */
export const load: PageServerLoad = async ({ params, url }) => {
  const view = await readThing(params.id);
  return { view, sort: url.searchParams.get('sort'), only: url.searchParams.get('only') };
};
