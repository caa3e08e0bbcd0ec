import { json } from '@sveltejs/kit';
import { readFigures } from '$lib/server/read/indicators.ts';
import type { RequestHandler } from './$types';

/** Answers with the figures of one part of the network as JSON, beside the release that they are of. */
export const GET: RequestHandler = async ({ url }) => {
  const { release, name, figures } = await readFigures(url.searchParams);
  return json({ release, figures }, { headers: { 'content-disposition': `attachment; filename="${name}.json"`, 'cache-control': 'no-cache' } });
};
