import { readSource } from '$lib/server/sources/read-source.ts';
import type { PageServerLoad } from './$types';

/** Returns a source with the leaf of its pages that the address asks for. */
export const load: PageServerLoad = async ({ params, url }) => {
  const from = Number(url.searchParams.get('from') ?? 0);
  return { leaf: await readSource(params.name, Number.isSafeInteger(from) && from > 0 ? from : 0) };
};
