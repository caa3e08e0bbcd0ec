import { tieState, type Shown } from '../ask/choose-shown.ts';
import type { Corner } from '../ask/wish.ts';
import { toPicture } from '../picture/camera.ts';
import type { Colours } from './colours.ts';
import { nameTerritories, type Ground } from './draw-ground.ts';
import { nameRegions } from './draw-regions.ts';
import { placeLabels } from '../picture/labels.ts';
import { strokes, type Scene, type View } from './scene.ts';

/** What is pointed at: under the pointer or the keyboard, the focus of the address, what was picked, and the area that was drawn around things. */
export type Pointed = { at: number | null; focus: number | null; picks: readonly number[]; area: readonly Corner[] | null };

/** The room that the buttons take at the upper right. */
const buttons = { width: 58, height: 193 } as const;

/** The room that the small map takes at the lower left. */
const corner = { width: 172, height: 136 } as const;

const letters = { size: 12.5, height: 17, perName: 17_000, longest: 34, besideNames: 0.5 } as const;

/** What names are chosen from: what is shown, in the order of its ties, and the ground that it stands on. */
export type Nameable = { shown: Shown; order: readonly number[]; ground: Ground };

/** Draws what lies over the network: the ties of the thing that is pointed at, its ring, and the names that find room. */
export function drawNames(brush: CanvasRenderingContext2D, scene: Scene, nameable: Nameable, { at, focus, picks, area }: Pointed, view: View, colours: Colours): void {
  brush.setTransform(view.density, 0, 0, view.density, 0, 0);
  brush.clearRect(0, 0, view.room.width, view.room.height);
  if (area !== null) drawArea(brush, area, view, colours);
  if (at !== null) drawTiesOf(brush, scene, nameable.shown, at, view, colours);
  for (const thing of new Set([focus, at, ...picks])) if (thing !== null) drawRing(brush, scene, thing, view, colours);
  drawLabels(brush, scene, nameable, [at, focus, ...picks].filter((thing) => thing !== null), view, colours);
}

function drawArea(brush: CanvasRenderingContext2D, area: readonly Corner[], view: View, colours: Colours): void {
  brush.beginPath();
  for (const [x, y] of area) {
    const place = toPicture(view.camera, view.room, x, y);
    brush.lineTo(place.x, place.y);
  }
  brush.closePath();
  brush.strokeStyle = brush.fillStyle = colours.ink;
  brush.globalAlpha = 0.05;
  brush.fill();
  brush.globalAlpha = 0.8;
  brush.lineWidth = 1.5;
  brush.setLineDash([2, 4]);
  brush.stroke();
  brush.setLineDash([]);
  brush.globalAlpha = 1;
}

function drawTiesOf(brush: CanvasRenderingContext2D, { woven }: Scene, shown: Shown, thing: number, view: View, colours: Colours): void {
  const { x, y } = woven.network.things;
  const from = toPicture(view.camera, view.room, x[thing]!, y[thing]!);
  for (let at = woven.starts[thing]!; at < woven.starts[thing + 1]!; at += 1) {
    const pair = woven.through[at]!;
    const state = shown.pairs[pair];
    if (state === tieState.absent) continue;
    const to = toPicture(view.camera, view.room, x[woven.neighbours[at]!]!, y[woven.neighbours[at]!]!);
    brush.strokeStyle = woven.pairs.crossing[pair] ? colours.crossing : colours.ink;
    brush.globalAlpha = state === tieState.pale ? 0.55 : 1;
    brush.lineWidth = state === tieState.pale ? 1.25 : 2;
    brush.setLineDash(state === tieState.planned ? [strokes.planned.dash, strokes.planned.gap] : []);
    brush.beginPath();
    brush.moveTo(from.x, from.y);
    brush.lineTo(to.x, to.y);
    brush.stroke();
  }
  brush.setLineDash([]);
  brush.globalAlpha = 1;
}

function drawRing(brush: CanvasRenderingContext2D, { woven, radii }: Scene, thing: number, view: View, colours: Colours): void {
  const { x, y } = woven.network.things;
  const place = toPicture(view.camera, view.room, x[thing]!, y[thing]!);
  const radius = radii[thing]! * view.growth * 1.35 + 4;
  for (const [colour, width] of [[colours.paper, 5], [colours.ink, 2]] as const) {
    brush.beginPath();
    brush.arc(place.x, place.y, radius, 0, 2 * Math.PI);
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.stroke();
  }
}

function drawLabels(brush: CanvasRenderingContext2D, scene: Scene, { shown, order, ground }: Nameable, wanted: readonly number[], view: View, colours: Colours): void {
  const { font, regions } = ground;
  const sides = [...nameTerritories(brush, ground, view, colours), { left: view.room.width - buttons.width, top: 0, right: view.room.width, bottom: buttons.height }];
  const communities = nameRegions(brush, regions, font, sides, view, colours);
  const reserved = [...sides, ...communities, ...(view.zoom > 1.02 ? [{ left: 0, top: view.room.height - corner.height, right: corner.width, bottom: view.room.height }] : [])];
  brush.font = `500 ${letters.size}px ${font}`;
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  const most = Math.max(6, Math.round(((view.room.width * view.room.height) / letters.perName) * (communities.length > 0 ? letters.besideNames : 1) * Math.min(2.5, view.zoom ** 0.6)));
  const drawn = scene.radii.map((radius) => radius * view.growth);
  const labels = placeLabels(scene.woven, shown, order, view.camera, view.room, drawn, { widthOf: (text) => brush.measureText(text).width, height: letters.height, most, longest: letters.longest, reserved }, wanted);
  for (const { thing, text, x, y, isRight } of labels) {
    brush.textAlign = isRight ? 'left' : 'right';
    brush.font = `${wanted.includes(thing) ? 650 : 500} ${letters.size}px ${font}`;
    brush.strokeStyle = colours.paper;
    brush.lineWidth = 3.5;
    brush.strokeText(text, x, y);
    brush.fillStyle = colours.ink;
    brush.fillText(text, x, y);
  }
}
