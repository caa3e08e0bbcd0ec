import { readHome } from '$lib/server/read/home.ts';
import { readIndicators } from '$lib/server/read/indicators.ts';
import type { PageServerLoad } from './$types';

/** Returns the figures that the address asks for: of the home border, unless it says otherwise. */
export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const [view, { lastRead }] = await Promise.all([readIndicators(url.searchParams), readHome()]);
  // Figures that are still being computed come later: the page without them is not kept.
  if (view === null) setHeaders({ 'retry-after': '30' });
  return { view, lastRead };
};
