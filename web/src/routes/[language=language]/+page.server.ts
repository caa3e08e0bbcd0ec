import { readFigures } from '$lib/server/read/figures.ts';
import { readHome } from '$lib/server/read/home.ts';
import { cutCloth } from '$lib/view/cloth.ts';
import type { PageServerLoad } from './$types';

const drawn = { wefts: 28, bodies: 40 };
const drawnNarrow = { wefts: 11, bodies: 20 };

/** Returns what the home page shows: the whole cloth for its table, and what of it fits the picture. */
export const load: PageServerLoad = async () => {
  const [home, figures] = await Promise.all([readHome(), readFigures(null)]);
  return {
    figures,
    home,
    wide: cutCloth(home.wefts, drawn.wefts, drawn.bodies),
    narrow: cutCloth(home.wefts, drawnNarrow.wefts, drawnNarrow.bodies),
  };
};
