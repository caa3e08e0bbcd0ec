import { kilometresBetween as kilometresOnSphere } from '../../indicators/gravity/territories.ts';

/** Where a body lies, if anywhere. */
export type Located = { lat: number | null; lng: number | null };

/** Returns how far two bodies lie apart as the crow flies (haversine); null where one lies nowhere. */
export function kilometresBetween(one: Located, other: Located): number | null {
  if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return null;
  return kilometresOnSphere({ lat: one.lat, lng: one.lng }, { lat: other.lat, lng: other.lng });
}
