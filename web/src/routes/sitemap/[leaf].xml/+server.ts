import { error } from '@sveltejs/kit';
import { readLeaf } from '$lib/server/lists/sitemap.ts';
import { languages } from '$lib/words/languages.ts';
import type { RequestHandler } from './$types';

/** Answers one site map: every page in each language, with its other languages beside it. */
export const GET: RequestHandler = async ({ params, url }) => {
  const paths = await readLeaf(Number(params.leaf));
  if (!paths) error(404, 'sitemap: expected the number of a site map, found none.');
  const addressOf = (language: string, path: string) => `${url.origin}/${language}${path}`;
  const entries = paths.flatMap((path) => {
    const others = languages.map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${addressOf(language, path)}"/>`).join('');
    return languages.map((language) => `<url><loc>${addressOf(language, path)}</loc>${others}</url>`);
  });
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`, { headers: { 'content-type': 'application/xml' } });
};
