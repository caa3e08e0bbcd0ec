import { toPicture } from '../picture/camera.ts';
import { overlaps, shorten, type Box } from '../picture/labels.ts';
import type { Region } from '../picture/land/regions.ts';
import type { Colours } from './colours.ts';
import type { View } from './scene.ts';

/** A community as it is drawn: its region, its outline in units of the layout, and its name. */
export type DrawnRegion = Region & { path: Path2D; name: string };

/** From the first zoom on regions fade, and beyond the second they are gone: one is inside. */
const fading = { from: 3, to: 6 } as const;
const letters = { least: 12, most: 17, height: 1.25, longest: 36 } as const;
const gap = 4;

/** Returns the regions of communities with what draws them. */
export function drawnRegions(regions: readonly Region[], nameOf: (group: number) => string): DrawnRegion[] {
  return regions.map((region) => {
    const path = new Path2D();
    for (const line of region.outlines) {
      line.forEach(([x, y], at) => (at === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
      path.closePath();
    }
    return { ...region, path, name: shorten(nameOf(region.group), letters.longest) };
  });
}

/** Draws the regions of communities, softly, in the hue of the side that most of each lie on. */
export function drawRegions(brush: CanvasRenderingContext2D, regions: readonly DrawnRegion[], view: View, colours: Colours): void {
  const { camera, room, density } = view;
  const scale = camera.scale * density;
  const strength = strengthOf(view);
  if (strength === 0) return;
  brush.setTransform(scale, 0, 0, scale, (room.width / 2 - camera.x * camera.scale) * density, (room.height / 2 - camera.y * camera.scale) * density);
  brush.lineWidth = 1.2 / camera.scale;
  for (const { path, side } of regions) {
    brush.fillStyle = brush.strokeStyle = hueOf(colours, side);
    brush.globalAlpha = 0.1 * strength;
    brush.fill(path, 'evenodd');
    brush.globalAlpha = 0.3 * strength;
    brush.stroke(path);
  }
  brush.globalAlpha = 1;
}

/** Writes the names of communities where their things stand closest, the largest first, as far as they find room; returns the rectangles that they take. */
export function nameRegions(brush: CanvasRenderingContext2D, regions: readonly DrawnRegion[], font: string, reserved: readonly Box[], view: View, colours: Colours): Box[] {
  const strength = strengthOf(view);
  const boxes: Box[] = [];
  if (strength === 0) return boxes;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  brush.globalAlpha = strength;
  regions.forEach(({ x, y, name, side }, rank) => {
    const size = Math.max(letters.least, Math.min(letters.most, view.room.width / 60) - rank * 0.25);
    brush.font = `italic 600 ${size}px ${font}`;
    const place = toPicture(view.camera, view.room, x, y);
    const half = brush.measureText(name).width / 2;
    const box = { left: place.x - half - gap, right: place.x + half + gap, top: place.y - size * letters.height * 0.5, bottom: place.y + size * letters.height * 0.5 };
    if (box.left < 0 || box.right > view.room.width || box.top < 0 || box.bottom > view.room.height || [...reserved, ...boxes].some((other) => overlaps(box, other))) return;
    boxes.push(box);
    brush.strokeStyle = colours.paper;
    brush.lineWidth = 5;
    brush.strokeText(name, place.x, place.y);
    brush.fillStyle = hueOf(colours, side);
    brush.fillText(name, place.x, place.y);
  });
  brush.globalAlpha = 1;
  return boxes;
}

function hueOf(colours: Colours, side: string | null): string {
  return side === null ? colours.soft : (colours.sides[side] ?? colours.soft);
}

function strengthOf({ zoom, isCloseUp }: View): number {
  return isCloseUp ? 0 : Math.max(0, Math.min(1, (fading.to - zoom) / (fading.to - fading.from)));
}
