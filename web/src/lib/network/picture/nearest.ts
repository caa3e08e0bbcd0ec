import { thingState, type Shown } from '../ask/choose-shown.ts';
import type { Woven } from '../ask/woven.ts';
import { toPicture, type Camera, type Room } from './camera.ts';

/** A direction of the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const steps: Record<Direction, readonly [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Returns the thing under a point of the picture, or null: the one whose edge is nearest within reach; one in full before a faint one. */
export function thingAt(woven: Woven, shown: Shown, camera: Camera, room: Room, radii: ArrayLike<number>, point: { x: number; y: number }, reach: number): number | null {
  const { x, y } = woven.network.things;
  let best: number | null = null;
  let least = reach;
  for (let thing = 0; thing < woven.size; thing += 1) {
    const state = shown.things[thing];
    if (state === thingState.absent) continue;
    const place = toPicture(camera, room, x[thing]!, y[thing]!);
    const away = Math.hypot(place.x - point.x, place.y - point.y) - radii[thing]! + (state === thingState.faint ? reach / 2 : 0);
    if (away < least) [best, least] = [thing, away];
  }
  return best;
}

/** Returns the nearest shown thing in a direction from another, a thing that lies askew counting as farther; null at the rim. */
export function thingBeside({ network, size }: Woven, shown: Shown, from: number, direction: Direction): number | null {
  const { x, y } = network.things;
  const [across, down] = steps[direction];
  let best: number | null = null;
  let least = Infinity;
  for (let thing = 0; thing < size; thing += 1) {
    if (thing === from || shown.things[thing] !== thingState.shown) continue;
    const along = (x[thing]! - x[from]!) * across + (y[thing]! - y[from]!) * down;
    const aside = Math.abs((x[thing]! - x[from]!) * down) + Math.abs((y[thing]! - y[from]!) * across);
    if (along <= 0 || aside > 2 * along) continue;
    const far = along + 2 * aside;
    if (far < least) [best, least] = [thing, far];
  }
  return best;
}

/** Returns the shown thing with the most ties: where the keyboard begins. */
export function mostTied(shown: Shown): number | null {
  let best: number | null = null;
  shown.things.forEach((state, thing) => {
    if (state === thingState.shown && (best === null || shown.ties[thing]! > shown.ties[best]!)) best = thing;
  });
  return best;
}
