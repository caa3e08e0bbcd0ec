import { thingState, type Shown } from '../ask/choose-shown.ts';
import { fit, toLayout, toPicture, type Camera, type Extent, type Room } from '../picture/camera.ts';
import { sideWords, type Colours } from './colours.ts';
import type { DrawnRegion } from './draw-regions.ts';
import type { Scene, View } from './scene.ts';

const margin = 6;

/** A small picture of the whole, with a frame around what is seen. */
export type MiniMap = {
  /** Takes what is shown from now on. */
  show(shown: Shown, colours: Colours): void;
  /** Draws the frame; nothing when the whole is seen. */
  paint(view: View, colours: Colours): void;
  /** Returns the place of the layout at a point of the small picture as it stands on the page. */
  placeAt(x: number, y: number): { x: number; y: number };
};

/** Returns the small picture of a network on a sheet. */
export function miniMap(sheet: HTMLCanvasElement, scene: Scene, regions: readonly DrawnRegion[], whole: Extent): MiniMap {
  const room = { width: sheet.width / 2, height: sheet.height / 2 };
  const camera = fit(whole, room, margin);
  const brush = sheet.getContext('2d')!;
  const dots = Object.assign(document.createElement('canvas'), { width: sheet.width, height: sheet.height });
  return {
    show: (shown, colours) => drawDots(dots.getContext('2d')!, scene, { shown, regions, camera, room }, colours),
    paint(view, colours) {
      brush.setTransform(1, 0, 0, 1, 0, 0);
      brush.clearRect(0, 0, sheet.width, sheet.height);
      brush.drawImage(dots, 0, 0);
      brush.setTransform(2, 0, 0, 2, 0, 0);
      const from = toLayout(view.camera, view.room, 0, 0);
      const to = toLayout(view.camera, view.room, view.room.width, view.room.height);
      const [first, last] = [toPicture(camera, room, from.x, from.y), toPicture(camera, room, to.x, to.y)];
      brush.strokeStyle = colours.ink;
      brush.lineWidth = 1.5;
      brush.strokeRect(Math.max(1, first.x), Math.max(1, first.y), Math.min(room.width - 1, last.x) - Math.max(1, first.x), Math.min(room.height - 1, last.y) - Math.max(1, first.y));
    },
    placeAt: (left, top) => toLayout(camera, room, (left * room.width) / sheet.clientWidth, (top * room.height) / sheet.clientHeight),
  };
}

function drawDots(pen: CanvasRenderingContext2D, { woven, sides }: Scene, { shown, regions, camera, room }: { shown: Shown; regions: readonly DrawnRegion[]; camera: Camera; room: Room }, colours: Colours): void {
  const { x, y } = woven.network.things;
  pen.setTransform(2, 0, 0, 2, 0, 0);
  pen.clearRect(0, 0, room.width, room.height);
  shown.things.forEach((state, thing) => {
    if (state === thingState.absent) return;
    const place = toPicture(camera, room, x[thing]!, y[thing]!);
    pen.fillStyle = colours.sides[sideWords[sides[thing]!]!] ?? colours.soft;
    pen.globalAlpha = state === thingState.faint ? 0.12 : 0.5;
    pen.fillRect(place.x - 0.5, place.y - 0.5, 1, 1);
  });
  const scale = camera.scale * 2;
  pen.setTransform(scale, 0, 0, scale, room.width - camera.x * scale, room.height - camera.y * scale);
  pen.globalAlpha = 0.12;
  for (const { path, side } of regions) {
    pen.fillStyle = colours.sides[side ?? ''] ?? colours.soft;
    pen.fill(path, 'evenodd');
  }
}
