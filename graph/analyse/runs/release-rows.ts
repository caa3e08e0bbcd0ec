import type { Bounds } from '../../model/edtf.ts';

/** When something held, and when it was said. */
export type Told = Bounds & { published: string | null; retrieved: string };

/** A statement that an organisation takes part in what is made together. */
export type PartRow = Told & { project: string; org: string };

/** A statement that an organisation was given money, in euro, and by whom. */
export type AwardRow = Told & { org: string; by: string | null; amount: number };

/** Where an organisation sits. */
export type BodyRow = { org: string; side: string | null; nuts: string | null; lat: number | null; lng: number | null };

/** A project, and one theme that it is about or one programme that it is part of. */
export type LabelRow = { project: string; label: string };

/** All of a release that indicators are computed from. */
export type ReleaseRows = { parts: readonly PartRow[]; awards: readonly AwardRow[]; bodies: readonly BodyRow[]; themes: readonly LabelRow[]; programmes: readonly LabelRow[] };

/** Returns the rows of a release, read table by table; what `said` is asked of is read statement by statement. */
export async function readRows(run: <Row>(cypher: string) => Promise<Row[]>, isSaidAsked: boolean): Promise<ReleaseRows> {
  return {
    parts: await run<PartRow>(isSaidAsked ? rowsCypher.saidParts : rowsCypher.parts),
    awards: await run<AwardRow>(rowsCypher.awards),
    bodies: await run<BodyRow>(rowsCypher.bodies),
    themes: await run<LabelRow>(rowsCypher.themes),
    programmes: await run<LabelRow>(rowsCypher.programmes),
  };
}

const told = 'statement.fromMin AS fromMin, statement.fromMax AS fromMax, statement.toMin AS toMin, statement.toMax AS toMax, statement.published AS published, statement.retrieved AS retrieved';

/** The Cypher that reads each table of a release, in flat columns: what is asserted, of collaborations alone. Parts are those of the ties; those that were said by some day, of statements one by one. */
export const rowsCypher = {
  parts: `MATCH (organisation:Organisation)-[relation:PARTNER_IN {modality: 'asserted'}]->(collaboration:Collaboration)
RETURN collaboration.id AS project, organisation.id AS org, relation.fromMin AS fromMin, relation.fromMax AS fromMax, relation.toMin AS toMin, relation.toMax AS toMax, null AS published, '' AS retrieved`,
  saidParts: `MATCH (organisation:Organisation)-[relation:PARTNER_IN {modality: 'asserted'}]->(collaboration:Collaboration)
UNWIND relation.statements AS id
MATCH (statement:Statement {id: id})
RETURN collaboration.id AS project, organisation.id AS org, ${told}`,
  awards: `MATCH (statement:Statement {predicate: 'FUNDS', unit: 'EUR', modality: 'asserted'})-[:OBJECT]->(organisation:Organisation)
WHERE statement.amount > 0
MATCH (statement)-[:SUBJECT]->(giver:Thing)
RETURN organisation.id AS org, giver.id AS by, statement.amount AS amount, ${told}
UNION ALL
MATCH (statement:Statement {predicate: 'GRANT', unit: 'EUR', modality: 'asserted'})-[:SUBJECT]->(organisation:Organisation)
WHERE statement.amount > 0
OPTIONAL MATCH (statement)-[:OBJECT]->(giver:Thing)
RETURN organisation.id AS org, giver.id AS by, statement.amount AS amount, ${told}`,
  bodies: 'MATCH (body:Organisation) RETURN body.id AS org, body.side AS side, body.nuts AS nuts, body.lat AS lat, body.lng AS lng',
  themes: 'MATCH (project:Collaboration)-[:CONCERNS]->(theme:Theme) RETURN DISTINCT project.id AS project, theme.id AS label',
  programmes: `MATCH (project:Collaboration)-[:PART_OF]->(programme:Programme) RETURN project.id AS project, programme.id AS label
UNION
MATCH (programme:Programme)-[:FUNDS]->(project:Collaboration) RETURN project.id AS project, programme.id AS label`,
} as const satisfies Record<keyof ReleaseRows | 'saidParts', string>;
