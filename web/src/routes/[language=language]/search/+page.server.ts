import { searchThings } from '$lib/server/search-things.ts';
import type { PageServerLoad } from './$types';

/** Returns the things that the address asks for, by text or from the whole list. */
export const load: PageServerLoad = async ({ url }) => {
  const asked = url.searchParams;
  const offset = Number(asked.get('from') ?? 0);
  const wish = { text: asked.get('q') ?? '', kind: asked.get('kind'), family: asked.get('family'), side: asked.get('side'), offset: Number.isSafeInteger(offset) && offset > 0 ? offset : 0 };
  return { found: await searchThings(wish) };
};
