import { chooseShown } from '$lib/network/ask/choose-shown.ts';
import { readWish } from '$lib/network/ask/wish.ts';
import { drawStatic } from '$lib/network/picture/static-picture.ts';
import { readWoven } from '$lib/server/read/network.ts';
import { ServerOnly } from '$lib/view/server-only.ts';
import { sideLabel } from '$lib/words/sides.ts';
import type { PageServerLoad } from './$types';

const room = { width: 1000, height: 780, ties: 2500, things: 3000, names: 22 };

/** Returns what the address asks of the network, and the picture of it that stands until script makes it move. */
export const load: PageServerLoad = async ({ url, locals }) => {
  const { woven, border } = await readWoven();
  const wish = readWish(url.searchParams);
  const shown = chooseShown(woven, wish);
  return { map: new ServerOnly({ woven, wish, shown, drawn: drawStatic(woven, shown, border, { ...room, nameOf: (side) => sideLabel(side, locals.language) ?? side }) }) };
};
