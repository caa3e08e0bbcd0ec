import { parse } from 'csv-parse/sync';
import { nameKey } from './name-key.ts';

/** Where a place lies: its side for border figures, its NUTS code, its coordinates in degrees and its country; null for what spans several. */
export type PlaceRecord = { key: string; name: string; side: string | null; nuts: string | null; lat: number | null; lng: number | null; country: string | null };

/** Looks a place up by any of its names, alone or with its country or another name of its own: "Ypres", "Ypres (Belgium)", "Doornik (Tournai)". */
export type PlaceOf = (name: string) => PlaceRecord | null;

/** A place of the gazetteer, with all its names, and whether it is the one that people mean first by them. */
export type Borne = PlaceRecord & { names: string[]; first: boolean };

/** No place of the gazetteer has a longer name with its qualifier. */
const longestName = 200;

const qualified = /^(.+?)(?:\s*\(([^()]+)\)|,\s*([^,]+))$/;

/** Returns the places of a gazetteer. */
export function placesIn(text: string): Borne[] {
  return (parse(text, { columns: true, skip_empty_lines: true, bom: true, comment: '#', comment_no_infix: true }) as Record<string, string>[]).map(placeIn);
}

/** Returns a look-up in a gazetteer; a name that several places bear is found only when one of them is meant first, or when its country tells. */
export function readPlaces(text: string): PlaceOf {
  return lookUp(placesIn(text));
}

/** Returns a look-up among places. */
export function lookUp(places: readonly Borne[]): PlaceOf {
  const bearers = new Map<string, Borne[]>();
  for (const place of places) for (const key of new Set(place.names.map(nameKey))) bearers.set(key, [...(bearers.get(key) ?? []), place]);
  const known = new Map<string, PlaceRecord | null>();
  return (name) => {
    if (!known.has(name)) known.set(name, find(name, bearers));
    return known.get(name)!;
  };
}

function find(name: string, bearers: ReadonlyMap<string, Borne[]>): PlaceRecord | null {
  const plain = bearers.get(nameKey(name));
  if (plain) return only(plain);
  if (name.length > longestName) return null;
  const [, base = '', inBrackets, afterComma] = qualified.exec(name) ?? [];
  const [places, qualifiers] = [base, inBrackets ?? afterComma ?? ''].map((part) => bearers.get(nameKey(part)) ?? []) as [Borne[], Borne[]];
  return only(places.filter((place) => qualifiers.some((other) => other.key === place.key || (other.country === place.country && isCountry(other)))));
}

function only(places: readonly Borne[]): PlaceRecord | null {
  const first = places.length > 1 ? places.filter((place) => place.first) : places;
  if (first.length !== 1) return null;
  const { first: _isMeant, names: _others, ...place } = first[0]!;
  return place;
}

/** The NUTS code of a country has two letters. */
function isCountry({ nuts }: Borne): boolean {
  return nuts?.length === 2;
}

function placeIn(row: Record<string, string>): Borne {
  const names = row['names']!.split('|');
  const [name = ''] = names;
  const number = (cell: string | undefined): number | null => (cell ? Number(cell) : null);
  const [side, nuts, country] = [row['side'] || null, row['nuts'] || null, row['country'] || null];
  return { key: `${nameKey(name)}:${nuts ?? country ?? ''}`, name, side, nuts, lat: number(row['lat']), lng: number(row['lng']), country, names, first: row['first'] === '1' };
}
