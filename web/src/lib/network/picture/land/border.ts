import { sides } from '$graph/model/sides.ts';
import { sideOf } from '../../ask/choose-things.ts';
import type { Woven } from '../../ask/woven.ts';
import { extentOf, type Extent } from '../camera.ts';
import { cellOf, cells, linesOf, spread, type Field, type Place } from './contours.ts';

/** The border as the picture draws it: lines between the things of one country and those of the other. */
export type Border = Place[][];

const faint = 0.012;
const fewest = 6;

/** Returns where the border runs through the picture: where things of France and things of Belgium weigh the same, and there are some of both. */
export function borderOf(woven: Woven): Border {
  const things = [...Array(woven.size).keys()].filter((thing) => countryOf(woven, thing) !== 0);
  if (things.length < fewest) return [];
  const { x, y } = woven.network.things;
  return linesOf(fieldOf(woven, things, extentOf(x, y, things)));
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
    const cell = cellOf(extent, x[thing]!, y[thing]!);
    // Each country weighs the same, so that the line does not drift towards the one that fewer pages tell of.
    values[cell]! += country / total[String(country) as '1' | '-1'];
    weight[cell]! += 1 / things.length;
  }
  const near = spread(weight);
  const most = near.reduce((one, other) => Math.max(one, other));
  return { values: spread(values), isNear: (cell) => near[cell]! >= faint * most, extent };
}
