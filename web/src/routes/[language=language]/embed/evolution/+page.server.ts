import { readWoven } from '$lib/server/read/network.ts';
import { ServerOnly } from '$lib/view/server-only.ts';
import type { PageServerLoad } from './$types';

/** Returns the network and what the address asks of its evolution. */
export const load: PageServerLoad = async ({ url }) => ({ woven: new ServerOnly((await readWoven()).woven), query: url.search });
