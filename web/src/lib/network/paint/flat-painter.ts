import { thingState, tieState, type Shown } from '../ask/choose-shown.ts';
import { toPicture } from '../picture/camera.ts';
import type { Colours } from './colours.ts';
import { faintAlpha, presenceOf, strengthAt, strokes, type Painter, type Scene, type View } from './scene.ts';
import { cellOf, drawSprites, sprite, weaveFrom } from './sprites.ts';

/** Returns a painter for screens without WebGL: the same picture, drawn by the processor, and without fading. */
export function flatPainter(canvas: HTMLCanvasElement, scene: Scene, first: Colours): Painter {
  const brush = canvas.getContext('2d')!;
  let colours = first;
  let sheet = drawSprites(colours);
  let shown: Shown | null = null;
  return {
    isQuick: false,
    show: (next) => (shown = next),
    recolour(next) {
      colours = next;
      sheet = drawSprites(next);
    },
    paint(view) {
      brush.setTransform(view.density, 0, 0, view.density, 0, 0);
      brush.clearRect(0, 0, view.room.width, view.room.height);
      if (!shown) return;
      drawTies(brush, scene, shown, view, colours);
      drawMarks(brush, scene, shown, view, sheet);
    },
    close: () => undefined,
  };
}

function drawTies(brush: CanvasRenderingContext2D, { woven }: Scene, shown: Shown, view: View, colours: Colours): void {
  const { x, y } = woven.network.things;
  const { one, other, crossing } = woven.pairs;
  const lines = [0, 1].flatMap((across) => [tieState.pale, tieState.stated, tieState.planned].map((state) => ({ across, state, path: new Path2D() })));
  const lineOf = lines.reduce((found: Path2D[], { across, state, path }) => Object.assign(found, { [across * 4 + state]: path }), []);
  const { camera, room } = view;
  const across = (place: number) => (place - camera.x) * camera.scale + room.width / 2;
  const down = (place: number) => (place - camera.y) * camera.scale + room.height / 2;
  for (let pair = 0; pair < one.length; pair += 1) {
    const state = shown.pairs[pair]!;
    if (state === tieState.absent) continue;
    const [left, top, right, bottom] = [across(x[one[pair]!]!), down(y[one[pair]!]!), across(x[other[pair]!]!), down(y[other[pair]!]!)];
    if ((left < 0 && right < 0) || (top < 0 && bottom < 0) || (left > room.width && right > room.width) || (top > room.height && bottom > room.height)) continue;
    const path = lineOf[crossing[pair]! * 4 + state]!;
    path.moveTo(left, top);
    path.lineTo(right, bottom);
  }
  for (const { across, state, path } of lines) {
    const stroke = across ? strokes.across : strokes.within;
    brush.strokeStyle = across ? colours.crossing : colours.ink;
    brush.lineWidth = stroke.width * strengthAt(view.zoom);
    brush.globalAlpha = Math.min(1, stroke.alpha * strengthAt(view.zoom)) * view.alpha * (state === tieState.pale ? strokes.pale : 1);
    brush.setLineDash(state === tieState.planned ? [strokes.planned.dash, strokes.planned.gap] : []);
    brush.stroke(path);
  }
  brush.setLineDash([]);
  brush.globalAlpha = 1;
}

function drawMarks(brush: CanvasRenderingContext2D, { woven, order, radii, shapes, sides }: Scene, shown: Shown, view: View, sheet: HTMLCanvasElement): void {
  const { x, y } = woven.network.things;
  for (const thing of order) {
    const state = shown.things[thing];
    if (state === thingState.absent) continue;
    const place = toPicture(view.camera, view.room, x[thing]!, y[thing]!);
    const radius = radii[thing]! * view.growth;
    const half = (radius / sprite.radius) * (sprite.cell / 2);
    if (place.x < -half || place.y < -half || place.x > view.room.width + half || place.y > view.room.height + half) continue;
    const { column, row } = cellOf(shapes[thing]!, sides[thing]!, radius >= weaveFrom);
    brush.globalAlpha = (state === thingState.faint ? faintAlpha : 1) * presenceOf(radius);
    brush.drawImage(sheet, column * sprite.cell, row * sprite.cell, sprite.cell, sprite.cell, place.x - half, place.y - half, 2 * half, 2 * half);
  }
  brush.globalAlpha = 1;
}
