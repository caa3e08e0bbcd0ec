import { nameKey } from '../name-key.ts';
import type { Borne } from '../places.ts';

/** A town of a country: the name that it goes by, its region where that is known, and whether exactly (else by its point on a rough map), its point, and whether it is the one that people mean first by that name. */
export type Town = { key: string; name: string; country: string; nuts: string | null; lat: number | null; lng: number | null; isExact: boolean; isMeant: boolean };

/** The towns that are known, country by country. */
export type Towns = {
  /** Returns the towns of a country that go by a name. */
  named: (country: string, name: string) => readonly Town[];
  /** Returns the towns of a country that are also called so: in another language, or in short. */
  alsoNamed: (country: string, name: string) => readonly Town[];
  /** Returns the towns of a country whose name is a slip of the pen away from another. */
  near: (country: string, name: string) => readonly Town[];
};

type Country = { first: Map<string, Town[]>; also: Map<string, Town[]>; alike: Map<string, string[]> };

/** Reads towns: a line each, names parted by bars. Countries are keyed when they are first asked for, which most never are. */
export function readTowns(text: string, places: readonly Borne[]): Towns {
  const lines = new Map<string, string[]>();
  for (const line of text.split('\n').slice(2)) {
    const country = line.slice(0, 2);
    const there = lines.get(country);
    if (there) there.push(line);
    else if (country) lines.set(country, [line]);
  }
  const countries = new Map<string, Country>();
  const of = (code: string): Country => {
    const known = countries.get(code) ?? keyed(code, lines.get(code) ?? [], places);
    countries.set(code, known);
    return known;
  };
  return {
    named: (code, name) => of(code).first.get(nameKey(name)) ?? [],
    alsoNamed: (code, name) => of(code).also.get(nameKey(name)) ?? [],
    near: (code, name) => nearest(nameKey(name), of(code)),
  };
}

function keyed(country: string, lines: readonly string[], places: readonly Borne[]): Country {
  const found: Country = { first: new Map(), also: new Map(), alike: new Map() };
  for (const place of places) if (place.country === country && (place.nuts === null ? place.lat !== null : place.nuts.length === 5)) for (const name of place.names) note(found.first, nameKey(name), townOf(place, country));
  for (const line of lines) {
    const [, nuts = '', lat, lng, names = ''] = line.split(',');
    const keys = names.split('|').map(nameKey);
    const [name = ''] = names.split('|', 1);
    const listed: Town = { key: `${keys[0]}:${nuts || country}@${lat},${lng}`, name, country, nuts: nuts || null, lat: Number(lat), lng: Number(lng), isExact: false, isMeant: false };
    const known = keys.flatMap((key) => found.first.get(key) ?? []).find((town) => isBeside(town, listed));
    for (const [index, key] of keys.entries()) note(index === 0 ? found.first : found.also, key, known ?? listed);
  }
  for (const key of found.first.keys()) found.alike.set(alike(key), [...(found.alike.get(alike(key)) ?? []), key]);
  return found;
}

function note(table: Map<string, Town[]>, key: string, town: Town): void {
  const known = table.get(key);
  if (!known) table.set(key, [town]);
  else if (known.every((other) => other.key !== town.key)) known.push(town);
}

/** The gazetteer and GeoNames put the middle of a municipality within a few kilometres of each other. */
function isBeside(one: Town, other: Town): boolean {
  return one.lat !== null && one.lng !== null && Math.abs(one.lat - other.lat!) < 0.05 && Math.abs(one.lng - other.lng!) < 0.08;
}

function townOf({ key, name, nuts, lat, lng, first }: Borne, country: string): Town {
  return { key, name, country, nuts, lat, lng, isExact: true, isMeant: first };
}

/** Nobody errs in the first letter of a town: names are searched by it, and by their length. */
function alike(key: string, longer = 0): string {
  return `${key[0]}${key.length + longer}`;
}

/** Names of at least six letters that differ by one letter put in, left out, changed or swapped with its neighbour. */
function nearest(key: string, { first, alike: groups }: Country): Town[] {
  if (key.length < 6) return [];
  const found = [-1, 0, 1].flatMap((longer) => groups.get(alike(key, longer)) ?? []).filter((other) => isSlip(key, other)).flatMap((other) => first.get(other)!);
  return [...new Map(found.map((town) => [town.key, town])).values()];
}

function isSlip(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && from < other.length && one[from] === other[from]) from += 1;
  const [rest, others] = [one.slice(from), other.slice(from)];
  if (rest.slice(1) === others.slice(1) || rest.slice(1) === others || rest === others.slice(1)) return true;
  return rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2);
}
