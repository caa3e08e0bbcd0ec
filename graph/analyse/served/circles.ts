import type { StatedParticipation } from './participations-cypher.ts';

/** Who works with whom, ready for questions about one organisation at a time. */
export type Circles = {
  projectsOf: ReadonlyMap<string, readonly string[]>;
  membersOf: ReadonlyMap<string, readonly string[]>;
  sideOf: ReadonlyMap<string, string | null>;
};

/** Returns who works with whom; a project and a body stand once in each list, in the order in which participations come. */
export function circlesOf(stated: readonly StatedParticipation[]): Circles {
  const projects = new Map<string, Set<string>>();
  const members = new Map<string, Set<string>>();
  const sideOf = new Map<string, string | null>();
  for (const { project, org, side } of stated) {
    addTo(projects, org, project);
    addTo(members, project, org);
    sideOf.set(org, sideOf.get(org) ?? side);
  }
  return { projectsOf: listsOf(projects), membersOf: listsOf(members), sideOf };
}

/** Returns those who took part in a project with an organisation, each with these projects. */
export function partnersOf({ projectsOf, membersOf }: Circles, id: string): Map<string, string[]> {
  const partners = new Map<string, string[]>();
  for (const project of projectsOf.get(id) ?? []) {
    for (const member of membersOf.get(project)!) {
      if (member !== id) partners.set(member, [...(partners.get(member) ?? []), project]);
    }
  }
  return partners;
}

function addTo(lists: Map<string, Set<string>>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.add(value);
  else lists.set(key, new Set([value]));
}

function listsOf(sets: Map<string, Set<string>>): Map<string, string[]> {
  return new Map([...sets].map(([key, values]) => [key, [...values]]));
}
