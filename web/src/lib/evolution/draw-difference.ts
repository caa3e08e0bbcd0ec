import { kinds } from '$graph/model/kinds/index.ts';
import { sideClass } from '../pictures/marks.ts';
import { extentOf, fit, toPicture, type Camera, type Room } from '../network/picture/camera.ts';
import { kindOf, sideOf } from '../network/ask/choose-things.ts';
import type { Woven } from '../network/ask/woven.ts';
import { pathOf, tenths } from '../network/picture/outlines.ts';
import { widthOf } from '../pictures/lettering.ts';
import type { Difference, Fate } from './compare-years.ts';

/** A picture of a difference: ties and marks of one look as one path, the names that find room, and how many ties are drawn of each fate. */
export type DifferencePicture = { ties: { look: string; path: string }[]; marks: { look: string; path: string }[]; names: { text: string; x: number; y: number }[]; drawn: number };

const fates: readonly Fate[] = ['ended', 'lasting', 'new'];
const radius = 4.5;
const letters = 14;

/** Returns the picture of a difference, in a room, with so many ties at most: those across a border first. */
export function drawDifference(woven: Woven, { pairs, things }: Difference, room: Room, most: { ties: number; names: number }): DifferencePicture {
  const all = fates.flatMap((fate) => things[fate]);
  const { x, y } = woven.network.things;
  const camera = fit(extentOf(x, y, all.length > 0 ? all : [0]), room, 26);
  const ties = fates.flatMap((fate) => tiesOf(woven, fate, pairs[fate].slice(0, Math.ceil(most.ties / fates.length)), camera, room));
  const marks = fates.flatMap((fate) => marksOf(woven, fate, things[fate], camera, room));
  return { ties: joined(ties), marks: joined(marks), names: namesOf(woven, pairs, all, camera, room, most.names), drawn: fates.reduce((sum, fate) => sum + Math.min(pairs[fate].length, Math.ceil(most.ties / fates.length)), 0) };
}

type Drawn = { look: string; path: string };

function tiesOf({ pairs, network: { things } }: Woven, fate: Fate, found: readonly number[], camera: Camera, room: Room): Drawn[] {
  return found.map((pair) => {
    const [from, to] = [pairs.one[pair]!, pairs.other[pair]!].map((thing) => toPicture(camera, room, things.x[thing]!, things.y[thing]!));
    return { look: `${fate} ${pairs.crossing[pair] ? 'across' : 'within'}`, path: `M${Math.round(from!.x)} ${Math.round(from!.y)}L${Math.round(to!.x)} ${Math.round(to!.y)}` };
  });
}

function marksOf(woven: Woven, fate: Fate, found: readonly number[], camera: Camera, room: Room): Drawn[] {
  const { x, y } = woven.network.things;
  return found.map((thing) => {
    const place = toPicture(camera, room, x[thing]!, y[thing]!);
    return { look: `${fate} ${sideClass(sideOf(woven, thing))}`, path: pathOf(kinds[kindOf(woven, thing)].shape, tenths(place.x), tenths(place.y), radius) };
  });
}

function joined(drawn: readonly Drawn[]): Drawn[] {
  const looks = new Map<string, string[]>();
  for (const { look, path } of drawn) {
    const paths = looks.get(look);
    if (paths) paths.push(path);
    else looks.set(look, [path]);
  }
  return [...looks].map(([look, paths]) => ({ look, path: paths.join('') }));
}

/** The things with the most ties of any fate are named, where a name finds room. */
function namesOf({ pairs: { one, other }, network: { things } }: Woven, pairs: Difference['pairs'], all: readonly number[], camera: Camera, room: Room, most: number): DifferencePicture['names'] {
  const ties = new Map<number, number>();
  for (const fate of fates) for (const pair of pairs[fate]) for (const thing of [one[pair]!, other[pair]!]) ties.set(thing, (ties.get(thing) ?? 0) + 1);
  const names: (DifferencePicture['names'][number] & { half: number })[] = [];
  for (const thing of [...all].sort((a, b) => (ties.get(b) ?? 0) - (ties.get(a) ?? 0) || a - b)) {
    if (names.length >= most) break;
    const text = things.name[thing]!.length > 28 ? `${things.name[thing]!.slice(0, 27).trimEnd()}…` : things.name[thing]!;
    const half = widthOf(text, letters) / 2;
    const place = toPicture(camera, room, things.x[thing]!, things.y[thing]!);
    const name = { text, half, x: Math.round(Math.max(half + 4, Math.min(room.width - half - 4, place.x))), y: Math.round(place.y - radius - 6) };
    if (name.y > letters && names.every((known) => Math.abs(known.x - name.x) > known.half + half + 6 || Math.abs(known.y - name.y) > letters * 1.35)) names.push(name);
  }
  return names.map(({ half: _half, ...name }) => name);
}
