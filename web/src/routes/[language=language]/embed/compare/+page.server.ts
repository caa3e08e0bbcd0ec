import { error } from '@sveltejs/kit';
import { readComparison } from '$lib/server/circle/read-comparison.ts';
import type { PageServerLoad } from './$types';

/** Returns the comparison that the address asks for; one that lacks an end cannot be shown elsewhere. */
export const load: PageServerLoad = async ({ url }) => {
  const { one, two, labels } = await readComparison(url.searchParams);
  if (!one || !two) error(400, 'compare: expected both ends of a comparison, found one or none.');
  return { one, two, labels };
};
