import { sides } from '$graph/model/sides.ts';
import { thingState, type Shown } from '../../ask/choose-shown.ts';
import { sideOf } from '../../ask/choose-things.ts';
import type { Woven } from '../../ask/woven.ts';
import type { Room } from '../camera.ts';
import type { Box } from '../labels.ts';

/** Where the name of a side stands on the picture: at the outer rim of what is shown of it, and which way is out. */
export type Territory = { side: string; x: number; y: number; across: number; down: number };

const fewest = 8;
const beyond = 1.04;

/** Returns where the names of the sides stand of which enough is shown to speak of a place. */
export function territoriesOf(woven: Woven, shown: Shown): Territory[] {
  const { x, y } = woven.network.things;
  const known = [...shown.things.keys()].filter((thing) => shown.things[thing] !== thingState.absent && sideOf(woven, thing) !== null);
  const centre = { x: middle(known.map((thing) => x[thing]!)), y: middle(known.map((thing) => y[thing]!)) };
  return Object.keys(sides).flatMap((side) => {
    const things = known.filter((thing) => sideOf(woven, thing) === side);
    if (things.length < fewest) return [];
    const [across, down] = [middle(things.map((thing) => x[thing]!)) - centre.x, middle(things.map((thing) => y[thing]!)) - centre.y];
    const length = Math.hypot(across, down) || 1;
    const reach = beyond * nearlyAll(things.map((thing) => ((x[thing]! - centre.x) * across + (y[thing]! - centre.y) * down) / length));
    return [{ side, x: centre.x + (across / length) * reach, y: centre.y + (down / length) * reach, across: across / length, down: down / length }];
  });
}

function middle(values: number[]): number {
  return inOrder(values)[Math.floor(values.length / 2)] ?? 0;
}

function nearlyAll(values: number[]): number {
  return inOrder(values)[Math.floor(values.length * 0.97)] ?? 0;
}

function inOrder(values: number[]): number[] {
  return values.sort((one, other) => one - other);
}

/** A name of a side in its place on the picture, and half of its width. */
export type TerritoryName = { side: string; text: string; x: number; y: number; half: number };

/** What the names of sides are set with: how many at most, what each is called, how wide a text is, how high a letter, the room, and where a place stands in it. */
export type TerritoryRoom = { most: number; nameOf: (side: string) => string; widthOf: (text: string) => number; size: number; room: Room; place: (x: number, y: number) => { x: number; y: number } };

const gap = 8;

/** Returns the names of sides beyond their rims, inside the room; one that would lie on another is left out. */
export function placeTerritories(territories: readonly Territory[], { most, nameOf, widthOf, size, room, place }: TerritoryRoom): TerritoryName[] {
  const inside = (value: number, edge: number, end: number) => Math.max(edge, Math.min(end - edge, value));
  const placed: TerritoryName[] = [];
  for (const { side, x, y, across, down } of territories.slice(0, most)) {
    const half = widthOf(nameOf(side)) / 2;
    const rim = place(x, y);
    const middle = { x: inside(rim.x + across * (half + gap), half + gap, room.width), y: inside(rim.y + down * (size + gap / 2), size, room.height) };
    if (placed.some((other) => Math.abs(other.x - middle.x) < half + other.half + gap && Math.abs(other.y - middle.y) < size * 1.3)) continue;
    placed.push({ side, text: nameOf(side), ...middle, half });
  }
  return placed;
}

/** Returns the rectangles that names of sides take, so that no other name is set on them. */
export function boxesOf(names: readonly TerritoryName[], size: number): Box[] {
  return names.map(({ x, y, half }) => ({ left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 }));
}
