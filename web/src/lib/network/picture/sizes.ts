import { tiesInAll, type Woven } from '../ask/woven.ts';
import type { Room } from './camera.ts';

const least = 2.1;
const most = 9;
const usualRoom = 640;
const usualCrowd = 2_000;

/** Returns the radius of each mark in pixels on the picture as a whole: its area grows with the ties of the thing in the release, so that no filter changes it, and in a crowd all are smaller. */
export function radiiOf(woven: Woven): Float32Array {
  const room = Math.max(0.45, Math.min(2, (usualCrowd / Math.max(1, woven.size)) ** 0.33));
  return Float32Array.from({ length: woven.size }, (_, thing) => room * Math.min(most, least + 0.62 * Math.sqrt(tiesInAll(woven, thing))));
}

/** Returns how much larger marks are drawn at a zoom and in a room: they grow, but less than the picture does. */
export function growthAt(zoom: number, { width, height }: Room): number {
  const fitting = Math.max(0.5, Math.min(1.15, Math.min(width, height) / usualRoom));
  return fitting * Math.max(0.75, Math.min(3, zoom ** 0.45));
}
