import { kinds, type KindName } from '$graph/model/kinds/index.ts';

/** A shape of the model. */
export type Shape = (typeof kinds)[KindName]['shape'];

/** The corners of each shape, as large as a circle of radius 1; the circle has none. */
export const corners: Readonly<Record<Shape, readonly (readonly [number, number])[]>> = {
  circle: [],
  square: [[-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89]],
  diamond: [[0, -1.52], [0.88, 0], [0, 1.52], [-0.88, 0]],
  triangle: [[0, -1.43], [1.24, 0.72], [-1.24, 0.72]],
  star: ring(10, (index) => (index % 2 === 0 ? 1.5 : 0.62)),
  wye: [0, 1, 2].flatMap((arm) => armOf(arm)),
  cross: [[-0.44, -1.32], [0.44, -1.32], [0.44, -0.44], [1.32, -0.44], [1.32, 0.44], [0.44, 0.44], [0.44, 1.32], [-0.44, 1.32], [-0.44, 0.44], [-1.32, 0.44], [-1.32, -0.44], [-0.44, -0.44]],
};

/** Every shape, in a fixed order. */
export const shapes = Object.keys(corners) as Shape[];

/** Returns the outline of a shape around a point as an SVG path, in whole tenths. */
export function pathOf(shape: Shape, x: number, y: number, radius: number): string {
  if (shape === 'circle') return `M${tenths(x - radius)} ${tenths(y)}a${tenths(radius)} ${tenths(radius)} 0 1 0 ${tenths(2 * radius)} 0a${tenths(radius)} ${tenths(radius)} 0 1 0 ${tenths(-2 * radius)} 0`;
  return `${corners[shape].map(([across, down], index) => `${index === 0 ? 'M' : 'L'}${tenths(x + across * radius)} ${tenths(y + down * radius)}`).join('')}Z`;
}

/** Returns a number with one digit after the point, and none when it is whole. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function ring(count: number, reach: (index: number) => number): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const turn = (2 * Math.PI * index) / count;
    return [Math.sin(turn) * reach(index), -Math.cos(turn) * reach(index)];
  });
}

/** One of the three arms of a wye: its two outer corners, and the inner one before the next arm. */
function armOf(arm: number): [number, number][] {
  const turn = (2 * Math.PI * arm) / 3 + Math.PI;
  const at = (across: number, out: number): [number, number] => [Math.sin(turn) * out + Math.cos(turn) * across, -Math.cos(turn) * out + Math.sin(turn) * across];
  return [at(-0.5, 1.5), at(0.5, 1.5), at(0.5, 0.29)];
}
