import type { Extent } from '../camera.ts';

/** A place of the layout. */
export type Place = readonly [number, number];

/** How many cells a field has each way. */
export const cells = 72;
const shortest = 6;

/** A value for each cell of a rectangle of the layout, and where a line through it may run. */
export type Field = { values: Float64Array; isNear: (cell: number) => boolean; extent: Extent };

/** Returns the smooth lines on which a field is nought; short scraps are left out. */
export function linesOf(field: Field): Place[][] {
  return joinLines(segmentsOf(field)).filter((line) => line.length >= shortest).map(smooth);
}

/** Returns the cell of a field in which a place lies. */
export function cellOf({ left, right, top, bottom }: Extent, x: number, y: number): number {
  const column = Math.round(((x - left) / Math.max(1, right - left)) * (cells - 1));
  const row = Math.round(((y - top) / Math.max(1, bottom - top)) * (cells - 1));
  return row * cells + column;
}

/** Returns the place of the layout in the middle of a cell. */
export function placeOf({ left, right, top, bottom }: Extent, cell: number): { x: number; y: number } {
  return { x: left + ((cell % cells) / (cells - 1)) * (right - left), y: top + (Math.floor(cell / cells) / (cells - 1)) * (bottom - top) };
}

/** Returns a field blurred by running means over some cells on either hand, three times each way, which comes close to a bell curve. */
export function spread(field: Float64Array, reach = 4): Float64Array {
  let now = field;
  for (let turn = 0; turn < 3; turn += 1) now = runningMean(runningMean(now, 1, cells, reach), cells, 1, reach);
  return now;
}

function runningMean(field: Float64Array, step: number, stride: number, reach: number): Float64Array {
  const out = new Float64Array(field.length);
  for (let line = 0; line < cells; line += 1) {
    for (let at = 0; at < cells; at += 1) {
      let sum = 0;
      for (let near = Math.max(0, at - reach); near <= Math.min(cells - 1, at + reach); near += 1) sum += field[line * stride + near * step]!;
      out[line * stride + at * step] = sum / (2 * reach + 1);
    }
  }
  return out;
}

type Segment = readonly [string, Place, string, Place];

/** Marching squares (Lorensen and Cline 1987, in the plane): the pieces of the line on which the field is nought, cell by cell; ends are named after the edge that they lie on. */
function segmentsOf({ values, isNear, extent }: Field): Segment[] {
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < cells; row += 1) {
    for (let column = 0; column + 1 < cells; column += 1) {
      const here = row * cells + column;
      if (!isNear(here)) continue;
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
