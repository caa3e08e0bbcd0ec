import { readIndicators } from '$lib/server/read/indicators.ts';
import type { PageServerLoad } from './$types';

/** Returns the figures that the address asks for: of the home border, unless it says otherwise. */
export const load: PageServerLoad = async ({ url }) => ({ view: await readIndicators(url.searchParams) });
