import { byCodeUnits } from '../network.ts';
import { radiusOf } from './forces.ts';
import type { Points } from './forces.ts';
import { homesOfSides, middle } from './homes.ts';
import type { Point } from './homes.ts';
import { keepApart } from './keep-apart.ts';
import { lineUp } from './line-up.ts';
import { placeAgain, placeNetwork, wholeMassOf } from './place-network.ts';
import { seededChance } from './seeded-chance.ts';
import { graphOf } from './weighted-graph.ts';
import type { Edge, WeightedGraph } from './weighted-graph.ts';

/** A thing to be placed. */
export type Placeable = { id: string; side: string | null };

/** A tie that draws two things together; one of weight 2 draws twice as hard as one of 1. */
export type Drawn = { from: string; to: string; weight?: number };

/** The seed of what chance decides, where things stood before, and where each side lies; the home border's when left out. */
export type LayoutOptions = { seed: number; previous?: ReadonlyMap<string, Point>; homes?: Readonly<Record<string, Point>> };

/** The greatest coordinate: positions are whole numbers from −32,767 to 32,767. */
export const gridEdge = 32_767;
const usualRadius = 18_000;

/**
 * Returns a place on the grid for every thing: neighbours near, sides as on a map, things without a tie in rows below.
 * It is the same to the bit on every machine, in whatever order things and ties come: nothing but sums, products, quotients and square roots decides.
 */
export function layOut(things: readonly Placeable[], ties: readonly Drawn[], { seed, previous, homes = homesOfSides }: LayoutOptions): Map<string, Point> {
  const sorted = [...new Map(things.map((thing) => [thing.id, thing])).values()].sort((one, other) => byCodeUnits(one.id, other.id));
  const edges = edgesOf(sorted, ties);
  const tied = new Set(edges.flatMap(({ one, other }) => [one, other]));
  const numbers = sorted.map((_, index) => index);
  const woven = numbers.filter((index) => tied.has(index));
  const single = numbers.filter((index) => !tied.has(index));
  const radius = radiusOf(sorted.length + 2 * edges.length);
  const gap = radius / Math.sqrt(sorted.length + 1);
  const points = placeWoven(woven.map((index) => sorted[index]!), renumbered(edges, woven), { seed, homes, before: scaled(previous, radius / usualRadius) });
  keepApart(points, gap * 0.6);
  const rows = lineUp(single.length, extentOf(points), gap * 0.8);
  const bySide = [...single].sort((one, other) => homeOf(sorted[one]!, homes).x - homeOf(sorted[other]!, homes).x || one - other);
  const places = new Map<number, Point>();
  woven.forEach((index, at) => places.set(index, { x: points.x[at]!, y: points.y[at]! }));
  bySide.forEach((index, at) => places.set(index, rows[at]!));
  return onGrid(sorted.map(({ id }, index) => [id, places.get(index)!] as const), usualRadius / radius);
}

type Before = (id: string) => Point | undefined;

function placeWoven(things: readonly Placeable[], graph: WeightedGraph, { seed, homes, before }: { seed: number; homes: Readonly<Record<string, Point>>; before: Before | null }): Points {
  const chance = seededChance(seed);
  const reach = radiusOf(wholeMassOf(graph));
  const targets = { x: Float64Array.from(things, (thing) => homeOf(thing, homes).x * reach), y: Float64Array.from(things, (thing) => homeOf(thing, homes).y * reach) };
  const known = things.map(({ id }) => before?.(id));
  if (known.filter(Boolean).length < things.length / 2) return placeNetwork(graph, targets, chance);
  return placeAgain(graph, targets, { x: Float64Array.from(known, (point) => point?.x ?? NaN), y: Float64Array.from(known, (point) => point?.y ?? NaN) }, chance);
}

/** Returns each tied pair once, at its greatest weight, in order; ties to what is not drawn, and to oneself, are none. */
function edgesOf(sorted: readonly Placeable[], ties: readonly Drawn[]): Edge[] {
  const places = new Map(sorted.map(({ id }, index) => [id, index]));
  const edges = new Map<number, Edge>();
  for (const { from, to, weight = 1 } of ties) {
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined || start === end) continue;
    const [one, other] = [Math.min(start, end), Math.max(start, end)];
    const key = one * sorted.length + other;
    edges.set(key, { one, other, weight: Math.max(weight, edges.get(key)?.weight ?? 0) });
  }
  return [...edges].sort(([one], [other]) => one - other).map(([, edge]) => edge);
}

function renumbered(edges: readonly Edge[], woven: readonly number[]): WeightedGraph {
  const numbers = new Map(woven.map((index, at) => [index, at]));
  return graphOf(woven.length, edges.map(({ one, other, weight }) => ({ one: numbers.get(one)!, other: numbers.get(other)!, weight })));
}

function homeOf({ side }: Placeable, homes: Readonly<Record<string, Point>>): Point {
  return side !== null && Object.hasOwn(homes, side) ? homes[side]! : middle;
}

function scaled(previous: ReadonlyMap<string, Point> | undefined, factor: number): Before | null {
  if (!previous) return null;
  return (id) => {
    const point = previous.get(id);
    return point && { x: point.x * factor, y: point.y * factor };
  };
}

function extentOf({ x, y }: Points): { left: number; right: number; bottom: number } {
  if (x.length === 0) return { left: 0, right: 0, bottom: 0 };
  return { left: x.reduce((least, one) => Math.min(least, one)), right: x.reduce((most, one) => Math.max(most, one)), bottom: y.reduce((most, one) => Math.max(most, one)) };
}

/** Rounds places to the grid; a picture that would not fit is drawn smaller. */
function onGrid(places: readonly (readonly [string, Point])[], factor: number): Map<string, Point> {
  const farthest = places.reduce((most, [, { x, y }]) => Math.max(most, Math.abs(x), Math.abs(y)), 0);
  const scale = Math.min(factor, farthest > 0 ? gridEdge / farthest : factor);
  return new Map(places.map(([id, { x, y }]) => [id, { x: Math.round(x * scale) + 0, y: Math.round(y * scale) + 0 }]));
}
