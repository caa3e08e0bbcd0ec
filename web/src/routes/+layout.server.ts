import { readiness, registeredGraph } from '$lib/server/graph.ts';
import { imageOf } from '$lib/share/page-image.ts';
import type { LayoutServerLoad } from './$types';

// Pages are made on the server and need no client of SvelteKit's; what script adds lies in src/enhance.
export const csr = false;

/** Returns what every page needs: its language, its address without it, and the release that is served. */
export const load: LayoutServerLoad = async ({ locals, url, route }) => {
  const path = url.pathname.replace(/^\/(fr|nl|en)(?=\/|$)/, '').replace(/\/$/, '');
  const isEmbedded = route.id?.startsWith('/[language=language]/embed/') ?? false;
  return {
    language: locals.language,
    path,
    image: isEmbedded || route.id === null ? null : imageOf(locals.language, path),
    query: url.search,
    origin: url.origin,
    release: (await readiness()).release,
    isEmbedded,
    contact: registeredGraph()?.contact ?? null,
    hasSearch: route.id !== '/[language=language]' && route.id !== '/[language=language]/search',
  };
};
