import type { Borne, PlaceOf } from '../places.ts';
import { lookUp, placesIn } from '../places.ts';
import { nutsOfCountry, readNuts } from './nuts.ts';
import type { Nuts } from './nuts.ts';
import { readPostcodes } from './postcodes.ts';
import type { Postcodes } from './postcodes.ts';
import { readRegions } from './regions.ts';
import type { RegionsAt } from './regions.ts';
import { readTowns } from './towns.ts';
import type { Town, Towns } from './towns.ts';

/** Everything that is known of where places lie; a region larger than NUTS 3 has the key of the one place of the gazetteer that bears its code. */
export type Geography = { placeOf: PlaceOf; regionNamed: (code: string) => string | null; nuts: Nuts; regionsAt: RegionsAt; postcodes: Postcodes; towns: Towns; regionsOfTown: (town: Town) => string[] };

/** The files that geography is read from: the gazetteer, towns of Europe, postcodes, the shapes of regions, their codes of today and the older ones. */
export type Maps = { places: string; towns: string; postcodes: string; regions: string; nuts: string; olderNuts: string };

/** The folder and the file of each map, from `ingest/resolve`. */
export const mapFiles: Readonly<Record<keyof Maps, string>> = {
  places: 'gazetteer/generated/places.csv',
  towns: 'gazetteer/generated/towns.csv',
  postcodes: 'gazetteer/generated/postcodes.csv',
  regions: 'gazetteer/generated/regions.txt',
  nuts: 'gazetteer/generated/nuts.csv',
  olderNuts: 'gazetteer/older-nuts.csv',
};

/** Reads what is known of where places lie. */
export function readGeography(maps: Maps): Geography {
  const places: Borne[] = placesIn(maps.places);
  const regions = new Map<string, string | null>();
  for (const { nuts, key } of places) if (nuts !== null && nuts.length < 5) regions.set(nuts, regions.has(nuts) ? null : key);
  const regionsAt = readRegions(maps.regions);
  return { placeOf: lookUp(places), regionNamed: (code) => regions.get(code) ?? null, nuts: readNuts(maps.nuts, maps.olderNuts), regionsAt, regionsOfTown: rememberingRegions(regionsAt), postcodes: readPostcodes(maps.postcodes), towns: readTowns(maps.towns, places) };
}

/** Returns the regions that a town may lie in: its own where a list tells, else those of its point on a rough map; what was asked once is known. */
function rememberingRegions(regionsAt: RegionsAt): (town: Town) => string[] {
  const known = new Map<Town, string[]>();
  return (town) => {
    const told = known.get(town) ?? regionsOf(town, regionsAt);
    known.set(town, told);
    return told;
  };
}

function regionsOf({ nuts, country, lat, lng, isExact }: Town, regionsAt: RegionsAt): string[] {
  if (nuts === null) return [nutsOfCountry(country)];
  if (isExact || lat === null || lng === null) return [nuts];
  return [nuts, ...regionsAt({ lat, lng }).filter((code) => code !== nuts && code.startsWith(country))];
}
