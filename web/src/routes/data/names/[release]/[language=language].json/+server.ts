import { error } from '@sveltejs/kit';
import { readNames } from '$lib/server/lists/names.ts';
import { isLanguage } from '$lib/words/languages.ts';
import type { RequestHandler } from './$types';

/** Answers every name of a release in one file, for programs that search without a server. */
export const GET: RequestHandler = async ({ params }) => {
  const names = isLanguage(params.language) ? await readNames(params.language) : null;
  if (!names || params.release !== names.release) error(404, 'data/names: expected the served release, found another.');
  return Response.json(names, { headers: { 'cache-control': 'public, max-age=31536000, immutable' } });
};
