import { degreeOf, neighboursOf } from '../../adjacency.ts';
import type { Adjacency } from '../../adjacency.ts';
import type { History } from '../history/history.ts';

/** What each organisation did so far, in columns. */
export type Records = {
  projects: Float32Array;
  recent: Float32Array;
  lastYear: Float32Array;
  /** The partners of the last year, those of them that are new, the sizes of its consortia together, and the share of all partners that sit elsewhere. */
  lateTies: Float32Array;
  newTies: Float32Array;
  lateSize: Float32Array;
  abroad: Float32Array;
  sinceLast: Float32Array;
  sinceFirst: Float32Array;
  growth: Float32Array;
  consortium: Float32Array;
  small: Float32Array;
  leads: Float32Array;
  /** How many projects an organisation of its sort has. */
  ofSort: Float32Array;
  reach: Float32Array;
};

/** Who worked with whom, ever, in the last year, and before it. */
export type Ties = { degrees: Float64Array; ties: Adjacency; lateTies: Adjacency; oldTies: Adjacency };

/** The years that stand for "never". */
const never = 9;

/** Returns what each organisation did up to a moment. */
export function recordsOf(history: History, { degrees, ties, lateTies, oldTies }: Ties, now: number, lateness: (start: number) => number): Records {
  const size = history.organisations.length;
  const column = (initial = 0): Float32Array => new Float32Array(size).fill(initial);
  const records: Records = { projects: column(), recent: column(), lastYear: column(), lateTies: column(), newTies: column(), lateSize: column(), abroad: column(), sinceLast: column(never), sinceFirst: column(0), growth: column(), consortium: column(), small: column(), leads: column(), ofSort: column(), reach: column() };
  for (const { members, leaders, start } of history.projects) {
    const age = Number.isNaN(start) ? never : now - start;
    for (const member of members) {
      records.projects[member]! += 1;
      records.recent[member]! += lateness(start);
      if (age <= 1) {
        records.lastYear[member]! += 1;
        records.lateSize[member]! += members.length;
      }
      records.sinceLast[member] = Math.min(records.sinceLast[member]!, age);
      records.sinceFirst[member] = Math.max(records.sinceFirst[member]!, age);
      records.consortium[member]! += Math.log(members.length);
      if (members.length <= 3) records.small[member]! += 1;
    }
    for (const leader of leaders) records.leads[leader]! += 1;
  }
  for (let one = 0; one < size; one += 1) {
    average(records, degrees, ties, one);
    records.lateTies[one] = degreeOf(lateTies, one);
    records.newTies[one] = degrees[one]! - degreeOf(oldTies, one);
    records.abroad[one] = neighboursOf(ties, one).filter((other) => history.territoryOf[other] !== history.territoryOf[one]).length / Math.max(degrees[one]!, 1);
  }
  fillOfSort(records, history);
  return records;
}

function average({ projects, recent, growth, consortium, small, reach }: Records, degrees: Float64Array, { offsets, neighbours }: Adjacency, one: number): void {
  const count = Math.max(projects[one]!, 1);
  growth[one] = recent[one]! / count;
  consortium[one]! /= count;
  small[one]! /= count;
  let sum = 0;
  for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) sum += Math.log1p(degrees[neighbours[at]!]!);
  reach[one] = sum / Math.max(degrees[one]!, 1);
}

function fillOfSort({ projects, ofSort }: Records, { sortOf, sorts }: History): void {
  const [sums, counts] = [new Float64Array(sorts.length), new Float64Array(sorts.length)];
  for (let one = 0; one < projects.length; one += 1) {
    if (projects[one] === 0) continue;
    sums[sortOf[one]!]! += projects[one]!;
    counts[sortOf[one]!]! += 1;
  }
  for (let one = 0; one < projects.length; one += 1) ofSort[one] = sums[sortOf[one]!]! / Math.max(counts[sortOf[one]!]!, 1);
}
