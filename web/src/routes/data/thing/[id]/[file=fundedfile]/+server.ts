import { fundedFiles, fundedGexf } from '$lib/profile/funded-gexf.ts';
import { readHands } from '$lib/server/circle/read-hands.ts';
import { readProfile } from '$lib/server/circle/read-profile.ts';
import { servedRelease } from '$lib/server/graph.ts';
import { readThing } from '$lib/server/read/thing.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Answers with what a funder paid for, or of it what was made across a border, as a network for Gephi. */
export const GET: RequestHandler = async ({ params, url }) => {
  const view = await readThing(params.id);
  const all = (await readProfile(view))?.funded ?? [];
  if (all.length === 0) error(404, 'thing: expected a funder, found none.');
  const funded = params.file === fundedFiles.across ? all.filter(({ isAcross }) => isAcross) : all;
  const hands = await readHands([...new Set(funded.map(({ other }) => other.id))]);
  const { id, name, kind, side } = view.thing;
  const text = fundedGexf({ id, name, kind, side }, funded, (thing) => hands.get(thing) ?? [], { address: `${url.origin}${url.pathname}`, release: await servedRelease(), lastRead: view.lastRead });
  return new Response(text, { headers: { 'content-type': 'application/gexf+xml; charset=utf-8', 'content-disposition': `attachment; filename="lisiere-${id.replace(/[^\w.-]/g, '-')}-${params.file}"` } });
};
