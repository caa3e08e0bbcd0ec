import { feedOf } from '$lib/words/take/feed.ts';
import { readHome } from '$lib/server/read/home.ts';
import type { RequestHandler } from './$types';

/** Answers what was read for this release as a feed: its pages, those published last first. */
export const GET: RequestHandler = async ({ url, locals }) => {
  return new Response(feedOf(await readHome(), url.origin, locals.language), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
