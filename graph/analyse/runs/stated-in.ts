import type { StatedParticipation } from '../served/participations-cypher.ts';
import type { ReleaseRows } from './release-rows.ts';

/** Returns the participations of a release, each with the side of its organisation. */
export function statedIn({ parts, bodies }: ReleaseRows): StatedParticipation[] {
  const sideOf = new Map(bodies.map(({ org, side }) => [org, side]));
  return parts.map((part) => ({ ...part, side: sideOf.get(part.org) ?? null, themes: [] }));
}
