// @ts-nocheck
import { readThing } from '$lib/server/read-thing.ts';
import type { PageServerLoad } from './$types';

/** Returns a thing with all that is said of it. */
export const load = async ({ params, url }: Parameters<PageServerLoad>[0]) => {
  const view = await readThing(params.id);
  return { view, sort: url.searchParams.get('sort'), only: url.searchParams.get('only') };
};
