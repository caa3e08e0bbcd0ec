import { error } from '@sveltejs/kit';
import { readIndicators } from '$lib/server/read/indicators.ts';
import type { PageServerLoad } from './$types';

/** Returns one indicator of what the address asks for. */
export const load: PageServerLoad = async ({ params, url }) => {
  const view = await readIndicators(url.searchParams);
  const found = view?.groups.flatMap(({ indicators }) => indicators).find(({ definition }) => definition.id === params.id);
  if (!view || !found) error(404, 'indicators: expected an indicator with figures, found none.');
  return { of: view.of, period: view.period, named: view.named, found, query: url.search };
};
