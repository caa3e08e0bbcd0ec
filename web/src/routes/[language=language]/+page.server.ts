import { registeredSite } from '$lib/server/graph.ts';
import { withinPatience } from '$lib/server/within-patience.ts';
import { readFigures } from '$lib/server/read/figures.ts';
import { readHome } from '$lib/server/read/home.ts';
import { cutCloth } from '$lib/view/cloth.ts';
import type { PageServerLoad } from './$types';

const patience = 1_500;
const drawn = { wefts: 28, bodies: 40 };
const drawnNarrow = { wefts: 11, bodies: 20 };

/** Returns what the home page shows: the whole cloth for its table, what of it fits the picture, the first figures, and what changed since the release before. */
export const load: PageServerLoad = async ({ setHeaders }) => {
  const [home, figures] = await Promise.all([readHome(), readFigures(null)]);
  const changes = await withinPatience((await registeredSite()).changes(home.release).then((found) => ({ found })), patience);
  // What is still being compared is kept by nobody.
  if (changes === null) setHeaders({ 'retry-after': '60' });
  return {
    changes,
    figures,
    home,
    wide: cutCloth(home.wefts, drawn.wefts, drawn.bodies),
    narrow: cutCloth(home.wefts, drawnNarrow.wefts, drawnNarrow.bodies),
  };
};
