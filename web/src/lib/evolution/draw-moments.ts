import { chooseShown, tieState } from '../network/ask/choose-shown.ts';
import { readWish } from '../network/ask/wish.ts';
import { relationsOf, type Woven } from '../network/ask/woven.ts';
import type { Years } from '../view/time-steps.ts';
import { extentOf, fit, toPicture, type Room } from '../network/picture/camera.ts';

/** One of several moments side by side: its year, how many ties held for certain, and those that are drawn, as one path within sides and one across. */
export type DrawnMoment = { year: number; ties: number; across: number; drawn: number; within: string; crossing: string; ends: string };

const most = 6;
const mostTies = 700;

/** Returns the years that are shown side by side: the first and the last, and some between at even distances. */
export function momentsBetween({ from, to }: Years): number[] {
  const count = Math.min(most, to - from + 1);
  return count === 1 ? [from] : Array.from({ length: count }, (_, step) => Math.round(from + (step * (to - from)) / (count - 1)));
}

/** Returns the pairs that an address asks for in any year, those across a border first, as they are the last to be left out. */
export function pairsEver(woven: Woven, asked: string): number[] {
  const shown = chooseShown(woven, { ...readWish(new URLSearchParams(asked)), years: null });
  const found = [...shown.pairs.keys()].filter((pair) => shown.pairs[pair] !== tieState.absent);
  return [...found.filter((pair) => woven.pairs.crossing[pair] === 1), ...found.filter((pair) => woven.pairs.crossing[pair] === 0)];
}

/** Returns the network of some pairs at some moments, each drawn in the same place of the same room, so that they can be compared. */
export function drawMoments(woven: Woven, ever: readonly number[], years: Years, room: Room): DrawnMoment[] {
  const found = momentsBetween(years).map((year) => ({ year, pairs: ever.filter((pair) => holdsIn(woven, pair, year)) }));
  const { x, y } = woven.network.things;
  const things = [...new Set(found.flatMap(({ pairs }) => pairs.flatMap((pair) => [woven.pairs.one[pair]!, woven.pairs.other[pair]!])))];
  const camera = fit(extentOf(x, y, things.length > 0 ? things : [0]), room, 8);
  const placeOf = (thing: number): string => {
    const place = toPicture(camera, room, x[thing]!, y[thing]!);
    return `${Math.round(place.x)} ${Math.round(place.y)}`;
  };
  return found.map(({ year, pairs }) => {
    const drawn = pairs.slice(0, mostTies);
    const pathOf = (crosses: number): string => drawn.filter((pair) => woven.pairs.crossing[pair] === crosses).map((pair) => `M${placeOf(woven.pairs.one[pair]!)}L${placeOf(woven.pairs.other[pair]!)}`).join('');
    const ends = [...new Set(drawn.flatMap((pair) => [woven.pairs.one[pair]!, woven.pairs.other[pair]!]))];
    return { year, ties: pairs.length, across: pairs.filter((pair) => woven.pairs.crossing[pair] === 1).length, drawn: drawn.length, within: pathOf(0), crossing: pathOf(1), ends: ends.map((thing) => `M${placeOf(thing)}h0`).join('') };
  });
}

/** Says whether one of the relations of a pair held for certain in a year. */
function holdsIn({ network: { ties }, pairs }: Woven, pair: number, year: number): boolean {
  return relationsOf(pairs, pair).some((relation) => ties.start[relation]! > 0 && ties.planned[relation] === 0 && ties.certainFrom[relation]! <= year && ties.certainTo[relation]! >= year);
}
