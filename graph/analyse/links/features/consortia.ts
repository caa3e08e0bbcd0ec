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

/** Two walks over the same consortia, weighed in two ways, with the room that they take once. */
export type Walks = { one: Walk; other: Walk; mass: Float64Array; reached: Float64Array };

const steps = 5;
const goesOn = 0.8;

/** Returns room for two walks. */
export function emptyWalks(size: number): Walks {
  const walk = (): Walk => ({ two: new Float64Array(size), three: new Float64Array(size), rank: new Float64Array(size), far: new Float64Array(size) });
  return { one: walk(), other: walk(), mass: new Float64Array(2 * size), reached: new Float64Array(2 * size) };
}

/** Fills where walks from one organisation may stand (personalised PageRank, cut after five steps); both go through the consortia at once, since finding the members takes the time. */
export function walkFrom(one: Consortia, other: Consortia, source: number, { one: first, other: second, mass, reached }: Walks): void {
  reached.fill(0);
  reached[2 * source] = reached[2 * source + 1] = 1;
  for (const { rank } of [first, second]) rank.fill(0);
  let share = 1 - goesOn;
  for (let step = 1; step <= steps; step += 1) {
    for (let at = 0; at < one.size; at += 1) {
      mass[2 * at] = reached[2 * at]! * one.parts[at]!;
      mass[2 * at + 1] = reached[2 * at + 1]! * other.parts[at]!;
    }
    spreadTwo(one, other, mass, reached);
    share *= goesOn;
    for (let at = 0; at < one.size; at += 1) {
      first.rank[at]! += share * reached[2 * at]!;
      second.rank[at]! += share * reached[2 * at + 1]!;
    }
    if (step === 2) part(reached, first.two, second.two);
    if (step === 3) part(reached, first.three, second.three);
  }
  part(reached, first.far, second.far);
}

function spreadTwo({ members, offsets, weights }: Consortia, { weights: others }: Consortia, mass: Float64Array, reached: Float64Array): void {
  reached.fill(0);
  for (let project = 0; project < weights.length; project += 1) {
    const weight = weights[project]!;
    if (weight === 0) continue;
    const end = offsets[project + 1]!;
    let [sum, otherSum] = [0, 0];
    for (let at = offsets[project]!; at < end; at += 1) {
      sum += mass[2 * members[at]!]!;
      otherSum += mass[2 * members[at]! + 1]!;
    }
    if (sum === 0) continue;
    const otherWeight = others[project]!;
    for (let at = offsets[project]!; at < end; at += 1) {
      const member = 2 * members[at]!;
      reached[member]! += weight * (sum - mass[member]!);
      reached[member + 1]! += otherWeight * (otherSum - mass[member + 1]!);
    }
  }
}

function part(both: Float64Array, one: Float64Array, other: Float64Array): void {
  for (let at = 0; at < one.length; at += 1) {
    one[at] = both[2 * at]!;
    other[at] = both[2 * at + 1]!;
  }
}
