import { widthOf } from '../pictures/lettering.ts';
import type { CountedPlaces } from './count-places.ts';
import type { Places, Region } from './places.ts';

const largest = 24;
const gap = 8;

/** Returns the radius of the circle of each region: areas are to scale, and the largest always has the same. */
export function radiiOf(regions: readonly Pick<Region, 'bodies'>[]): number[] {
  const most = Math.max(1, ...regions.map(({ bodies }) => bodies));
  return regions.map(({ bodies }) => largest * Math.sqrt(bodies / most));
}

/** Returns a bent line from one region to another, so that lines over one way can be told apart. */
export function arcOf(from: Pick<Region, 'x' | 'y'>, to: Pick<Region, 'x' | 'y'>): string {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const bend = 0.16;
  return `M${from.x} ${from.y}Q${Math.round((from.x + to.x) / 2 - down * bend)} ${Math.round((from.y + to.y) / 2 + across * bend)} ${to.x} ${to.y}`;
}

/** Returns the names that stand on the picture: the chosen region, then those that met most, none upon another. */
export function labelled({ regions, room }: Places, { meetings }: CountedPlaces, at: number | null, { letters, most }: { letters: number; most: number }): { text: string; x: number; y: number }[] {
  const order = [...regions.keys()].filter((region) => meetings[region]! > 0 || region === at).sort((one, other) => Number(other === at) - Number(one === at) || meetings[other]! - meetings[one]! || one - other);
  const radii = radiiOf(regions);
  const placed: { text: string; x: number; y: number; half: number }[] = [];
  for (const index of order) {
    const { name, x, y } = regions[index]!;
    const half = widthOf(name, letters) / 2;
    const label = { text: name, x: Math.max(half + gap, Math.min(room.width - half - gap, x)), y: Math.round(y - radii[index]! - 6), half };
    if (placed.length >= most) break;
    if (placed.every((other) => Math.abs(other.x - label.x) > other.half + half + gap || Math.abs(other.y - label.y) > letters * 1.4)) placed.push(label);
  }
  return placed;
}
