import { project } from './adjacency.ts';
import type { Projection } from './adjacency.ts';
import type { Participation } from './participation.ts';

/** Organisations tied by the projects that they have in common; everything stands in the order of its name's code units. */
export type Network = {
  organisations: string[];
  sides: string[];
  /** The side of each organisation as a place in `sides`; -1 when nobody stated it. */
  sideOf: Int32Array;
  projects: string[];
  /** The organisations of each project, ascending, each once. */
  members: Int32Array[];
  /** In how many projects each organisation stands. */
  projectsOf: Int32Array;
  ties: Projection;
};

/** A tie: two organisations, the first before the second, and the number of projects that they have in common. */
export type Tie = { one: number; other: number; together: number };

/** Returns the network that participations make; the same one in whatever order they come, and however often one is repeated. */
export function networkOf(participations: readonly Participation[]): Network {
  const sideByName = sidesByName(participations);
  const organisations = [...sideByName.keys()].sort(byCodeUnits);
  const sides = [...new Set(sideByName.values())].filter((side) => side !== null).sort(byCodeUnits);
  const places = new Map(organisations.map((name, index) => [name, index]));
  const teams = new Map<string, Set<number>>();
  for (const { project: name, org } of participations) teams.set(name, (teams.get(name) ?? new Set()).add(places.get(org)!));
  const projects = [...teams.keys()].sort(byCodeUnits);
  const members = projects.map((name) => Int32Array.from(teams.get(name)!).sort());
  const projectsOf = new Int32Array(organisations.length);
  for (const team of members) for (const member of team) projectsOf[member]! += 1;
  const sideOf = Int32Array.from(organisations, (name) => sides.indexOf(sideByName.get(name) ?? ''));
  return { organisations, sides, sideOf, projects, members, projectsOf, ties: project(organisations.length, members) };
}

/** Returns every tie once. */
export function* tiesOf({ ties: { offsets, neighbours, together } }: Network): Generator<Tie> {
  for (let one = 0; one + 1 < offsets.length; one += 1) {
    for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) {
      if (neighbours[at]! > one) yield { one, other: neighbours[at]!, together: together[at]! };
    }
  }
}

/** Says whether one text comes before another by code units, which no locale changes; for `sort`. */
export function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function sidesByName(participations: readonly Participation[]): Map<string, string | null> {
  const sides = new Map<string, string | null>();
  for (const { org, side } of participations) {
    const known = sides.get(org) ?? null;
    if (known !== null && side !== null && known !== side) throw new Error(`${org}: expected one side, found "${known}" and "${side}".`);
    sides.set(org, known ?? side);
  }
  return sides;
}
