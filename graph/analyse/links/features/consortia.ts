import type { History } from '../history/history.ts';

/** Who stood in which projects, and how much each project ties its members: w to each pair of them. */
export type Consortia = {
  size: number;
  /** The members of all projects, one after the other; those of project i stand from offsets[i] up to offsets[i + 1]. */
  members: Int32Array;
  offsets: Int32Array;
  weights: Float64Array;
  /** What an organisation is tied by altogether, and one by that; nought for one that is tied by nothing. */
  strengths: Float64Array;
  parts: Float64Array;
};

/** Returns consortia in which each project gives its weight, shared out as 1/(n − 1), to each pair of its members. */
export function consortiaOf({ organisations, projects }: History, weightOf: (start: number) => number): Consortia {
  const offsets = new Int32Array(projects.length + 1);
  projects.forEach((project, index) => (offsets[index + 1] = offsets[index]! + project.members.length));
  const members = new Int32Array(offsets[projects.length]!);
  projects.forEach((project, index) => members.set(project.members, offsets[index]));
  const weights = Float64Array.from(projects, (project) => (project.members.length > 1 ? weightOf(project.start) / (project.members.length - 1) : 0));
  const strengths = new Float64Array(organisations.length);
  projects.forEach((project, index) => {
    for (const member of project.members) strengths[member]! += weights[index]! * (project.members.length - 1);
  });
  return { size: organisations.length, members, offsets, weights, strengths, parts: strengths.map((strength) => (strength > 0 ? 1 / strength : 0)) };
}

/** Adds up over all consortia what reaches each organisation from the others when each gives `mass` to every pair it stands in. */
export function spread({ members, offsets, weights }: Consortia, mass: Float64Array, reached: Float64Array): void {
  reached.fill(0);
  for (let project = 0; project < weights.length; project += 1) {
    const end = offsets[project + 1]!;
    let sum = 0;
    for (let at = offsets[project]!; at < end; at += 1) sum += mass[members[at]!]!;
    const weight = weights[project]!;
    if (sum === 0 || weight === 0) continue;
    for (let at = offsets[project]!; at < end; at += 1) {
      const member = members[at]!;
      reached[member]! += weight * (sum - mass[member]!);
    }
  }
}

/** Where a walk over consortia may stand: after two steps, after three, after all, and where it is found at all when it keeps starting again. */
export type Walk = { two: Float64Array; three: Float64Array; rank: Float64Array; far: Float64Array };

const steps = 6;
const goesOn = 0.8;

/** Returns where a walk from one organisation may stand (personalised PageRank, cut after six steps). */
export function walkFrom(consortia: Consortia, source: number): Walk {
  const { size, parts } = consortia;
  const [two, three, rank] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const mass = new Float64Array(size);
  const reached = new Float64Array(size);
  reached[source] = 1;
  let share = 1 - goesOn;
  for (let step = 1; step <= steps; step += 1) {
    for (let one = 0; one < size; one += 1) mass[one] = reached[one]! * parts[one]!;
    spread(consortia, mass, reached);
    share *= goesOn;
    for (let one = 0; one < size; one += 1) rank[one]! += share * reached[one]!;
    if (step === 2) two.set(reached);
    if (step === 3) three.set(reached);
  }
  return { two, three, rank, far: reached };
}
