import { readHome } from '$lib/server/read/home.ts';
import { readSilence } from '$lib/server/sources/read-silence.ts';
import { readSources } from '$lib/server/sources/read-sources.ts';
import type { PageServerLoad } from './$types';

/** Returns every source with its pages, and where all of them are silent. */
export const load: PageServerLoad = async () => {
  const [sources, silence, { lastRead }] = await Promise.all([readSources(), readSilence(), readHome()]);
  return { sources, silence, lastRead };
};
