import { readLives } from '$lib/server/circle/read-lives.ts';
import { readWoven } from '$lib/server/read/network.ts';
import { ServerOnly } from '$lib/view/server-only.ts';
import type { PageServerLoad } from './$types';

/** Returns the network, the lives of what bodies meet in and are paid by, and what the address asks of the evolution. */
export const load: PageServerLoad = async ({ url }) => {
  const [{ woven }, lives] = await Promise.all([readWoven(), readLives()]);
  return { woven: new ServerOnly(woven), lives: new ServerOnly(lives), query: url.search };
};
