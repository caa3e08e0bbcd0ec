import type { Introducer, MissingLink, MissingLinks } from '../../model/missing.ts';
import { byCodeUnits } from '../network.ts';
import { partnersOf, type Circles } from './circles.ts';

/** How many missing links are told, and how many introducers and projects of each. */
export const mostMissing = { links: 50, introducers: 5, projects: 3 } as const;

type Known = { id: string; weight: number; here: string[]; there: string[] };

/**
 * Returns whom an organisation does not work with across the border, though they have partners in common.
 * A common partner counts the more the fewer partners it has (Adamic and Adar): who knows everybody introduces nobody.
 */
export function missingLinksOf(circles: Circles, id: string, only: string | null = null): MissingLinks {
  const side = circles.sideOf.get(id) ?? null;
  const own = partnersOf(circles, id);
  const known = new Map<string, Known[]>();
  for (const [between, here] of side === null ? [] : own) {
    const theirs = partnersOf(circles, between);
    for (const [other, there] of theirs) {
      const across = circles.sideOf.get(other) ?? null;
      if (other === id || own.has(other) || across === null || across === side) continue;
      known.set(other, [...(known.get(other) ?? []), { id: between, weight: 1 / Math.log(theirs.size), here, there }]);
    }
  }
  const links = [...known].map(([other, introducers]) => linkOf(other, circles.sideOf.get(other)!, introducers));
  const sorted = links.filter((link) => only === null || link.side === only).sort((one, other) => other.score - one.score || byCodeUnits(one.id, other.id));
  return { side, projects: circles.projectsOf.get(id)?.length ?? 0, partners: own.size, count: links.length, sides: countSides(links), links: sorted.slice(0, mostMissing.links) };
}

function linkOf(id: string, side: string, known: Known[]): MissingLink {
  const ordered = [...known].sort((one, other) => other.weight - one.weight || other.here.length + other.there.length - one.here.length - one.there.length || byCodeUnits(one.id, other.id));
  const introducers = ordered.slice(0, mostMissing.introducers).map((one): Introducer => ({ id: one.id, here: one.here.slice(0, mostMissing.projects), there: one.there.slice(0, mostMissing.projects) }));
  return { id, side, score: known.reduce((sum, { weight }) => sum + weight, 0), common: known.length, introducers };
}

function countSides(links: readonly MissingLink[]): { side: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { side } of links) counts.set(side, (counts.get(side) ?? 0) + 1);
  return [...counts].map(([side, count]) => ({ side, count }));
}
