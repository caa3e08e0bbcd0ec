import type { StatedTie } from '../../model/network.ts';
import type { Telling } from './tell-ties.ts';

/** How much was read for a release. */
export type ReadRow = { pages: number; publishers: number; last: string | null };

/** The largest sum in euro that is stated of a thing. */
export type EuroRow = { id: string; euro: number };

/** The Cypher of so many things from an id on, in the order of their ids. */
export const thingsCypher = `
MATCH (thing:Thing)
WHERE thing.id > $after
RETURN thing.id AS id, thing.name AS name, thing.kind AS kind, thing.side AS side, coalesce(thing.x, 0) AS x, coalesce(thing.y, 0) AS y,
       thing.fromMin AS fromMin, thing.fromMax AS fromMax, thing.toMin AS toMin, thing.toMax AS toMax
ORDER BY thing.id
LIMIT toInteger($limit)`;

/** The Cypher of the relations from some things to others, in the order of their ids. */
export const tiesCypher = `
MATCH (one:Thing)-[tie]->(other:Thing)
WHERE one.id > $after AND one.id <= $last AND one <> other
RETURN one.id AS from, other.id AS to, type(tie) AS predicate, tie.modality AS modality, tie.from AS began, tie.to AS ended,
       tie.fromMin AS fromMin, tie.fromMax AS fromMax, tie.toMin AS toMin, tie.toMax AS toMax, size(tie.statements) AS statements
ORDER BY tie.id`;

/** A relation, and one of the statements that it rests on. */
export type TellingRow = Telling & Pick<StatedTie, 'from' | 'to' | 'predicate' | 'modality' | 'began' | 'ended'>;

/** The Cypher of what the relations from some things to others rest on. */
export const tellingsCypher = `
MATCH (one:Thing)-[tie]->(other:Thing)
WHERE one.id IN $ids AND one <> other
UNWIND tie.statements AS id
MATCH (statement:Statement {id: id})
RETURN one.id AS from, other.id AS to, type(tie) AS predicate, tie.modality AS modality, tie.from AS began, tie.to AS ended,
       statement.saidBy AS saidBy, statement.fromMin AS fromMin, statement.fromMax AS fromMax, statement.toMin AS toMin, statement.toMax AS toMax`;

/** The Cypher of the largest sum in euro that is stated of each thing: its budget, its funds, or what it was given. */
export const euroCypher = `
MATCH (statement:Statement)
WHERE statement.predicate IN ['BUDGET', 'EU_FUNDING', 'FUND_SIZE', 'GRANT', 'FUNDS'] AND statement.unit = 'EUR' AND statement.amount > 0 AND statement.modality = 'asserted'
OPTIONAL MATCH (statement)-[:OBJECT]->(given:Thing)
MATCH (statement)-[:SUBJECT]->(subject:Thing)
WITH CASE WHEN statement.predicate = 'FUNDS' THEN given ELSE subject END AS thing, statement.amount AS amount
WHERE thing IS NOT NULL
RETURN thing.id AS id, max(amount) AS euro`;

/** The Cypher of how much was read. */
export const readCypher = `
MATCH (page:Page)-[:OF]->(source:Source)
RETURN count(DISTINCT page) AS pages, count(DISTINCT CASE WHEN page.url STARTS WITH 'http' THEN replace(split(page.url, '/')[2], 'www.', '') ELSE source.publisher END) AS publishers, max(page.retrieved) AS last`;

/** The Cypher of the version that is served. */
export const versionCypher = 'MATCH (release:Release) RETURN release.version AS version';
