import { readComparison } from '$lib/server/circle/read-comparison.ts';
import { readHome } from '$lib/server/read/home.ts';
import type { PageServerLoad } from './$types';

/** Returns the comparison that the address asks for, and when its sources were last read. */
export const load: PageServerLoad = async ({ url, setHeaders }) => {
  const [view, { lastRead }] = await Promise.all([readComparison(url.searchParams), readHome()]);
  // What is still being worked out is kept by nobody.
  if (view.one?.figures === null || view.two?.figures === null) setHeaders({ 'retry-after': '60' });
  return { view, lastRead };
};
