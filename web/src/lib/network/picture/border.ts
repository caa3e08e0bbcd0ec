import { sides } from '$graph/model/sides.ts';
import { sideOf } from '../ask/choose-things.ts';
import type { Woven } from '../ask/woven.ts';
import { extentOf, type Extent } from './camera.ts';

/** A place of the layout. */
export type Place = readonly [number, number];

/** The border as the picture draws it: lines between the things of one country and those of the other. */
export type Border = Place[][];

const cells = 72;
const blur = 4;
const faint = 0.012;
const shortest = 6;

type Field = { values: Float64Array; weight: Float64Array; extent: Extent };

/** Returns where the border runs through the picture: where things of France and things of Belgium weigh the same, and there are some of both. */
export function borderOf(woven: Woven): Border {
  const things = [...Array(woven.size).keys()].filter((thing) => countryOf(woven, thing) !== 0);
  if (things.length < shortest) return [];
  const { x, y } = woven.network.things;
  const field = fieldOf(woven, things, extentOf(x, y, things));
  return joinLines(segmentsOf(field)).filter((line) => line.length >= shortest).map(smooth);
}

function countryOf(woven: Woven, thing: number): number {
  const side = sideOf(woven, thing);
  const country = side !== null && side in sides ? sides[side as keyof typeof sides].country : side;
  return country === 'FR' ? 1 : country === 'BE' ? -1 : 0;
}

function fieldOf(woven: Woven, things: readonly number[], extent: Extent): Field {
  const { x, y } = woven.network.things;
  const total = { '1': 0, '-1': 0 };
  for (const thing of things) total[String(countryOf(woven, thing)) as '1' | '-1'] += 1;
  const values = new Float64Array(cells * cells);
  const weight = new Float64Array(cells * cells);
  for (const thing of things) {
    const country = countryOf(woven, thing);
    const column = Math.round(((x[thing]! - extent.left) / Math.max(1, extent.right - extent.left)) * (cells - 1));
    const row = Math.round(((y[thing]! - extent.top) / Math.max(1, extent.bottom - extent.top)) * (cells - 1));
    // Each country weighs the same, so that the line does not drift towards the one that fewer pages tell of.
    values[row * cells + column]! += country / total[String(country) as '1' | '-1'];
    weight[row * cells + column]! += 1 / things.length;
  }
  return { values: spread(values), weight: spread(weight), extent };
}

/** Blurs a field by running means, three times each way, which comes close to a bell curve. */
function spread(field: Float64Array): Float64Array {
  let now = field;
  for (let turn = 0; turn < 3; turn += 1) now = runningMean(runningMean(now, 1, cells), cells, 1);
  return now;
}

function runningMean(field: Float64Array, step: number, stride: number): Float64Array {
  const out = new Float64Array(field.length);
  for (let line = 0; line < cells; line += 1) {
    for (let at = 0; at < cells; at += 1) {
      let sum = 0;
      for (let near = Math.max(0, at - blur); near <= Math.min(cells - 1, at + blur); near += 1) sum += field[line * stride + near * step]!;
      out[line * stride + at * step] = sum / (2 * blur + 1);
    }
  }
  return out;
}

type Segment = readonly [string, Place, string, Place];

/** Marching squares: the pieces of the line on which the field is nought, cell by cell; ends are named after the edge that they lie on. */
function segmentsOf({ values, weight, extent }: Field): Segment[] {
  const most = weight.reduce((one, other) => Math.max(one, other));
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < cells; row += 1) {
    for (let column = 0; column + 1 < cells; column += 1) {
      const here = row * cells + column;
      if (weight[here]! < faint * most) continue;
      const ends = ([[0, 1], [1, cells + 1], [cells, cells + 1], [0, cells]] as const).flatMap(([one, other]) => crossingOf(values, extent, here + one, here + other));
      for (let at = 0; at + 1 < ends.length; at += 2) segments.push([ends[at]!.edge, ends[at]!.place, ends[at + 1]!.edge, ends[at + 1]!.place]);
    }
  }
  return segments;
}

function crossingOf(values: Float64Array, extent: Extent, one: number, other: number): { edge: string; place: Place }[] {
  const [from, to] = [values[one]!, values[other]!];
  if (from === 0 && to === 0) return [];
  if (from < 0 === to < 0) return [];
  const share = from / (from - to);
  const at = (cell: number) => [cell % cells, Math.floor(cell / cells)] as const;
  const [column, row] = [at(one)[0] + (at(other)[0] - at(one)[0]) * share, at(one)[1] + (at(other)[1] - at(one)[1]) * share];
  const place = [extent.left + (column / (cells - 1)) * (extent.right - extent.left), extent.top + (row / (cells - 1)) * (extent.bottom - extent.top)] as const;
  return [{ edge: `${one} ${other}`, place }];
}

function joinLines(segments: readonly Segment[]): Place[][] {
  const byEdge = new Map<string, Segment[]>();
  for (const segment of segments) for (const edge of [segment[0], segment[2]]) byEdge.set(edge, [...(byEdge.get(edge) ?? []), segment]);
  const used = new Set<Segment>();
  const follow = (segment: Segment, edge: string, line: Place[]) => {
    let [now, end]: [Segment | undefined, string] = [segment, edge];
    while (now) {
      used.add(now);
      const isForward: boolean = now[0] === end;
      line.push(isForward ? now[3] : now[1]);
      end = isForward ? now[2] : now[0];
      now = byEdge.get(end)?.find((next) => !used.has(next));
    }
    return line;
  };
  const ends = segments.filter(([one, , other]) => byEdge.get(one)!.length === 1 || byEdge.get(other)!.length === 1);
  return [...ends, ...segments].flatMap((segment) => {
    if (used.has(segment)) return [];
    const isFirst = byEdge.get(segment[0])!.length === 1 || byEdge.get(segment[2])!.length > 1;
    return [follow(segment, isFirst ? segment[0] : segment[2], [isFirst ? segment[1] : segment[3]])];
  });
}

/** Cuts the corners of a line twice (Chaikin), and rounds it to the grid. */
function smooth(line: Place[]): Place[] {
  let now = line;
  for (let turn = 0; turn < 2; turn += 1) {
    now = [now[0]!, ...now.slice(1).flatMap(([x, y], index) => {
      const [beforeX, beforeY] = now[index]!;
      return [[beforeX * 0.75 + x * 0.25, beforeY * 0.75 + y * 0.25], [beforeX * 0.25 + x * 0.75, beforeY * 0.25 + y * 0.75]] as Place[];
    }), now.at(-1)!];
  }
  return now.map(([x, y]) => [Math.round(x), Math.round(y)]);
}
