import { thingState, type Shown } from '../ask/choose-shown.ts';
import type { Woven } from '../ask/woven.ts';
import { toPicture, type Camera, type Room } from './camera.ts';

/** A name on the picture: where its line begins, and its box. */
export type Label = { thing: number; text: string; x: number; y: number; isRight: boolean };

/** What labels are set with: how wide a text is, how high a line, how many at most, how long a name may be, and what else stands on the picture. */
export type Lettering = { widthOf: (text: string) => number; height: number; most: number; longest: number; reserved?: readonly Box[] };

/** Things that are named before all others, whatever stands in their way. */
export type Wanted = readonly number[];

/** A rectangle of the picture. */
export type Box = { left: number; top: number; right: number; bottom: number };

const gap = 4;
const tried = 900;

/** Returns names that do not touch one another: those that are wanted, then things with the most ties, to the right of their mark or else to the left. */
export function placeLabels(woven: Woven, shown: Shown, order: Iterable<number>, camera: Camera, room: Room, radii: ArrayLike<number>, lettering: Lettering, wanted: Wanted = []): Label[] {
  const taken: Box[] = [...(lettering.reserved ?? [])];
  const labels: Label[] = [];
  let seen = 0;
  const offer = (thing: number, isWanted: boolean) => {
    const label = labelFor(woven, thing, camera, room, radii[thing]!, lettering, isWanted ? (lettering.reserved ?? []) : taken);
    if (!label) return;
    labels.push(label.label);
    taken.push(label.box);
  };
  for (const thing of wanted) offer(thing, true);
  for (const thing of order) {
    if (labels.length >= lettering.most || seen >= tried) break;
    if (shown.things[thing] !== thingState.shown || wanted.includes(thing)) continue;
    seen += 1;
    offer(thing, false);
  }
  return labels;
}

function labelFor({ network: { things } }: Woven, thing: number, camera: Camera, room: Room, radius: number, { widthOf, height, longest }: Lettering, taken: readonly Box[]): { label: Label; box: Box } | null {
  const place = toPicture(camera, room, things.x[thing]!, things.y[thing]!);
  if (place.x < 0 || place.y < 0 || place.x > room.width || place.y > room.height) return null;
  const text = shorten(things.name[thing]!, longest);
  const width = widthOf(text);
  for (const isRight of [true, false]) {
    const left = isRight ? place.x + radius + gap : place.x - radius - gap - width;
    const box = { left: left - gap, right: left + width + gap, top: place.y - height / 2 - 1, bottom: place.y + height / 2 + 1 };
    if (box.left < 0 || box.right > room.width || taken.some((other) => overlaps(box, other))) continue;
    return { label: { thing, text, x: isRight ? left : left + width, y: place.y, isRight }, box };
  }
  return null;
}

/** Says whether two rectangles of the picture touch. */
export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Returns a name of so many letters at most, cut between words where that costs little. */
export function shorten(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  const word = cut.lastIndexOf(' ');
  return `${(word > longest * 0.6 ? cut.slice(0, word) : cut).trimEnd()}…`;
}
