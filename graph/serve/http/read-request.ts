import { z } from 'zod';
import type { Asked } from '../guard/check-query.ts';
import { QueryRefusal } from '../guard/query-refusal.ts';
import { limits } from '../limits.ts';

const shape = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().max(limits.text).nullish(),
});

/** Returns what a request asks; refuses one that is no question, or too long to be read. */
export async function readRequest(request: Request): Promise<Asked> {
  if (request.method === 'GET' || request.method === 'HEAD') return readAddress(new URL(request.url).searchParams);
  if (request.method === 'POST') return askedBy(parseJson(await readBody(request), 'body'));
  throw new QueryRefusal('METHOD_NOT_ALLOWED', 'request: expected GET or POST, found another method.', 405);
}

function readAddress(parameters: URLSearchParams): Asked {
  const variables = parameters.get('variables');
  return askedBy({ query: parameters.get('query'), variables: variables ? parseJson(variables, 'variables') : null, operationName: parameters.get('operationName') || null });
}

function askedBy(body: unknown): Asked {
  if (Array.isArray(body)) throw new QueryRefusal('ONE_QUERY_AT_A_TIME', 'body: expected one query, found a list.');
  const read = shape.safeParse(body);
  if (!read.success) throw new QueryRefusal('BAD_REQUEST', 'body: expected JSON with a "query" text, and perhaps "variables" and "operationName".');
  return { query: read.data.query, variables: read.data.variables ?? {}, operationName: read.data.operationName ?? null };
}

async function readBody(request: Request): Promise<string> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/graphql+json') throw new QueryRefusal('UNSUPPORTED_MEDIA_TYPE', 'request: expected content-type application/json, found another.', 415);
  if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity') throw new QueryRefusal('UNSUPPORTED_MEDIA_TYPE', 'request: expected a body that is not compressed.', 415);
  if (Number(request.headers.get('content-length') ?? 0) > limits.body) throw tooLarge();
  return new TextDecoder().decode(await readBytes(request));
}

// A body may be longer than it says, or not say.
async function readBytes(request: Request): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    const bytes = part as Uint8Array;
    length += bytes.byteLength;
    if (length > limits.body) throw tooLarge();
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function tooLarge(): QueryRefusal {
  return new QueryRefusal('BODY_TOO_LARGE', `body: expected at most ${limits.body} bytes, found more.`, 413);
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new QueryRefusal('BAD_REQUEST', `${place}: expected JSON, found something else.`);
    throw error;
  }
}
