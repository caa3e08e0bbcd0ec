/** How likely each body would stand in each group if only their numbers were kept: bodies and groups of one number are alike. */
export type BipartiteModel = {
  /** The chance that a body of some class stands in a group of some class. */
  chance(bodyClass: number, groupClass: number): number;
  bodyClassOf: Int32Array;
  /** How many groups each class has. */
  groupCounts: Int32Array;
};

type Classes = { values: Float64Array; counts: Int32Array; classOf: Int32Array };

const mostRounds = 20_000;
const still = 1e-13;

/**
 * Returns the bipartite configuration model of a network: of all networks in which bodies and groups keep their numbers on average, the one that knows nothing else
 * (Saracco et al. 2015). The chances are x·y / (1 + x·y); x and y are found by turns, for each number once (Vallarano et al. 2021).
 */
export function bipartiteModel(groupsOfBodies: ArrayLike<number>, bodiesOfGroups: ArrayLike<number>): BipartiteModel {
  const [bodies, groups] = [classesOf(groupsOfBodies), classesOf(bodiesOfGroups)];
  const all = bodies.values.reduce((sum, value, at) => sum + value * bodies.counts[at]!, 0);
  let x = bodies.values.map((value) => value / Math.sqrt(all));
  let y = groups.values.map((value) => value / Math.sqrt(all));
  for (let round = 0; round < mostRounds; round += 1) {
    const nextX = turn(bodies, groups, x, y);
    const nextY = turn(groups, bodies, y, nextX);
    const moved = Math.max(gap(x, nextX), gap(y, nextY));
    [x, y] = [nextX, nextY];
    if (moved < still) break;
  }
  return { bodyClassOf: bodies.classOf, groupCounts: groups.counts, chance: (bodyClass, groupClass) => chanceOf(x[bodyClass]!, y[groupClass]!) };
}

/** An end without any number has no chance; one that stands in everything always does. */
function turn(own: Classes, others: Classes, x: Float64Array, y: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(own.values, (value, at) => {
    if (value === 0) return 0;
    let sum = 0;
    for (let other = 0; other < y.length; other += 1) sum += (others.counts[other]! * y[other]!) / (1 + x[at]! * y[other]!);
    return value / sum;
  });
}

function chanceOf(x: number, y: number): number {
  const product = x * y;
  return product === Infinity ? 1 : product / (1 + product);
}

function gap(before: Float64Array, after: Float64Array): number {
  return before.reduce((most, value, at) => Math.max(most, value === 0 ? 0 : Math.abs(after[at]! / value - 1)), 0);
}

function classesOf(numbers: ArrayLike<number>): Classes {
  const values = [...new Set(Array.from(numbers))].sort((one, other) => one - other);
  const places = new Map(values.map((value, place) => [value, place]));
  const classOf = Int32Array.from(numbers, (value) => places.get(value)!);
  const counts = new Int32Array(values.length);
  for (const place of classOf) counts[place]! += 1;
  return { values: Float64Array.from(values), counts, classOf };
}
