import { readLives } from '$lib/server/circle/read-lives.ts';
import { readWoven } from '$lib/server/read/network.ts';
import { ServerOnly } from '$lib/view/server-only.ts';
import type { PageServerLoad } from './$types';

/** Returns the network, the lives where they are what is shown, and what the address asks of its evolution. */
export const load: PageServerLoad = async ({ url }) => ({
  woven: new ServerOnly((await readWoven()).woven),
  lives: url.searchParams.get('part') === 'lives' ? new ServerOnly(await readLives()) : null,
  query: url.search,
});
