import { readHome } from '$lib/server/read/home.ts';
import { cutCloth } from '$lib/view/cloth.ts';
import type { PageServerLoad } from './$types';

const most = { wefts: 28, bodies: 40, narrowWefts: 11, narrowBodies: 20 };

/** Returns the cloth of the home page, as wide as it is drawn there and as narrow as a column of a newspaper. */
export const load: PageServerLoad = async () => {
  const home = await readHome();
  return { home, wide: cutCloth(home.wefts, most.wefts, most.bodies), narrow: cutCloth(home.wefts, most.narrowWefts, most.narrowBodies) };
};
