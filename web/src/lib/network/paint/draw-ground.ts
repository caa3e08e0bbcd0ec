import { toPicture } from '../picture/camera.ts';
import type { Border } from '../picture/border.ts';
import type { Colours } from './colours.ts';
import type { View } from './scene.ts';
import type { Territory } from '../picture/territories.ts';

/** What lies beneath the network: the border, stitched, and the names of the sides. */
export type Ground = { border: Border; territories: readonly Territory[]; nameOf: (side: string) => string; font: string };

const stitch = [9, 6];
/** From this zoom on, the names of the sides would say nothing: one is inside. */
const nearest = 3.2;

/** Draws the ground as the camera sees it. */
export function drawGround(brush: CanvasRenderingContext2D, { border, territories, nameOf, font }: Ground, view: View, colours: Colours): void {
  brush.setTransform(view.density, 0, 0, view.density, 0, 0);
  brush.clearRect(0, 0, view.room.width, view.room.height);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.lineWidth = 2;
  brush.strokeStyle = colours.soft;
  brush.globalAlpha = 0.75;
  brush.setLineDash(stitch);
  for (const line of border) {
    brush.beginPath();
    for (const [x, y] of line) {
      const place = toPicture(view.camera, view.room, x, y);
      brush.lineTo(place.x, place.y);
    }
    brush.stroke();
  }
  brush.setLineDash([]);
  nameTerritories(brush, { territories, nameOf, font }, view, colours);
}

function nameTerritories(brush: CanvasRenderingContext2D, { territories, nameOf, font }: Pick<Ground, 'territories' | 'nameOf' | 'font'>, view: View, colours: Colours): void {
  const size = Math.max(15, Math.min(30, view.room.width / 26));
  brush.globalAlpha = 0.5 * Math.max(0, Math.min(1, nearest - view.zoom));
  brush.font = `500 ${size}px ${font}`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  for (const { side, x, y } of territories) {
    const place = toPicture(view.camera, view.room, x, y);
    brush.fillStyle = colours.sides[side] ?? colours.soft;
    const half = brush.measureText(nameOf(side)).width / 2 + 8;
    brush.fillText(nameOf(side), Math.max(half, Math.min(view.room.width - half, place.x)), place.y);
  }
  brush.globalAlpha = 1;
}
