import type { Participation } from '../../../graph/analyse/participation.ts';

/** Returns a source of numbers in [0, 1) that is the same for the same seed. */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Returns some dozens of participations on one to four sides, some of them repeated, in no order. */
export function randomParticipations(seed: number): Participation[] {
  const chance = seededChance(seed);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const sides = ['BE', 'DE', 'FR', 'NL'].slice(0, 1 + below(4));
  const sideOf = Array.from({ length: 3 + below(30) }, () => sides[below(sides.length)]!);
  const rows = Array.from({ length: 1 + below(80) }, () => {
    const body = below(sideOf.length);
    return { project: `p${below(25)}`, org: `o${body}`, side: sideOf[body]!, themes: [] };
  });
  return [...rows, ...rows.filter(() => chance() < 0.2)].map((row) => ({ row, key: chance() })).sort((one, other) => one.key - other.key).map(({ row }) => row);
}
