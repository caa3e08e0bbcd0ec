import type { RunFigure } from '$graph/model/run.ts';
import type { Course } from './arrange.ts';

/** A course as points in a square of 100: bands, what held for certain, what may have held; where nothing is known, a line breaks. */
export type DrawnCourse = { bands: string[]; certain: string[]; possible: string[]; zero: number | null; least: number; most: number };

type Point = { x: number; low: number; middle: number; high: number };

/** Returns a course as it is drawn; the baseline is zero unless some values lie below it. */
export function drawCourse({ steps }: Course): DrawnCourse {
  const told = steps.flatMap(({ certain, possible }) => [certain?.value, certain?.low, certain?.high, possible?.value]).filter((value): value is number => typeof value === 'number');
  const [least, most] = [Math.min(0, ...told), Math.max(0, ...told)];
  const height = (value: number): number => 97 - (94 * (value - least)) / (most - least || 1);
  const width = (at: number): number => (steps.length === 1 ? 50 : 1 + (98 * at) / (steps.length - 1));
  const runsOf = (held: 'certain' | 'possible'): Point[][] => unbroken(steps.map((step, at) => pointOf(step[held], width(at), height)));
  const certain = runsOf('certain');
  return {
    bands: certain.filter((run) => run.some(({ low, high }) => low !== high)).map((run) => lineOf([...run.map(({ x, high }) => [x, high] as const), ...run.toReversed().map(({ x, low }) => [x, low] as const)])),
    certain: certain.map((run) => lineOf(drawn(run))),
    possible: runsOf('possible').map((run) => lineOf(drawn(run))),
    zero: least < 0 ? height(0) : null,
    least,
    most,
  };
}

function pointOf(figure: RunFigure | null, x: number, height: (value: number) => number): Point | null {
  if (!figure || figure.value === null) return null;
  const { value, low, high } = figure;
  return { x, low: height(low ?? value), middle: height(value), high: height(high ?? value) };
}

/** A point that stands alone is drawn as a short stroke. */
function drawn(run: readonly Point[]): [number, number][] {
  const [only] = run;
  return run.length === 1 && only ? [[only.x - 0.6, only.middle], [only.x + 0.6, only.middle]] : run.map(({ x, middle }) => [x, middle]);
}

function unbroken(points: readonly (Point | null)[]): Point[][] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)!.push(point);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

function lineOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
}
