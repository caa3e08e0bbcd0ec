import { max, mean } from 'd3';
import type { Brief } from '../server/records.ts';
import type { Weft } from '../view/cloth.ts';
import { clip, widthOf } from './lettering.ts';
import { orderSides } from './marks.ts';

/** The room that a cloth has, and how finely it is woven. */
export type ClothRoom = {
  width: number;
  labelWidth: number;
  rowHeight: number;
  letter: number;
  /** The size of the names that lean above the threads, and the length they may take; null for no names. */
  names: { letter: number; length: number } | null;
};

/** A cloth with every line, thread, knot and word in its place. */
export type ClothLayout = {
  width: number;
  height: number;
  bands: { side: string | null; y: number; top: number; bottom: number }[];
  warps: { thing: Brief; y: number; label: string; first: number; last: number }[];
  wefts: { weft: Weft; x: number; top: number; bottom: number; knots: { thing: Brief; y: number }[]; over: { thing: Brief; y: number }[]; label: string | null }[];
  /** The years, each over its threads; where there is no room for its figures, without a label. */
  years: { label: string; x: number; width: number }[];
  /** Where the lines from left to right begin and end. */
  left: number;
  right: number;
};

const bandHead = 28;
const bandGap = 12;
const yearGap = 14;
// Names of threads lean to the right by this much beyond the last thread.
const nameOverhang = 104;
// How steep the names lean: this share of their length is height.
const nameRise = 0.85;
const yearRoom = 20;

/** Returns where every line and thread of a cloth stands: sides from top to bottom, time from left to right. */
export function layOutCloth(wefts: Weft[], room: ClothRoom): ClothLayout {
  const bodies = [...new Map(wefts.flatMap((weft) => weft.knots).map((body) => [body.id, body])).values()];
  const left = room.labelWidth;
  const right = room.width - 8;
  const labels = wefts.map((weft) => (room.names && weft.thing ? clip(weft.thing.name, room.names.length, room.names.letter) : null));
  const headHeight = 24 + nameRise * (max(labels, (label) => widthOf(label ?? '', room.names?.letter ?? 0)) ?? 0);
  const { warps, bands, height } = placeWarps(bodies, wefts, room, headHeight);
  const rows = new Map(warps.map((warp) => [warp.thing.id, warp.y]));
  const xs = placeWefts(wefts, left + 12, right - (room.names ? nameOverhang : 8));
  const placed = wefts.map((weft, index) => {
    const knots = weft.knots.map((thing) => ({ thing, y: rows.get(thing.id)! })).sort((one, two) => one.y - two.y);
    const [top, bottom] = [knots[0]!.y, knots.at(-1)!.y];
    const between = warps.filter((warp) => warp.y > top && warp.y < bottom && !knots.some((knot) => knot.y === warp.y));
    const over = between.filter((warp) => (warps.indexOf(warp) + index) % 2 === 0).map(({ thing, y }) => ({ thing, y }));
    return { weft, x: xs[index]!, top, bottom, knots, over, label: labels[index]! };
  });
  return { width: room.width, height, bands, wefts: placed, years: yearsOf(placed), left, right, warps: warps.map((warp) => ({ ...warp, ...reach(warp.thing, placed, left, right) })) };
}

function placeWarps(bodies: Brief[], wefts: Weft[], room: ClothRoom, headHeight: number) {
  const seat = new Map(bodies.map((body) => [body.id, mean(wefts.flatMap((weft, index) => (weft.knots.some((knot) => knot.id === body.id) ? [index] : []))) ?? 0]));
  const bands: ClothLayout['bands'] = [];
  const warps: { thing: Brief; y: number; label: string }[] = [];
  let y = headHeight;
  for (const side of orderSides(bodies.map((body) => body.side))) {
    const top = y;
    y += bandHead;
    const members = bodies.filter((body) => body.side === side).sort((one, two) => seat.get(one.id)! - seat.get(two.id)! || one.name.localeCompare(two.name));
    for (const thing of members) {
      warps.push({ thing, y: y + room.rowHeight / 2, label: clip(thing.name, room.labelWidth - 12, room.letter) });
      y += room.rowHeight;
    }
    bands.push({ side, y: top + bandHead - 9, top, bottom: y });
    y += bandGap;
  }
  return { warps, bands, height: y + yearRoom };
}

function placeWefts(wefts: Weft[], from: number, to: number): number[] {
  const breaks = wefts.filter((weft, index) => index > 0 && weft.year !== wefts[index - 1]!.year).length;
  const pitch = Math.min(40, (to - from - breaks * yearGap) / Math.max(1, wefts.length));
  const slack = Math.max(0, (to - from - breaks * yearGap - pitch * wefts.length) / Math.max(1, breaks + 1));
  let x = from;
  return wefts.map((weft, index) => {
    if (index > 0 && weft.year !== wefts[index - 1]!.year) x += yearGap + slack;
    x += pitch;
    return x - pitch / 2;
  });
}

function yearsOf(placed: ClothLayout['wefts']): ClothLayout['years'] {
  const years = new Map<string, number[]>();
  for (const { weft, x } of placed) years.set(weft.year!, [...(years.get(weft.year!) ?? []), x]);
  let free = 0;
  return [...years].map(([year, xs]) => {
    const x = xs[0]! - 4;
    const label = x >= free ? year : '';
    if (label) free = x + yearRoom * 2;
    return { label, x, width: xs.at(-1)! - xs[0]! + 8 };
  });
}

function reach(thing: Brief, placed: ClothLayout['wefts'], left: number, right: number): { first: number; last: number } {
  const xs = placed.filter(({ knots }) => knots.some((knot) => knot.thing.id === thing.id)).map(({ x }) => x);
  return { first: xs[0] ?? left, last: xs.at(-1) ?? right };
}
