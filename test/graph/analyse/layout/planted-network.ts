import type { Drawn, Placeable } from '../../../../graph/analyse/layout/lay-out.ts';
import type { Point } from '../../../../graph/analyse/layout/homes.ts';
import { seededChance } from '../random-participations.ts';

/** A network whose communities are known beforehand. */
export type PlantedNetwork = { things: Placeable[]; ties: Drawn[]; communityOf: number[] };

/** Returns a network of communities of unequal size; a share of its ties ignores them. */
export function plantedNetwork(size: number, tieCount: number, communities: number, astray: number, seed: number): PlantedNetwork {
  const chance = seededChance(seed);
  const communityOf = Array.from({ length: size }, () => Math.floor(chance() * chance() * communities));
  const members: number[][] = Array.from({ length: communities }, () => []);
  communityOf.forEach((community, thing) => members[community]!.push(thing));
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(chance() * list.length)]!;
  const everyone = communityOf.map((_, thing) => thing);
  const ties = new Map<string, Drawn>();
  while (ties.size < tieCount) {
    const one = pick(everyone);
    const other = pick(chance() < astray ? everyone : members[communityOf[one]!]!);
    if (one !== other) ties.set(`${Math.min(one, other)}-${Math.max(one, other)}`, { from: idOf(one), to: idOf(other) });
  }
  return { things: everyone.map((thing) => ({ id: idOf(thing), side: null })), ties: [...ties.values()], communityOf };
}

/** Returns how pure neighbourhoods are: of the ten things nearest to each, the share that is of its own community. */
export function purityOf({ things, ties, communityOf }: PlantedNetwork, positions: ReadonlyMap<string, Point>): number {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const points = things.map(({ id }, index) => ({ ...positions.get(id)!, id, community: communityOf[index] })).filter(({ id }) => tied.has(id));
  const shares = points.map((here, index) => nearestTo(points, index, 10).filter(({ community }) => community === here.community).length / 10);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function nearestTo<At extends Point>(points: readonly At[], index: number, count: number): At[] {
  const here = points[index]!;
  const nearest: { point: At; far: number }[] = [];
  points.forEach((point, place) => {
    const far = (point.x - here.x) ** 2 + (point.y - here.y) ** 2;
    if (place === index || far >= (nearest[count - 1]?.far ?? Infinity)) return;
    nearest.splice(nearest.findLastIndex((known) => known.far <= far) + 1, 0, { point, far });
    nearest.length = Math.min(nearest.length, count);
  });
  return nearest.map(({ point }) => point);
}

function idOf(thing: number): string {
  return `thing-${String(thing).padStart(5, '0')}`;
}
