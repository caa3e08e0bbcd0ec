import type { Circle } from '../../circle/circle.ts';
import type { Places, Region } from '../../places/places.ts';
import { readPlaces } from '../places/read-places.ts';
import { readRegions } from '../places/read-regions.ts';

/** A map of those of a circle: the ground, and in each region how many of them sit there. */
export type GroundOf = Pick<Places, 'room' | 'around' | 'border' | 'credit'> & { regions: Region[]; placed: number };

/** Returns where those of a circle sit; null when none of them sits on the map. */
export async function readGroundOf({ partners }: Circle): Promise<GroundOf | null> {
  const [{ room, around, border, credit, regions }, regionOf] = await Promise.all([readPlaces(null), readRegions()]);
  const counts = new Map<string, number>();
  for (const { thing } of partners) {
    const region = regionOf.get(thing.id);
    if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  const found = regions.map((region) => ({ ...region, bodies: counts.get(region.code) ?? 0 }));
  const placed = found.reduce((sum, { bodies }) => sum + bodies, 0);
  return placed === 0 ? null : { room, around, border, credit, regions: found, placed };
}
