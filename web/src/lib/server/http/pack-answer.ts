import { Duplex } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

/** A way in which bytes travel packed. */
export type Encoding = 'br' | 'gzip';

/** Bytes that stand in memory, as an answer takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const isText = /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml|x-ndjson|javascript|manifest))/;
const least = 1000;
// What is made once for a release may take its time; what passes by may not.
const quality = { once: 6, passing: 4 } as const;

/** Returns how an answer travels to whoever sent a request: packed as it asks, or null as it is. */
export function encodingFor(request: Request): Encoding | null {
  const wishes = new Map((request.headers.get('accept-encoding') ?? '').split(',').map((wish) => {
    const [name = '', ...parameters] = wish.split(';').map((part) => part.trim());
    return [name, Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1)];
  }));
  return (['br', 'gzip'] as const).find((name) => (wishes.get(name) ?? 0) > 0) ?? null;
}

/** Returns whether an answer is text that grows much smaller, and was not packed before. */
export function isPackable(headers: Headers): boolean {
  return isText.test(headers.get('content-type') ?? '') && !headers.has('content-encoding') && Number(headers.get('content-length') ?? least) >= least;
}

/** Returns the headers of an answer that travels packed: its tag stands for the same text, though not for the same bytes, and its length is another. */
export function packedHeaders(headers: Iterable<[string, string]>, encoding: Encoding | null): Headers {
  const told = new Headers([...headers]);
  if (!/\baccept-encoding\b/i.test(told.get('vary') ?? '')) told.append('vary', 'Accept-Encoding');
  const tag = told.get('etag');
  if (tag && !tag.startsWith('W/')) told.set('etag', `W/${tag}`);
  if (encoding === null) return told;
  told.delete('content-length');
  told.set('content-encoding', encoding);
  return told;
}

/** Returns whether whoever sent a request has what a tag stands for. */
export function isHad(tag: string | null, request: Request): boolean {
  const bare = (one: string): string => one.trim().replace(/^W\//, '');
  return tag !== null && (request.headers.get('if-none-match')?.split(',').map(bare).includes(bare(tag)) ?? false);
}

/** Packs bytes that are kept for many readers. */
export async function packOnce(bytes: Uint8Array, encoding: Encoding): Promise<Bytes> {
  const packed = encoding === 'br' ? await promisify(brotliCompress)(bytes, { params: brotli(quality.once, bytes.length) }) : await promisify(gzip)(bytes, { level: quality.once });
  return new Uint8Array(packed);
}

/** Packs an answer while it passes by, when whoever asked can unpack it. */
export function packPassing(response: Response, request: Request): Response {
  if (response.body === null || response.status === 304 || !isPackable(response.headers)) return response;
  const encoding = encodingFor(request);
  const headers = packedHeaders(response.headers, encoding);
  if (encoding === null) return new Response(response.body, { status: response.status, headers });
  const packing = encoding === 'br' ? createBrotliCompress({ params: brotli(quality.passing) }) : createGzip({ level: quality.passing });
  const through = Duplex.toWeb(packing) as unknown as { readable: ReadableStream<Bytes>; writable: WritableStream<Bytes> };
  return new Response(response.body.pipeThrough(through), { status: response.status, headers });
}

function brotli(level: number, size = 0): Record<number, number> {
  return { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: size };
}
