import { chooseShown, type Shown } from '../../network/ask/choose-shown.ts';
import { toldBy } from '../../network/told-by.ts';
import { readWish, type Wish } from '../../network/ask/wish.ts';
import type { Woven } from '../../network/ask/woven.ts';
import { canBeFigure, drawFigure } from '../../network/picture/figure.ts';
import { drawStatic, type StaticPicture } from '../../network/picture/static-picture.ts';
import type { Language } from '../../words/languages.ts';
import { groupName } from '../../words/map/group-name.ts';
import { sideLabel } from '../../words/sides.ts';
import { readWoven } from './network.ts';

const room = { width: 1000, height: 780, ties: 1800, things: 2400, names: 22 };

/** What an address asks of the network, and the picture of it that stands until script makes it move. */
export type MapView = { woven: Woven; wish: Wish; shown: Shown; drawn: StaticPicture };

/** Returns what an address asks of the network. */
export async function readMap(asked: URLSearchParams, language: Language): Promise<MapView> {
  const { woven: whole, border, regions } = await readWoven();
  const wish = readWish(asked);
  const woven = toldBy(whole, wish.said);
  const shown = chooseShown(woven, wish);
  const isFigure = wish.figure && canBeFigure(wish, shown);
  const drawn = isFigure ? drawFigure(woven, shown) : drawStatic(woven, shown, border, { ...room, regions, groupName: (group) => groupName(woven.network, group, language, true), nameOf: (side) => sideLabel(side, language) ?? side });
  return { woven, wish, shown, drawn };
}
