import { readSources } from '$lib/server/sources/read-sources.ts';
import type { PageServerLoad } from './$types';

/** Returns every source with its pages. */
export const load: PageServerLoad = async () => ({ sources: await readSources() });
