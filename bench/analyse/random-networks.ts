import { seededChance } from '../../graph/analyse/layout/seeded-chance.ts';
import type { Participation } from '../../graph/analyse/participation.ts';
import type { Asked } from './analyse-program.ts';

/** Returns some dozens of participations on one to four sides. */
export function smallNetwork(seed: number): Participation[] {
  const chance = seededChance(seed);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const sides = ['BE', 'DE', 'FR', 'NL'].slice(0, 1 + below(4));
  const sideOf = Array.from({ length: 4 + below(40) }, () => sides[below(sides.length)]!);
  return Array.from({ length: 10 + below(120) }, () => {
    const org = below(sideOf.length);
    return { project: `p${below(30)}`, org: `o${org}`, side: sideOf[org]!, themes: [] };
  });
}

/** Returns a network in which a few bodies have many ties, as in the world: each new one ties itself to ends of ties that there are (Barabási and Albert 1999). */
export function largeNetwork(size: number, each: number): Asked {
  const chance = seededChance(size);
  const ends: number[] = [];
  const known = new Set<string>();
  const edges: [number, number][] = [];
  for (let node = 1; node < size; node += 1) {
    for (let tie = 0; tie < Math.min(each, node); tie += 1) {
      const other = ends.length === 0 || chance() < 0.3 ? Math.floor(chance() * node) : ends[Math.floor(chance() * ends.length)]!;
      if (other === node || known.has(`${other} ${node}`)) continue;
      known.add(`${other} ${node}`);
      edges.push([other, node]);
      ends.push(other, node);
    }
  }
  return { size, edges };
}
