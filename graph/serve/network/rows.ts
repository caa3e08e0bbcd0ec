import type { Bounds } from '../../model/edtf.ts';
import type { KindName } from '../../model/kinds/index.ts';
import type { Modality } from '../../model/modality.ts';
import type { RelationName } from '../../model/predicates/index.ts';

/** A thing as the network needs it, where the load has put it. */
export type ThingRow = Bounds & { id: string; name: string; kind: KindName; side: string | null; x: number; y: number };

/** A relation as the network needs it. */
export type TieRow = Bounds & { from: string; to: string; predicate: RelationName; modality: Modality; began: string | null; ended: string | null };

/** How much was read for a release. */
export type ReadRow = { pages: number; publishers: number; last: string | null };

/** The Cypher of every thing, in the order of their ids. */
export const thingsCypher = `
MATCH (thing:Thing)
RETURN thing.id AS id, thing.name AS name, thing.kind AS kind, thing.side AS side, coalesce(thing.x, 0) AS x, coalesce(thing.y, 0) AS y,
       thing.fromMin AS fromMin, thing.fromMax AS fromMax, thing.toMin AS toMin, thing.toMax AS toMax
ORDER BY id`;

/** The Cypher of every relation between two things, in the order of their ids. */
export const tiesCypher = `
MATCH (one:Thing)-[tie]->(other:Thing)
WHERE one <> other
RETURN one.id AS from, other.id AS to, type(tie) AS predicate, tie.modality AS modality, tie.from AS began, tie.to AS ended,
       tie.fromMin AS fromMin, tie.fromMax AS fromMax, tie.toMin AS toMin, tie.toMax AS toMax
ORDER BY tie.id`;

/** The Cypher of how much was read. */
export const readCypher = `
MATCH (page:Page)-[:OF]->(source:Source)
RETURN count(DISTINCT page) AS pages, count(DISTINCT source.publisher) AS publishers, max(page.retrieved) AS last`;

/** The Cypher of the version that is served. */
export const versionCypher = 'MATCH (release:Release) RETURN release.version AS version';
