import { error } from '@sveltejs/kit';
import { packNetwork } from '$lib/server/pack-network.ts';
import type { RequestHandler } from './$types';

/** Answers the whole network of a release; the address names the release, so that the answer never changes. */
export const GET: RequestHandler = async ({ params, request }) => {
  const packed = await packNetwork();
  if (params.release !== packed.release) error(404, `data/network: expected release ${packed.release}, found "${params.release}".`);
  const headers = { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable', etag: `"${packed.release}"`, vary: 'Accept-Encoding' };
  if (request.headers.get('if-none-match')?.includes(headers.etag)) return new Response(null, { status: 304, headers });
  const wishes = request.headers.get('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(wishes));
  return new Response(packed[encoding ?? 'identity'], { headers: encoding ? { ...headers, 'content-encoding': encoding } : headers });
};
