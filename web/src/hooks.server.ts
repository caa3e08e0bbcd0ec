import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { registeredSite } from '$lib/server/graph.ts';
import { isPrivate, keepPage } from '$lib/server/http/keep-pages.ts';
import { countRequest } from '$lib/server/http/metrics.ts';
import { reader } from '$lib/server/http/reader.ts';
import { readTheme } from '$lib/server/http/theme.ts';
import { readDescents } from '$lib/server/circle/read-descent.ts';
import { readSurroundings } from '$lib/server/circle/read-surroundings.ts';
import { readRegions } from '$lib/server/places/read-regions.ts';
import { readFigures } from '$lib/server/read/figures.ts';
import { readHome } from '$lib/server/read/home.ts';
import { tellSharers } from '$lib/share/share-head.ts';
import { isLanguage, preferredLanguage } from '$lib/words/languages.ts';

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Begins to work out what the first pages show before anybody asks; what fails here is told to the first reader, for whom it is tried again. */
export const init: ServerInit = () => {
  void Promise.allSettled([readHome().then(prepareMore), readFigures(null)]);
};

/** What the pages of things rest on, and what changed since the release before, is worked out once the first page can be told. */
async function prepareMore({ release }: { release: string }): Promise<void> {
  const site = await registeredSite();
  await Promise.allSettled([site.changes(release), readSurroundings(), readDescents()]);
  await Promise.allSettled([readRegions(), site.standing('')]);
}

/** Finds the language of a request, sends addresses without one to the reader's own, and sets what every answer carries. */
export const handle: Handle = async ({ event, resolve }) => {
  const started = performance.now();
  const first = event.url.pathname.split('/')[1];
  if (event.route.id === null && !isLanguage(first)) return chooseLanguage(event.url, event.request);
  event.locals.language = isLanguage(first) ? first : 'en';
  event.locals.theme = readTheme(event.cookies);
  const response = await reader.run(event.locals.language, () => keepPage(event, async () => resolvePage(event, resolve)));
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  if (event.route.id?.includes('/embed/')) allowFrames(response.headers);
  if (response.headers.get('content-type')?.startsWith('text/html') && !isPrivate(response.headers)) keepToReader(response.headers);
  countRequest(event.route.id, response.status, performance.now() - started);
  return response;
};

function resolvePage(event: RequestEvent, resolve: Parameters<Handle>[0]['resolve']): ReturnType<typeof resolve> {
  const theme = event.locals.theme ? `data-theme="${event.locals.theme}"` : '';
  return resolve(event, {
    // The two upright faces are on every page; the italic is for quotations, which are folded away at first.
    preload: ({ type, path }) => type === 'css' || (type === 'font' && path.includes('normal')),
    transformPageChunk: ({ html }) => tellSharers(html.replace('%language%', event.locals.language).replace('%theme%', theme)),
  });
}

/** Tells a fault that nobody foresaw as one line on standard error; the reader is told that it was ours. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status === 404) return;
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  process.stderr.write(`${JSON.stringify({ place: 'web', route: event.route.id, path: event.url.pathname, status, message, stack })}\n`);
};

// What is made to stand in pages of others may do so; all else may not.
function allowFrames(kept: Headers): void {
  const policy = kept.get('content-security-policy');
  if (policy) kept.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
}

// A page bears the reader's theme, so no cache on the way may hand it to somebody else.
function keepToReader(kept: Headers): void {
  kept.set('cache-control', 'private, no-cache');
  kept.append('vary', 'Cookie');
}

function chooseLanguage(url: URL, request: Request): Response {
  const language = preferredLanguage(request.headers.get('accept-language'));
  const path = url.pathname === '/' ? '' : url.pathname;
  return new Response(null, {
    status: 302,
    headers: { location: `/${language}${path}${url.search}`, vary: 'Accept-Language', 'cache-control': 'private' },
  });
}
