import type { Body, Circle } from './served-bodies.ts';
import type { Surroundings } from './surroundings.ts';

/** What joins an introducer to one of the two: what it is called, since when, and the statements that say so. */
export type Through = { id: string; name: string; from: string | null; statements: string[] };

/** Why two bodies might work together: somebody who knows both, a theme, a membership, an event that both were at, that they are of one sort, or that they are near. */
export type Reason =
  | { kind: 'introducer'; id: string; name: string; here: Through[]; there: Through[] }
  | { kind: 'theme'; name: string }
  | { kind: 'membership' | 'encounter'; id: string; name: string; statements: string[] }
  | { kind: 'sort'; name: string }
  | { kind: 'place'; kilometres: number };

/** Returns every reason for which two bodies might work together, those who could introduce them first. */
export function reasonsFor(surroundings: Surroundings, source: Body, target: Body): Reason[] {
  const reasons: Reason[] = [];
  const theirs = surroundings.partners.get(target.id)!;
  for (const id of [...surroundings.partners.get(source.id)!].filter((between) => theirs.has(between)).sort()) {
    const between = surroundings.bodies.get(id);
    if (between) reasons.push({ kind: 'introducer', id, name: between.name, here: throughs(surroundings, source.id, id), there: throughs(surroundings, target.id, id) });
  }
  const themes = surroundings.themes.get(target.id)!;
  for (const name of surroundings.themes.get(source.id)!) if (themes.has(name)) reasons.push({ kind: 'theme', name });
  for (const circle of surroundings.circlesOf.get(source.id)!) {
    if ((circle.kind !== 'membership' && circle.kind !== 'encounter') || !circle.members.some(({ body }) => body === target.id)) continue;
    reasons.push({ kind: circle.kind, id: circle.id, name: circle.name, statements: statementsOf(circle, [source.id, target.id]) });
  }
  if (source.kind === target.kind && source.kind !== 'Organisation') reasons.push({ kind: 'sort', name: source.kind });
  const kilometres = kilometresBetween(source, target);
  return kilometres === null ? reasons : [...reasons, { kind: 'place', kilometres }];
}

/** Returns how far two bodies lie apart as the crow flies; null where one lies nowhere. */
export function kilometresBetween(one: Body, other: Body): number | null {
  if (one.lat === null || one.lng === null || other.lat === null || other.lng === null) return null;
  const [a, b, across] = [one.lat, other.lat, other.lng - one.lng].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const share = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(across / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(share));
}

/** What two bodies do together, the oldest first. */
function throughs({ circlesOf }: Surroundings, one: string, other: string): Through[] {
  const circles = circlesOf.get(one)!.filter(({ kind, members }) => (kind === 'collaboration' || kind === 'cooperation') && members.some(({ body }) => body === other));
  return circles.map((circle) => ({ id: circle.id, name: circle.name, from: circle.members.find(({ body }) => body === one)!.from, statements: statementsOf(circle, [one, other]) })).sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9') || a.id.localeCompare(b.id));
}

function statementsOf({ members }: Circle, bodies: readonly string[]): string[] {
  return [...new Set(members.filter(({ body }) => bodies.includes(body)).flatMap(({ statements }) => statements))];
}
