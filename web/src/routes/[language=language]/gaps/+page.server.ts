import { findOrganisations, readExamples, readGaps, readPairs } from '$lib/server/read/gaps.ts';
import type { PageServerLoad } from './$types';

/** Returns whom the organisation that the address asks for should meet, or who should meet of a theme or two sides; without either, the organisations that fit a name, or some to begin with. */
export const load: PageServerLoad = async ({ url }) => {
  const asked = (name: string): string | null => url.searchParams.get(name)?.trim() || null;
  const [thing, theme, sides, text] = [asked('thing'), asked('theme'), asked('sides'), asked('q') ?? ''];
  const nothing = { view: null, pairs: null, text, organisations: [] };
  if (thing) return { ...nothing, view: await readGaps(thing, asked('side')) };
  if (theme || sides) return { ...nothing, pairs: await readPairs(theme, sides) };
  return { ...nothing, organisations: text === '' ? await readExamples() : await findOrganisations(text) };
};
