import type { RequestHandler } from './$types';

/** Answers what programs that read the web may do here: all of it, by the site maps. */
export const GET: RequestHandler = ({ url }) => new Response(`User-agent: *\nAllow: /\nSitemap: ${url.origin}/sitemap.xml\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
