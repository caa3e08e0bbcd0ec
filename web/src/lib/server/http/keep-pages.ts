import type { RequestEvent } from '@sveltejs/kit';
import { LRUCache } from 'lru-cache';
import { readiness } from '../graph.ts';
import { encodingFor, isHad, isPackable, packedHeaders, packOnce, packPassing, type Bytes, type Encoding } from './pack-answer.ts';

type Page = { plain: Bytes; packed: Map<Encoding, Promise<Bytes>>; headers: [string, string][] };

/** Bytes of the pages that are kept until another release is served; packed they take about a fifth more. */
const room = 64 * 1024 * 1024;

const pages = new LRUCache<string, Page>({ maxSize: room, maxEntrySize: room / 8, sizeCalculation: ({ plain }, key) => plain.length + key.length });
let kept: string | null = null;

/** Answers with what was made for this release, this address and this theme, or makes it; a reader who has it already is told so. What another try may answer better, and what is for one reader's eyes, is not kept. */
export async function keepPage({ request, url, locals, route }: RequestEvent, make: () => Promise<Response>): Promise<Response> {
  const release = request.method === 'GET' && route.id && /^\/(\[language=language\]|data\/)/.test(route.id) ? (await readiness()).release : null;
  if (release === null) return packPassing(await make(), request);
  if (kept !== release) pages.clear();
  kept = release;
  const key = `${locals.theme ?? ''} ${url.href}`;
  const known = pages.get(key);
  if (known) return answer(known, request);
  const response = await make();
  if (!isForAll(response)) return packPassing(response, request);
  const page: Page = { plain: new Uint8Array(await response.arrayBuffer()), packed: new Map(), headers: [...response.headers] };
  if (kept === release) pages.set(key, page);
  return answer(page, request);
}

/** Returns whether an answer says that nobody may keep it. */
export function isPrivate(headers: Headers): boolean {
  return headers.get('cache-control')?.includes('no-store') === true;
}

/** Files that are read from the disk for whoever takes them home pass by. */
function isForAll({ status, headers }: Response): boolean {
  const isPage = headers.get('content-type')?.startsWith('text/html') === true;
  const isLasting = headers.get('cache-control')?.includes('immutable') === true && !headers.has('content-disposition') && !headers.has('content-encoding');
  return status === 200 && (isPage || isLasting) && !headers.has('set-cookie') && !headers.has('retry-after') && !isPrivate(headers);
}

async function answer({ plain, packed, headers }: Page, request: Request): Promise<Response> {
  const isOffered = isPackable(new Headers(headers));
  const encoding = isOffered ? encodingFor(request) : null;
  const told = isOffered ? packedHeaders(headers, encoding) : new Headers(headers);
  if (isHad(told.get('etag'), request)) return new Response(null, { status: 304, headers: told });
  const packing = encoding && (packed.get(encoding) ?? packOnce(plain, encoding));
  if (encoding && packing) packed.set(encoding, packing);
  const bytes = packing ? await packing : plain;
  told.set('content-length', String(bytes.length));
  return new Response(bytes, { headers: told });
}
