import { findOrganisations, readExamples, readGaps } from '$lib/server/read/gaps.ts';
import type { PageServerLoad } from './$types';

/** Returns the missing links of the organisation that the address asks for; without one, those that fit a name, or some to begin with. */
export const load: PageServerLoad = async ({ url }) => {
  const [thing, side] = [url.searchParams.get('thing'), url.searchParams.get('side')];
  const text = url.searchParams.get('q')?.trim() ?? '';
  if (thing) return { view: await readGaps(thing, side || null), text, organisations: [] };
  return { view: null, text, organisations: text === '' ? await readExamples() : await findOrganisations(text) };
};
