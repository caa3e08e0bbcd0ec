import { kilometresBetween } from './kilometres-between.ts';
import type { Backing, Body, Circle, ServedBodies } from './served-bodies.ts';

/** Bodies with those whom they work with, and their circles, at hand. */
export type Surroundings = {
  /** The bodies that still are; one that became another is found under its heir. */
  bodies: Map<string, Body>;
  heirs: Map<string, string>;
  circlesOf: Map<string, Circle[]>;
  /** Whom each body works with, and how closely (up to 1): a tie of two counts more than one among thirty, a late one more than an old one. */
  partners: Map<string, Map<string, number>>;
  themes: Map<string, Set<string>>;
  withTheme: Map<string, string[]>;
  /** How many members each circle has, by its id. */
  sizes: Map<string, number>;
  /** The bodies by squares of about fifty kilometres. */
  squares: Map<string, string[]>;
  backings: Map<string, Backing[]>;
  themeNames: ServedBodies['themeNames'];
};

/** A tie weighs half as much for each of these many years that went by since. */
const halfLife = 8;
/** How close a tie is of which nobody says when it was, beside one of today. */
const undated = 0.5;
/** Who stands among more than these many is tied to nobody by that. */
const mostMembers = 150;

/** Returns the surroundings of the bodies of a release. */
export function surroundingsOf({ bodies, circles, backings, themeNames }: ServedBodies): Surroundings {
  const all = new Map(bodies.map((body) => [body.id, body]));
  const heirs = new Map(bodies.flatMap(({ id, heir }) => (heir !== null && all.has(heir) ? [[id, heir] as const] : [])));
  const living = bodies.filter(({ id }) => !heirs.has(id));
  const circlesOf = new Map<string, Circle[]>(living.map(({ id }) => [id, []]));
  const themes = new Map<string, Set<string>>(living.map(({ id }) => [id, new Set<string>()]));
  for (const { id, themes: own } of bodies) for (const theme of own) themes.get(heirs.get(id) ?? id)?.add(theme);
  for (const circle of circles) for (const { body } of circle.members) circlesOf.get(body)?.push(circle);
  return {
    bodies: new Map(living.map((body) => [body.id, { ...body, parents: body.parents.map((id) => heirs.get(id) ?? id) }])), heirs, circlesOf, themes, themeNames,
    partners: partnersOf(living, circles),
    withTheme: gather(living, ({ id }) => [...themes.get(id)!]),
    sizes: new Map(circles.map(({ id, members }) => [id, members.length])),
    squares: gather(living, ({ lat, lng }) => (lat === null || lng === null ? [] : [squareOf(lat, lng)])),
    backings: backingsOf(backings),
  };
}

/** Returns the ids of the bodies within some kilometres of another. */
export function nearTo({ squares, bodies }: Surroundings, body: Body, kilometres: number): string[] {
  if (body.lat === null || body.lng === null) return [];
  const found: string[] = [];
  for (let north = -2; north <= 2; north += 1) {
    for (let east = -2; east <= 2; east += 1) found.push(...(squares.get(squareOf(body.lat + north / 2, body.lng + east * 0.75)) ?? []));
  }
  return found.filter((id) => (kilometresBetween(body, bodies.get(id)!) ?? Infinity) < kilometres);
}

function partnersOf(bodies: readonly Body[], circles: readonly Circle[]): Surroundings['partners'] {
  const partners = new Map<string, Map<string, number>>(bodies.map(({ id }) => [id, new Map<string, number>()]));
  const years = circles.flatMap(({ members }) => members.flatMap(({ from }) => yearOf(from) ?? []));
  const now = years.reduce((one, other) => Math.max(one, other), 0);
  for (const { kind, members } of circles) {
    if (kind === 'membership' || kind === 'encounter') continue;
    const from = members.reduce<number | null>((last, member) => Math.max(last ?? 0, yearOf(member.from) ?? 0) || null, null);
    const closeness = (from === null ? undated : 0.5 ** ((now - from) / halfLife)) / Math.sqrt(Math.max(members.length - 1, 1));
    for (const { body } of members) {
      const own = partners.get(body);
      // Who stands in a crowd has its members as partners all the same: they are not strangers to each other.
      for (const { body: other } of own ? members : []) if (other !== body && partners.has(other)) own!.set(other, Math.min(1, (own!.get(other) ?? 0) + (members.length > mostMembers ? 0 : closeness)));
    }
  }
  return partners;
}

function backingsOf(backings: readonly Backing[]): Map<string, Backing[]> {
  const found = new Map<string, Backing[]>();
  for (const backing of backings) found.set(backing.circle, [...(found.get(backing.circle) ?? []), backing]);
  return found;
}

function gather(bodies: readonly Body[], keysOf: (body: Body) => string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const body of bodies) {
    for (const key of keysOf(body)) {
      const ids = found.get(key);
      if (ids) ids.push(body.id);
      else found.set(key, [body.id]);
    }
  }
  return found;
}

function squareOf(lat: number, lng: number): string {
  return `${Math.floor(lat * 2)} ${Math.floor(lng / 0.75)}`;
}

function yearOf(date: string | null): number | null {
  const found = date?.match(/^\d{4}/);
  return found ? Number(found[0]) : null;
}
