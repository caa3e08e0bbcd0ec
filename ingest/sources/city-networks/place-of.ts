import { readCountry } from '../../read/cell/read-country.ts';
import type { MentionOf } from '../../read/record-draft.ts';
import type { Flaw } from '../../read/record-reading.ts';
import { isSamePlace } from './same-place.ts';

/** What both tables say of where a place is, by a gazetteer that they asked for it. */
export type Geocode = { country: string; geonames: string; geocoded: string; lat: string; lng: string };

/** Returns a place by its name, with the point and number that the table's geocoding gave it where that is the same place; its country alone, with a flaw, where it is another. */
export function placeOf(name: string, cells: Geocode, flaws: Flaw[]): MentionOf<'Place'> {
  const country = countryOf(cells.country, flaws);
  if (!isSamePlace(name, cells.geocoded)) {
    flaws.push({ code: 'geocode.other', column: 'geonameId', message: `expected the number of "${name}", found that of ${cells.geocoded === '' ? 'no place' : `"${cells.geocoded}"`}.` });
    return { kind: 'Place', name, ...(country ? { particulars: { country } } : {}) };
  }
  const point = pointOf(cells, flaws);
  const geonames = /^\d+$/.test(cells.geonames) ? { ids: { geonames: cells.geonames } } : {};
  return { kind: 'Place', name, particulars: { ...(country ? { country } : {}), ...point, ...geonames } };
}

/** Returns the country of a row, in ISO's own letters. */
export function countryOf(text: string, flaws: Flaw[]): string | null {
  const country = text === '' ? null : readCountry(text);
  if (country === null && text !== '') flaws.push({ code: 'country.unreadable', column: 'country', message: `expected a country, found "${text}".` });
  return country;
}

/** One table writes decimals with a comma. */
function pointOf({ lat, lng }: Geocode, flaws: Flaw[]): { lat?: number; lng?: number } {
  const [north, east] = [lat, lng].map((text) => (/^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN));
  if (Math.abs(north!) <= 90 && Math.abs(east!) <= 180) return { lat: north!, lng: east! };
  if (lat !== '' || lng !== '') flaws.push({ code: 'point.unreadable', column: 'lat_GN', message: `expected a latitude and a longitude, found "${lat}" and "${lng}".` });
  return {};
}
