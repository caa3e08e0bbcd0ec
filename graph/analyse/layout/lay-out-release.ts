import type { RelationName } from '../../model/predicates/index.ts';
import type { Release } from '../../model/records.ts';
import type { Point } from './homes.ts';
import { layOut } from './lay-out.ts';
import type { LayoutOptions } from './lay-out.ts';

/** Where a thing lies is told by its side already: these draw less, or every town would be a star. */
const ofPlaces: ReadonlySet<RelationName> = new Set<RelationName>(['LOCATED_IN', 'COVERS']);

/** The layout is the same for everyone: nothing but the release and this number decides it. */
export const layoutSeed = 4;

/** Returns a place for every thing of a release, by all its relations. */
export function layOutRelease({ things, relations }: Pick<Release, 'things' | 'relations'>, options: LayoutOptions = { seed: layoutSeed }): Map<string, Point> {
  const ties = Array.from(relations, ({ type, from_id, to_id }) => ({ from: from_id, to: to_id, weight: ofPlaces.has(type) ? 0.25 : 1 }));
  return layOut(Array.from(things, ({ id, side }) => ({ id, side })), ties, options);
}
