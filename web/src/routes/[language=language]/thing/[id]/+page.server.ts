import { readThingFigures } from '$lib/server/read/figures.ts';
import { readThing } from '$lib/server/read/thing.ts';
import type { PageServerLoad } from './$types';

/** Returns a thing with all that is said of it. */
export const load: PageServerLoad = async ({ params, url }) => {
  const view = await readThing(params.id);
  const { figures, side } = await readThingFigures(view.thing);
  return { view, figures, side, sort: url.searchParams.get('sort'), only: url.searchParams.get('only') };
};
