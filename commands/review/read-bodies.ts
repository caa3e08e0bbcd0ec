import { readTogether } from '../../graph/database/transact.ts';
import type { Database } from '../../graph/database/open.ts';
import type { KindName } from '../../graph/model/kinds/index.ts';
import type { ReviewedBody } from '../../graph/model/site/review.ts';

const bodiesCypher = `
RETURN body.id AS id, body.name AS name, body.kinds AS kinds, body.side AS side, body.nuts AS nuts, body.from AS from, body.to AS to, body.ids AS ids, body.sources AS sources,
       COLLECT { MATCH (body)-[:NAMED]->(name:Name) RETURN DISTINCT name.name AS written ORDER BY written } AS names,
       COLLECT { MATCH (place:Thing {id: body.placeId}) RETURN place.name AS name }[0] AS place,
       COUNT { (body)-[:PARTNER_IN|TOOK_PART_IN|MEMBER_OF|COOPERATES_WITH|FUNDS|RUNS|ORGANISES|HOSTS]-(:Thing) } AS ties
ORDER BY id`;

const partnersCypher = `
MATCH (body:Organisation)-[:PARTNER_IN]->(shared:Collaboration)
WHERE body.id IN $ids
RETURN body.id AS body, collect(DISTINCT shared.name) AS shared,
       COLLECT { MATCH (body)-[:PARTNER_IN]->(:Collaboration)<-[:PARTNER_IN]-(partner:Organisation) WHERE partner <> body RETURN DISTINCT partner.id AS id } AS partners`;

type BodyRow = Omit<ReviewedBody, 'country' | 'ids'> & { nuts: string | null; ids: string | null };

/** Returns the organisations of the served release as reviewers see them: all, or some by their ids. */
export async function readReviewedBodies(database: Database, ids: readonly string[] | null = null): Promise<ReviewedBody[]> {
  const cypher = `MATCH (body:Organisation) ${ids ? 'WHERE body.id IN $ids' : ''} ${bodiesCypher}`;
  const rows = await readTogether(database, ({ run }) => run<BodyRow>(cypher, ids ? { ids: [...ids] } : {}));
  return rows.map(({ nuts, ids: told, ...row }) => ({ ...row, kinds: row.kinds as KindName[], country: (nuts ?? '').slice(0, 2), ids: JSON.parse(told ?? '{}') as Record<string, string> }));
}

/** What a body is a partner in, and with whom, by ids. */
export type Company = { shared: string[]; partners: string[] };

/** Returns the company that bodies keep. */
export async function readCompany(database: Database, ids: readonly string[]): Promise<Map<string, Company>> {
  const rows = await readTogether(database, ({ run }) => run<Company & { body: string }>(partnersCypher, { ids: [...ids] }));
  return new Map(rows.map(({ body, ...company }) => [body, company]));
}
