import type { Participation } from '../../../graph/analyse/participation.ts';

type Body = { name: string; side: string; projects: Set<string> };

/** Returns every indicator by the plainest reading of its formula, pair by pair; slow, and sharing nothing with the code under test. */
export function slowReading(rows: readonly Participation[]): Record<string, unknown> {
  const bodies = [...new Set(rows.map(({ org }) => org))].sort().map((name): Body => ({ name, side: rows.find(({ org }) => org === name)!.side!, projects: new Set(rows.filter(({ org }) => org === name).map(({ project }) => project)) }));
  const projects = [...new Set(rows.map(({ project }) => project))].map((name) => bodies.filter((body) => body.projects.has(name)));
  const sides = [...new Set(bodies.map(({ side }) => side))].sort();
  const together = (a: Body, b: Body): number => [...a.projects].filter((name) => b.projects.has(name)).length;
  const tied = (a: Body, b: Body): boolean => a !== b && together(a, b) > 0;
  const ties = pairsOf(bodies).filter(([a, b]) => tied(a, b));
  const crosses = ([a, b]: Pair): boolean => a.side !== b.side;
  const index = (of: Pair[]): number | null => (of.length === 0 ? null : (of.filter(crosses).length - of.filter((pair) => !crosses(pair)).length) / of.length);
  const knownTo = (body: Body): Body[] => bodies.filter((other) => tied(body, other));
  const meetings = projects.flatMap((team) => team.flatMap((a) => team.filter((b) => b !== a).map((b): Pair => [a, b])));
  const q = (...ends: string[]): number => meetings.filter(([a, b]) => a.side === ends[0] && (ends[1] === undefined || b.side === ends[1])).length / meetings.length;
  const affinity = (a: string, b: string): number | null => (meetings.length === 0 || q(a, b) === 0 ? null : Math.log(q(a, b) / (q(a) * q(b))));
  const weighted = projects.flatMap((team) => pairsOf(team).map((pair) => ({ pair, weight: 1 / (team.length - 1) })));
  const shared = projects.filter(({ length }) => length > 1);
  const orderedSides = sides.flatMap((a) => sides.map((b) => [a, b] as const));
  return {
    ties: ties.length,
    ei_index: index(ties),
    ei_expected: bodies.length < 2 ? null : 1 - (2 * sum(sides.map((side) => bodies.filter((body) => body.side === side).length).map((n) => n * (n - 1)))) / (bodies.length * (bodies.length - 1)),
    ei_index_by_side: Object.fromEntries(sides.map((side) => [side, index(ties.filter((pair) => pair.some((body) => body.side === side)))])),
    cross_border_tie_share: ties.length === 0 ? null : ties.filter(crosses).length / ties.length,
    cross_border_tie_share_weighted: weighted.length === 0 ? null : sum(weighted.filter(({ pair }) => crosses(pair)).map(({ weight }) => weight)) / sum(weighted.map(({ weight }) => weight)),
    cross_border_project_share: shared.length === 0 ? null : shared.filter((team) => new Set(team.map(({ side }) => side)).size > 1).length / shared.length,
    affinity: Object.fromEntries(orderedSides.filter(([a, b]) => a <= b).map(([a, b]) => [`${a}|${b}`, affinity(a, b)])),
    mutual_information: meetings.length === 0 ? null : sum(orderedSides.map(([a, b]) => q(a, b) * (affinity(a, b) ?? 0))),
    brokerage: Object.fromEntries(bodies.map((broker) => [broker.name, rolesOf(broker, knownTo(broker), tied)])),
    tie_p: Object.fromEntries(ties.map(([a, b]) => [`${a.name}|${b.name}`, upperTail(a.projects.size, b.projects.size, projects.length, together(a, b))])),
    missing: pairsOf(bodies).filter((pair) => crosses(pair) && !tied(...pair)).map(([a, b]) => linkOf(a, b, knownTo)).filter(({ introducers }) => introducers.length > 0),
  };
}

type Pair = [Body, Body];

function pairsOf(bodies: Body[]): Pair[] {
  return bodies.flatMap((a, index) => bodies.slice(index + 1).map((b): Pair => [a, b]));
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function rolesOf(broker: Body, known: Body[], tied: (a: Body, b: Body) => boolean): Record<string, number> {
  const paths = known.flatMap((a) => known.filter((b) => b !== a && !tied(a, b)).map((b) => [a.side, broker.side, b.side] as const));
  return {
    coordinator: paths.filter(([a, v, b]) => a === v && v === b).length,
    itinerant: paths.filter(([a, v, b]) => a === b && a !== v).length,
    gatekeeper: paths.filter(([a, v, b]) => a !== v && v === b).length,
    representative: paths.filter(([a, v, b]) => a === v && v !== b).length,
    liaison: paths.filter(([a, v, b]) => a !== v && v !== b && a !== b).length,
  };
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 0; i < k; i += 1) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  return ways;
}

function upperTail(one: number, other: number, all: number, observed: number): number {
  let ways = 0n;
  for (let k = observed; k <= Math.min(one, other); k += 1) ways += choose(one, k) * choose(all - one, other - k);
  return Number((ways * 10n ** 18n) / choose(all, other)) / 1e18;
}

function linkOf(a: Body, b: Body, knownTo: (body: Body) => Body[]) {
  const between = knownTo(a).filter((body) => knownTo(b).includes(body));
  const degrees = between.map((body) => knownTo(body).length);
  return {
    a: a.name, b: b.name, common_neighbours: between.length, adamic_adar: sum(degrees.map((degree) => 1 / Math.log(degree))), resource_allocation: sum(degrees.map((degree) => 1 / degree)),
    jaccard: between.length / new Set([...knownTo(a), ...knownTo(b)]).size, introducers: between.map(({ name }) => name),
  };
}
