import { invert } from '../../adjacency.ts';
import type { Adjacency } from '../../adjacency.ts';
import type { History } from '../history/history.ts';

/** Who stood in which projects, and how much each project ties its members: w to each pair of them. */
export type Consortia = {
  size: number;
  members: readonly Int32Array[];
  projectsOf: Adjacency;
  weights: Float64Array;
  /** What an organisation is tied by altogether. */
  strengths: Float64Array;
};

/** Returns consortia in which each project gives its weight, shared out as 1/(n − 1), to each pair of its members. */
export function consortiaOf({ organisations, projects }: History, weightOf: (start: number) => number): Consortia {
  const members = projects.map((project) => project.members);
  const projectsOf = invert(organisations.length, members);
  const weights = Float64Array.from(projects, (project) => (project.members.length > 1 ? weightOf(project.start) / (project.members.length - 1) : 0));
  const strengths = new Float64Array(organisations.length);
  members.forEach((team, project) => {
    for (const member of team) strengths[member]! += weights[project]! * (team.length - 1);
  });
  return { size: organisations.length, members, projectsOf, weights, strengths };
}

/** Adds up over all consortia what reaches each organisation from the others when each gives `mass` to every pair it stands in. */
export function spread({ members, weights }: Consortia, mass: Float64Array, reached: Float64Array): void {
  reached.fill(0);
  for (let project = 0; project < members.length; project += 1) {
    const team = members[project]!;
    let sum = 0;
    for (let at = 0; at < team.length; at += 1) sum += mass[team[at]!]!;
    if (sum === 0) continue;
    const weight = weights[project]!;
    for (let at = 0; at < team.length; at += 1) reached[team[at]!]! += weight * (sum - mass[team[at]!]!);
  }
}

/** Where a walk over consortia may stand: after two steps, after three, after all, and where it is found at all when it keeps starting again. */
export type Walk = { two: Float64Array; three: Float64Array; rank: Float64Array; far: Float64Array };

const steps = 6;
const goesOn = 0.8;

/** Returns where a walk from one organisation may stand (personalised PageRank, cut after six steps). */
export function walkFrom(consortia: Consortia, source: number): Walk {
  const { size, strengths } = consortia;
  const [two, three, rank] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const mass = new Float64Array(size);
  const reached = new Float64Array(size);
  reached[source] = 1;
  let share = 1 - goesOn;
  for (let step = 1; step <= steps; step += 1) {
    for (let one = 0; one < size; one += 1) mass[one] = strengths[one]! > 0 ? reached[one]! / strengths[one]! : 0;
    spread(consortia, mass, reached);
    share *= goesOn;
    for (let one = 0; one < size; one += 1) rank[one]! += share * reached[one]!;
    if (step === 2) two.set(reached);
    if (step === 3) three.set(reached);
  }
  return { two, three, rank, far: reached };
}
