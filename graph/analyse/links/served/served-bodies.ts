/** An organisation of the served release, as far as suggestions look at it. */
export type Body = { id: string; name: string; side: string | null; lat: number | null; lng: number | null; kind: string; themes: string[] };

/** What bodies have in common: what both are partners in, a tie between two of them, a body that both are members of, or an event that both were at. */
export type Circle = { kind: 'collaboration' | 'cooperation' | 'membership' | 'encounter'; id: string; name: string; members: Member[]; themes: string[] };

/** The part of a body in a circle: since when, and the statements that say so. */
export type Member = { body: string; from: string | null; statements: string[] };

/** The bodies of a release and what they have in common. */
export type ServedBodies = { bodies: Body[]; circles: Circle[] };

/** A row of `circlesCypher`. */
export type CircleRow = Omit<Circle, 'members'> & Member;

/** The Cypher that returns every organisation, with the themes that it or what it makes concerns. */
export const bodiesCypher = `
MATCH (body:Organisation)
RETURN body.id AS id, body.name AS name, body.side AS side, body.lat AS lat, body.lng AS lng, body.kind AS kind,
       COLLECT { MATCH (body)-[:CONCERNS]->(theme:Theme) RETURN DISTINCT theme.name AS name ORDER BY name } AS themes
ORDER BY id`;

/** The Cypher that returns what bodies have in common, a part of a body a row: only what is asserted. */
export const circlesCypher = `
MATCH (body:Organisation)-[part:PARTNER_IN {modality: 'asserted'}]->(circle:Collaboration|Programme|Hub)
RETURN 'collaboration' AS kind, circle.id AS id, circle.name AS name, body.id AS body, part.from AS from, part.statements AS statements,
       COLLECT { MATCH (circle)-[:CONCERNS]->(theme:Theme) RETURN DISTINCT theme.name AS name ORDER BY name } AS themes
UNION ALL
MATCH (one:Organisation)-[part:COOPERATES_WITH {modality: 'asserted'}]->(other:Organisation)
UNWIND [one, other] AS body
RETURN 'cooperation' AS kind, part.id AS id, one.name + ' – ' + other.name AS name, body.id AS body, part.from AS from, part.statements AS statements, [] AS themes
UNION ALL
MATCH (body:Organisation)-[part:MEMBER_OF {modality: 'asserted'}]->(circle:Organisation)
RETURN 'membership' AS kind, circle.id AS id, circle.name AS name, body.id AS body, part.from AS from, part.statements AS statements, [] AS themes
UNION ALL
MATCH (body:Organisation)-[part:TOOK_PART_IN|ORGANISES|HOSTS {modality: 'asserted'}]->(circle:Event)
RETURN 'encounter' AS kind, circle.id AS id, circle.name AS name, body.id AS body, part.from AS from, part.statements AS statements, [] AS themes`;

/** Returns bodies with their circles; rows of one circle become one, and a body stands in it once. */
export function servedBodiesOf(bodies: readonly Body[], rows: readonly CircleRow[]): ServedBodies {
  const circles = new Map<string, Circle>();
  for (const { kind, id, name, themes, body, from, statements } of rows) {
    const circle = circles.get(`${kind} ${id}`) ?? { kind, id, name, members: [], themes };
    circles.set(`${kind} ${id}`, circle);
    const known = circle.members.find((member) => member.body === body);
    if (known) known.statements.push(...statements.filter((statement) => !known.statements.includes(statement)));
    else circle.members.push({ body, from, statements: [...statements] });
  }
  return { bodies: [...bodies], circles: [...circles.values()] };
}
