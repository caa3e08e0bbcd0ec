import type { Through } from '../../../model/site/suggestions.ts';
import { kilometresBetween } from './kilometres-between.ts';
import type { Body, Circle } from './served-bodies.ts';
import type { Surroundings } from './surroundings.ts';
import { carriedOver, introductionWorth, isOneSort, membershipWorth, sortWorth, themeWorth } from './worth.ts';

/** Why two bodies might work together: somebody who knows both, a theme, a membership, an event that both were at, that they are of one sort, or that they are near; and a programme through which they could. */
export type Reason =
  | { kind: 'introducer'; id: string; name: string; here: Through[]; there: Through[]; worth: number }
  | { kind: 'theme'; name: string; worth: number }
  | { kind: 'membership' | 'encounter'; id: string; name: string; statements: string[]; worth: number }
  | { kind: 'sort'; name: string; worth: number }
  | { kind: 'place'; kilometres: number; areCreative: boolean; worth: number }
  | { kind: 'programme'; id: string; name: string; projects: number; years: { first: number; last: number } | null; worth: number };

/** The most reasons of one kind that are told. */
const mostOfKind = { introducer: 5, theme: 4, programme: 2, membership: 4, encounter: 4 } as const;

/** Returns the reasons for which two bodies might work together, the worthiest of each kind, and how many partners they have in common. */
export function reasonsFor(surroundings: Surroundings, source: Body, target: Body): { reasons: Reason[]; common: number } {
  const theirs = surroundings.partners.get(target.id)!;
  const between = [...surroundings.partners.get(source.id)!.keys()].filter((id) => theirs.has(id)).sort();
  const introductions = between.map((id) => ({ id, worth: introductionWorth(surroundings, source.id, id, target.id) })).filter(({ worth }) => worth > 0);
  const introducers = best(introductions, mostOfKind.introducer).map(
    ({ id, worth }): Reason => ({ kind: 'introducer', id, name: surroundings.bodies.get(id)!.name, here: throughs(surroundings, source.id, id), there: throughs(surroundings, target.id, id), worth }),
  );
  const kilometres = kilometresBetween(source, target);
  const reasons = [
    ...introducers,
    ...themeReasons(surroundings, source, target),
    ...circleReasons(surroundings, source, target),
    ...(isOneSort(surroundings, source, target) ? [{ kind: 'sort', name: source.kind, worth: sortWorth * carriedOver(kilometres) } as const] : []),
    ...(kilometres === null ? [] : [{ kind: 'place', kilometres, areCreative: source.isCreative && target.isCreative, worth: 0 } as const]),
    ...programmeReasons(surroundings, source, target),
  ];
  return { reasons, common: between.length };
}

function themeReasons(surroundings: Surroundings, source: Body, target: Body): Reason[] {
  const theirs = surroundings.themes.get(target.id)!;
  const shared = [...surroundings.themes.get(source.id)!].filter((name) => theirs.has(name)).sort();
  return best(shared.map((name) => ({ kind: 'theme' as const, name, worth: themeWorth(surroundings, name) * carriedOver(kilometresBetween(source, target)) })), mostOfKind.theme);
}

function circleReasons(surroundings: Surroundings, source: Body, target: Body): Reason[] {
  const shared = surroundings.circlesOf.get(source.id)!.filter(({ kind, members }) => (kind === 'membership' || kind === 'encounter') && members.some(({ body }) => body === target.id));
  const reasons = shared.map((circle) => ({ kind: circle.kind as 'membership' | 'encounter', id: circle.id, name: circle.name, statements: statementsOf(circle, [source.id, target.id]), worth: membershipWorth(circle.kind as 'membership' | 'encounter', circle.members.length) }));
  return best(reasons, mostOfKind.membership);
}

/** The programmes behind what either of them did with a body of the other's side, the latest first: of an old one nobody has anything to ask for any more. */
function programmeReasons({ circlesOf, bodies, backings }: Surroundings, source: Body, target: Body): Reason[] {
  const found = new Map<string, { name: string; projects: Set<string>; years: number[] }>();
  const sidesOf = (circle: Circle): (string | null | undefined)[] => circle.members.map(({ body }) => bodies.get(body)?.side);
  for (const circle of [...circlesOf.get(source.id)!, ...circlesOf.get(target.id)!]) {
    const behind = circle.kind === 'collaboration' ? backings.get(circle.id) : undefined;
    if (!behind) continue;
    const present = sidesOf(circle);
    if (!present.includes(source.side) || !present.includes(target.side)) continue;
    for (const { id, name } of behind) {
      const programme = found.get(id) ?? { name, projects: new Set<string>(), years: [] };
      found.set(id, programme);
      programme.projects.add(circle.id);
      for (const { from } of circle.members) if (from !== null && /^\d{4}/.test(from)) programme.years.push(Number(from.slice(0, 4)));
    }
  }
  const reasons = [...found].map(([id, { name, projects, years }]) => ({ kind: 'programme' as const, id, name, projects: projects.size, years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }, worth: 0 }));
  return reasons.sort((one, other) => (other.years?.last ?? 0) - (one.years?.last ?? 0) || other.projects - one.projects || (one.id < other.id ? -1 : 1)).slice(0, mostOfKind.programme);
}

/** What two bodies do together, the oldest first; what has one name is told once. */
function throughs({ circlesOf }: Surroundings, one: string, other: string): Through[] {
  const found = new Map<string, Through>();
  for (const circle of circlesOf.get(one)!) {
    if ((circle.kind !== 'collaboration' && circle.kind !== 'cooperation') || !circle.members.some(({ body }) => body === other)) continue;
    const same = found.get(circle.name) ?? { id: circle.id, name: circle.name, from: circle.members.find(({ body }) => body === one)!.from, statements: [] };
    found.set(circle.name, { ...same, statements: [...new Set([...same.statements, ...statementsOf(circle, [one, other])])] });
  }
  return [...found.values()].sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9') || a.id.localeCompare(b.id));
}

function statementsOf({ members }: Circle, bodies: readonly string[]): string[] {
  return [...new Set(members.filter(({ body }) => bodies.includes(body)).flatMap(({ statements }) => statements))];
}

function best<T extends { worth: number }>(reasons: readonly T[], most: number): T[] {
  return [...reasons].sort((one, other) => other.worth - one.worth).slice(0, most);
}
