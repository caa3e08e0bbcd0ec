import { readMap } from '$lib/server/read/map.ts';
import { ServerOnly } from '$lib/view/server-only.ts';
import type { PageServerLoad } from './$types';

/** Returns what the address asks of the network, and its picture. */
export const load: PageServerLoad = async ({ url, locals }) => ({ map: new ServerOnly(await readMap(url.searchParams, locals.language)) });
