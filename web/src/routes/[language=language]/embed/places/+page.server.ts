import { saidIn } from '$lib/network/ask/wish.ts';
import { readPlaces } from '$lib/server/places/read-places.ts';
import { ServerOnly } from '$lib/view/server-only.ts';
import type { PageServerLoad } from './$types';

/** Returns where organisations sit and what they did together, with what the address asks of it. */
export const load: PageServerLoad = async ({ url }) => ({ places: new ServerOnly(await readPlaces(saidIn(url.searchParams))), query: url.search });
