import { redirect } from '@sveltejs/kit';
import { isPlainDate } from '$graph/model/edtf.ts';
import { readOutlook, readProfile } from '$lib/server/circle/read-profile.ts';
import { readThingFigures } from '$lib/server/read/figures.ts';
import { readThing } from '$lib/server/read/thing.ts';
import type { PageServerLoad } from './$types';

/** Returns a thing with all that is said of it, perhaps by a day that the address asks for; an id of an earlier release leads to the one of today. */
export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const asked = url.searchParams.get('said')?.trim() ?? '';
  const said = isPlainDate(asked) ? asked : null;
  const view = await readThing(params.id, said);
  if (view.thing.id !== params.id) redirect(301, `/${params.language}/thing/${encodeURIComponent(view.thing.id)}${url.search}`);
  const [{ figures, side }, profile, { kin, outlook }] = await Promise.all([readThingFigures(view.thing), readProfile(view), readOutlook(view)]);
  // What is still being prepared is kept by nobody.
  if (outlook?.isPreparing || profile?.isPreparing) setHeaders({ 'retry-after': '60' });
  return { view, said, figures, side, profile, kin, outlook, sort: url.searchParams.get('sort'), only: url.searchParams.get('only') };
};
