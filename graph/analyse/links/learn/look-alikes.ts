import type { Description } from '../features/describe-source.ts';
import type { Landscape } from '../features/landscape.ts';

/** Who looks alike: of one territory, and with as many partners to the power of two. */
export type Likeness = { classOf: Int32Array; members: Int32Array[] };

const mostPowers = 32;

/** Returns the classes of bodies that look alike. */
export function likenessOf({ history: { territoryOf }, degrees, records: { projects } }: Landscape): Likeness {
  const classOf = Int32Array.from(territoryOf, (territory, one) => territory * mostPowers + (degrees[one]! > 0 ? 1 + Math.floor(Math.log2(degrees[one]!)) : 0));
  const members: number[][] = [];
  classOf.forEach((likeness, one) => {
    if (projects[one]! > 0) (members[likeness] ??= []).push(one);
  });
  return { classOf, members: Array.from(members, (found) => Int32Array.from(found ?? [])) };
}

/** Returns some bodies that look like a target, and like it have or lack a partner in common with the source. */
export function takeAlike({ classOf, members }: Likeness, { shared }: Description, target: number, mayBe: (other: number) => boolean, most: number, chance: () => number): number[] {
  const others = members[classOf[target]!]!;
  const taken = new Set<number>();
  for (let tries = 0; tries < most * 12 && taken.size < most; tries += 1) {
    const other = others[Math.floor(chance() * others.length)]!;
    if (other !== target && shared[other]! > 0 === shared[target]! > 0 && mayBe(other)) taken.add(other);
  }
  return [...taken];
}
