import { readSearch } from '$lib/find/leaf-of.ts';
import { searchThings } from '$lib/server/search-things.ts';
import type { PageServerLoad } from './$types';

/** Returns the things that the address asks for, by text or from the whole list. */
export const load: PageServerLoad = async ({ url }) => ({ found: await searchThings(readSearch(url.searchParams)) });
