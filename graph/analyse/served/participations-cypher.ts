import type { Bounds } from '../../model/edtf.ts';
import type { Participation } from '../participation.ts';

/** A statement that an organisation is a partner in what is made together: when that held, and when it was said. */
export type StatedParticipation = Participation & Bounds & { published: string | null; retrieved: string };

/** The Cypher that returns every stated participation of the served release, a statement a row: what is asserted and stands, of collaborations alone. */
export const participationsCypher = `
MATCH (organisation:Organisation)-[relation:PARTNER_IN {modality: 'asserted'}]->(collaboration:Collaboration)
UNWIND relation.statements AS id
MATCH (statement:Statement {id: id})
RETURN collaboration.id AS project, organisation.id AS org, organisation.side AS side,
       [(collaboration)-[:CONCERNS]->(theme:Theme) | theme.id] AS themes,
       statement.fromMin AS fromMin, statement.fromMax AS fromMax, statement.toMin AS toMin, statement.toMax AS toMax,
       statement.published AS published, statement.retrieved AS retrieved
ORDER BY project, org, id`;
