import { redirect } from '@sveltejs/kit';
import { readThingFigures } from '$lib/server/read/figures.ts';
import { readThing } from '$lib/server/read/thing.ts';
import type { PageServerLoad } from './$types';

/** Returns a thing with all that is said of it; an id of an earlier release leads to the one of today. */
export const load: PageServerLoad = async ({ params, url }) => {
  const view = await readThing(params.id);
  if (view.thing.id !== params.id) redirect(301, `/${params.language}/thing/${encodeURIComponent(view.thing.id)}${url.search}`);
  const { figures, side } = await readThingFigures(view.thing);
  return { view, figures, side, sort: url.searchParams.get('sort'), only: url.searchParams.get('only') };
};
