import { error } from '@sveltejs/kit';
import { servedRelease } from '$lib/server/graph.ts';
import { readWoven } from '$lib/server/read/network.ts';
import type { RequestHandler } from './$types';

/** Answers the whole network of a release; the address names the release, so that the answer never changes. */
export const GET: RequestHandler = async ({ params }) => {
  const release = await servedRelease();
  if (params.release !== release) error(404, 'data/network: expected the served release, found another.');
  const { woven } = await readWoven();
  return Response.json(woven.network, { headers: { 'cache-control': 'public, max-age=31536000, immutable', etag: `"${release}"` } });
};
