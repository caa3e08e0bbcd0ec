import type { Wish } from '../ask/wish.ts';

/** Where a picture looks: the middle in units of the layout, and how many pixels one unit takes. */
export type Camera = { x: number; y: number; scale: number };

/** The size of a picture in pixels. */
export type Room = { width: number; height: number };

/** A rectangle of the layout. */
export type Extent = { left: number; top: number; right: number; bottom: number };

/** The least and the greatest zoom, beside the picture as a whole. */
export const zooms = { least: 0.5, most: 40 } as const;

const leastSpan = 4_000;

/** Returns the rectangle around things; around the middle when there are none. */
export function extentOf(xs: readonly number[], ys: readonly number[], things: Iterable<number>): Extent {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const thing of things) {
    extent.left = Math.min(extent.left, xs[thing]!);
    extent.right = Math.max(extent.right, xs[thing]!);
    extent.top = Math.min(extent.top, ys[thing]!);
    extent.bottom = Math.max(extent.bottom, ys[thing]!);
  }
  return extent.left <= extent.right ? extent : { left: 0, right: 0, top: 0, bottom: 0 };
}

/** Returns the camera that sees a whole rectangle, with a margin of pixels. */
export function fit(extent: Extent, room: Room, margin: number): Camera {
  const width = Math.max(leastSpan, extent.right - extent.left);
  const height = Math.max(leastSpan, extent.bottom - extent.top);
  const scale = Math.min(Math.max(1, room.width - 2 * margin) / width, Math.max(1, room.height - 2 * margin) / height);
  return { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2, scale };
}

/** Returns where a place of the layout stands on the picture. */
export function toPicture(camera: Camera, room: Room, x: number, y: number): { x: number; y: number } {
  return { x: (x - camera.x) * camera.scale + room.width / 2, y: (y - camera.y) * camera.scale + room.height / 2 };
}

/** Returns the place of the layout that stands at a point of the picture. */
export function toLayout(camera: Camera, room: Room, x: number, y: number): { x: number; y: number } {
  return { x: (x - room.width / 2) / camera.scale + camera.x, y: (y - room.height / 2) / camera.scale + camera.y };
}

/** Returns the camera moved by pixels. */
export function pan(camera: Camera, across: number, down: number): Camera {
  return { ...camera, x: camera.x - across / camera.scale, y: camera.y - down / camera.scale };
}

/** Returns the camera closer by a factor, with the point under the hand staying there. */
export function zoomAt(camera: Camera, whole: Camera, room: Room, factor: number, x: number, y: number): Camera {
  const scale = Math.max(whole.scale * zooms.least, Math.min(whole.scale * zooms.most, camera.scale * factor));
  const held = toLayout(camera, room, x, y);
  return { x: held.x - (x - room.width / 2) / scale, y: held.y - (y - room.height / 2) / scale, scale };
}

/** Returns the camera as the address keeps it: the zoom beside the whole, so that it suits any screen; null when it sees the whole. */
export function viewOf(camera: Camera, whole: Camera): Wish['view'] {
  const isWhole = Math.abs(camera.scale / whole.scale - 1) < 0.01 && Math.hypot(camera.x - whole.x, camera.y - whole.y) * whole.scale < 2;
  return isWhole ? null : { x: Math.round(camera.x), y: Math.round(camera.y), zoom: Math.round((camera.scale / whole.scale) * 100) / 100 };
}

/** Returns the camera that an address asks for. */
export function cameraAt(view: NonNullable<Wish['view']>, whole: Camera): Camera {
  return { x: view.x, y: view.y, scale: view.zoom * whole.scale };
}

/** A way that a camera goes, and when it set out. */
export type Flight = { from: Camera; to: Camera; began: number };

/** How many milliseconds a camera is on its way. */
export const flightTime = 280;

/** Returns where a camera on its way is by now: quick at first, then slower. */
export function cameraOf({ from, to, began }: Flight, now: number): Camera {
  const gone = Math.min(1, (now - began) / flightTime);
  const share = gone * (2 - gone);
  const mix = (one: number, other: number) => one + (other - one) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: from.scale * (to.scale / from.scale) ** share };
}

/** Returns the camera that sees certain places, from no closer than suits few of them. */
export function cameraOn(extent: Extent, room: Room, whole: Camera): Camera {
  const near = fit(extent, room, Math.min(90, room.width / 5));
  return { ...near, scale: Math.min(near.scale, whole.scale * 6) };
}

/** Says whether a place of the layout stands in a picture, a margin from its rim. */
export function isWithin(camera: Camera, room: Room, x: number, y: number, margin: number): boolean {
  const place = toPicture(camera, room, x, y);
  return place.x > margin && place.y > margin && place.x < room.width - margin && place.y < room.height - margin;
}
