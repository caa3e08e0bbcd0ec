import { project } from '../../graph/analyse/adjacency.ts';
import { seededChance } from '../../graph/analyse/layout/seeded-chance.ts';
import { emptySheet, describeSource } from '../../graph/analyse/links/features/describe-source.ts';
import { likenessOf, takeAlike } from '../../graph/analyse/links/learn/look-alikes.ts';
import type { HardPair, Split } from './split-at.ts';

/** Pairs of one side, or of two, whose outcome is known. */
export type SidePairs = { name: string; pairs: HardPair[] };

const mostSources = 300;

/** Returns new pairs of one side and of two, each beside one that did not come, of the same territory, number of partners, and side of the two-hop line. */
export function sidesOf({ landscape, sources, after }: Split): SidePairs[] {
  const { history: { territoryOf }, ties, records, size } = landscape;
  const chance = seededChance(3);
  const later = project(size, after.projects.map(({ members }) => members));
  const likeness = likenessOf(landscape);
  const sheet = emptySheet(size);
  const [within, across]: [HardPair[], HardPair[]] = [[], []];
  for (const source of sources.slice(0, mostSources)) {
    describeSource(landscape, source, sheet);
    const tied = new Set(ties.neighbours.subarray(ties.offsets[source], ties.offsets[source + 1]));
    const found = new Set(later.neighbours.subarray(later.offsets[source], later.offsets[source + 1]));
    const isNew = (target: number): boolean => target !== source && records.projects[target]! > 0 && !tied.has(target);
    for (const target of [...found].filter(isNew)) {
      const [other] = takeAlike(likeness, sheet.columns, target, (one) => isNew(one) && !found.has(one), 1, chance);
      if (other !== undefined) (territoryOf[target] === territoryOf[source] ? within : across).push({ source, target, came: true }, { source, target: other, came: false });
    }
  }
  return [{ name: 'same side', pairs: within }, { name: 'across', pairs: across }].filter(({ pairs }) => pairs.length > 0);
}
