import { error } from '@sveltejs/kit';
import { saidIn } from '$lib/network/ask/wish.ts';
import { readPlaces } from '$lib/server/places/read-places.ts';
import type { RequestHandler } from './$types';

/** Answers what the map of places is drawn from; the address names the release, so that the answer never changes. */
export const GET: RequestHandler = async ({ params, url }) => {
  const places = await readPlaces(saidIn(url.searchParams));
  if (params.release !== places.release) error(404, 'data/places: expected the served release, found another.');
  return Response.json(places, { headers: { 'cache-control': 'public, max-age=31536000, immutable' } });
};
