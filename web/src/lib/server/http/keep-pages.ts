import type { RequestEvent } from '@sveltejs/kit';
import { LRUCache } from 'lru-cache';
import { readiness } from '../graph.ts';

type Page = { body: string; headers: [string, string][] };

/** Characters of the pages that are kept until another release is served. */
const room = 64 * 1024 * 1024;

const pages = new LRUCache<string, Page>({ maxSize: room, maxEntrySize: room / 16, sizeCalculation: ({ body }, key) => body.length + key.length });
let kept: string | null = null;

/** Answers with a page as it was made for this release, this address and this theme, or makes it; a reader who has it already is told so. What another try may answer better, and what is for one reader's eyes, is not kept. */
export async function keepPage({ request, url, locals, route }: RequestEvent, make: () => Promise<Response>): Promise<Response> {
  const release = request.method === 'GET' && route.id?.startsWith('/[language=language]') ? (await readiness()).release : null;
  if (release === null) return make();
  if (kept !== release) pages.clear();
  kept = release;
  const key = `${locals.theme ?? ''} ${url.href}`;
  const known = pages.get(key);
  if (known) return answer(known, request);
  const response = await make();
  if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/html') || response.headers.has('set-cookie') || response.headers.has('retry-after') || isPrivate(response.headers)) return response;
  const page = { body: await response.text(), headers: [...response.headers] };
  if (kept === release) pages.set(key, page);
  return new Response(page.body, { headers: page.headers });
}

/** Returns whether an answer says that nobody may keep it. */
export function isPrivate(headers: Headers): boolean {
  return headers.get('cache-control')?.includes('no-store') === true;
}

function answer({ body, headers }: Page, request: Request): Response {
  const tag = headers.find(([name]) => name === 'etag')?.[1];
  const isHad = tag !== undefined && request.headers.get('if-none-match')?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  return isHad ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}
