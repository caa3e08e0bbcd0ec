import { toPicture } from '../picture/camera.ts';
import type { Border } from '../picture/land/border.ts';
import type { Colours } from './colours.ts';
import { drawRegions, type DrawnRegion } from './draw-regions.ts';
import type { View } from './scene.ts';
import type { Box } from '../picture/labels.ts';
import { boxesOf, placeTerritories, type Territory } from '../picture/land/territories.ts';

/** Where the network lies: the regions of its communities and the border, stitched, beneath it, and the names of the sides, written over it. */
export type Ground = { regions: readonly DrawnRegion[]; border: Border; territories: readonly Territory[]; nameOf: (side: string) => string; font: string };

const stitch = [9, 6];
/** From this zoom on, the names of the sides would say nothing: one is inside. */
const nearest = 3.2;
/** A picture below this width has room for the three sides of the home border alone. */
const narrow = 560;

/** Draws the ground as the camera sees it: the regions and the border. */
export function drawGround(brush: CanvasRenderingContext2D, { border, regions }: Pick<Ground, 'border' | 'regions'>, view: View, colours: Colours): void {
  brush.setTransform(view.density, 0, 0, view.density, 0, 0);
  brush.clearRect(0, 0, view.room.width, view.room.height);
  drawRegions(brush, regions, view, colours);
  brush.setTransform(view.density, 0, 0, view.density, 0, 0);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  const path = new Path2D();
  for (const line of border) {
    line.forEach(([x, y], index) => {
      const place = toPicture(view.camera, view.room, x, y);
      if (index === 0) path.moveTo(place.x, place.y);
      else path.lineTo(place.x, place.y);
    });
  }
  brush.strokeStyle = colours.rule;
  brush.globalAlpha = 0.22;
  brush.lineWidth = 11;
  brush.stroke(path);
  brush.strokeStyle = colours.ink;
  brush.globalAlpha = 0.85;
  brush.lineWidth = 2;
  brush.setLineDash(stitch);
  brush.stroke(path);
  brush.setLineDash([]);
  brush.globalAlpha = 1;
}

/** Writes the names of the sides over what lies there; returns the rectangles that they take, so that no other name is set on them. */
export function nameTerritories(brush: CanvasRenderingContext2D, { territories, nameOf, font }: Ground, view: View, colours: Colours): Box[] {
  if (view.zoom >= nearest) return [];
  const size = Math.max(14, Math.min(22, view.room.width / 36));
  brush.globalAlpha = 0.8 * Math.max(0, Math.min(1, nearest - view.zoom));
  brush.font = `500 ${size}px ${font}`;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  const names = placeTerritories(territories, { most: view.room.width < narrow ? 3 : territories.length, nameOf, widthOf: (text) => brush.measureText(text).width, size, room: view.room, place: (x, y) => toPicture(view.camera, view.room, x, y) });
  brush.strokeStyle = colours.paper;
  brush.lineWidth = 6;
  brush.lineJoin = 'round';
  for (const { side, text, x, y } of names) {
    brush.strokeText(text, x, y);
    brush.fillStyle = colours.sides[side] ?? colours.soft;
    brush.fillText(text, x, y);
  }
  brush.globalAlpha = 1;
  return boxesOf(names, size);
}
