import { error } from '@sveltejs/kit';
import { registeredSite, servedRelease } from '$lib/server/graph.ts';
import type { RequestHandler } from './$types';

const types: Record<string, string> = { jsonl: 'application/x-ndjson', csv: 'text/csv; charset=utf-8', json: 'application/json' };

/** Answers with a file of the served release; it never changes under its address. */
export const GET: RequestHandler = async ({ params: { release, file } }) => {
  const { data } = await registeredSite();
  // Only the served release is ever written: an address that a stranger made up names no folder.
  const isServed = release === (await servedRelease());
  const opened = isServed && (await data.files(release)) !== null ? data.open(release, file) : null;
  if (!opened) error(404, 'data: expected a file of the served release, found none.');
  return new Response(opened.stream, {
    headers: { 'content-type': types[file.split('.').at(-1)!] ?? 'application/octet-stream', 'content-length': String(opened.bytes), 'content-disposition': `attachment; filename="lisiere-${release}-${file}"`, 'cache-control': 'public, max-age=31536000, immutable' },
  });
};
