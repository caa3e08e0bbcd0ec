import { countLeaves } from '$lib/server/lists/sitemap.ts';
import type { RequestHandler } from './$types';

/** Answers which site maps there are. */
export const GET: RequestHandler = async ({ url }) => {
  const leaves = Array.from({ length: await countLeaves() }, (_, leaf) => `<sitemap><loc>${url.origin}/sitemap/${leaf + 1}.xml</loc></sitemap>`);
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${leaves.join('')}</sitemapindex>\n`, { headers: { 'content-type': 'application/xml' } });
};
