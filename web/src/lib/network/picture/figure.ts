import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3';
import { thingState, tieState, type Shown } from '../ask/choose-shown.ts';
import { isAlone } from '../ask/offers.ts';
import type { Wish } from '../ask/wish.ts';
import type { Woven } from '../ask/woven.ts';
import { extentOf } from './camera.ts';
import { drawStatic, type StaticPicture } from './static-picture.ts';

/** How many things a figure has at most: beyond that the map is clearer. */
export const mostInFigure = 150;

const room = { width: 1000, height: 720, ties: 5_000, things: mostInFigure, names: mostInFigure } as const;
const usualDistance = 74;
const ticks = 300;
/** How many units of the layout a pixel of the figure takes. */
const finest = 100;

type Body = SimulationNodeDatum & { thing: number };

/** Says whether what is shown is a small network of its own: few things, around a focus, on a way, selected, or of a programme or theme. */
export function canBeFigure(wish: Wish, shown: Shown): boolean {
  const isOfItsOwn = wish.focus !== null || isAlone(wish) || wish.programme !== null || wish.theme !== null;
  return isOfItsOwn && shown.count.things > 1 && shown.count.things <= mostInFigure;
}

/** Returns what is shown in full as a picture of its own, laid out anew from where things stand on the map; the same for everyone. */
export function drawFigure(woven: Woven, shown: Shown): StaticPicture {
  const things = [...shown.things.keys()].filter((thing) => shown.things[thing] === thingState.shown);
  const places = layOutFigure(woven, shown, things);
  const [x, y] = [woven.network.things.x.slice(), woven.network.things.y.slice()];
  for (const { thing, x: left, y: top } of places) [x[thing], y[thing]] = [left! * finest, top! * finest];
  const alone = { ...shown, things: shown.things.map((state) => (state === thingState.shown ? state : thingState.absent)) };
  const own = { ...woven, network: { ...woven.network, things: { ...woven.network.things, x, y } } };
  return drawStatic(own, alone, [], { ...room, isFigure: true, nameOf: (side) => side });
}

/** Draws tied things together and all others apart (d3-force: Verlet integration, Barnes and Hut 1986); its chance is seeded, so that it is the same each time. */
function layOutFigure({ network, pairs }: Woven, shown: Shown, things: readonly number[]): Body[] {
  const { x, y } = network.things;
  const extent = extentOf(x, y, things);
  const scale = (usualDistance * Math.sqrt(things.length)) / Math.max(1, extent.right - extent.left, extent.bottom - extent.top);
  const bodies: Body[] = things.map((thing) => ({ thing, x: (x[thing]! - (extent.left + extent.right) / 2) * scale, y: (y[thing]! - (extent.top + extent.bottom) / 2) * scale }));
  const bodyOf = new Map(bodies.map((body) => [body.thing, body]));
  const links: SimulationLinkDatum<Body>[] = [];
  shown.pairs.forEach((state, pair) => {
    const [source, target] = [bodyOf.get(pairs.one[pair]!), bodyOf.get(pairs.other[pair]!)];
    if (state !== tieState.absent && source && target) links.push({ source, target });
  });
  forceSimulation(bodies)
    .force('ties', forceLink(links).distance(usualDistance).iterations(2))
    .force('apart', forceManyBody().strength(-340))
    .force('touch', forceCollide(22))
    .force('across', forceX(0).strength(0.05))
    .force('down', forceY(0).strength(0.09))
    .stop()
    .tick(ticks);
  return bodies;
}
