import { officialNames } from '../../../derive/official-names.ts';
import type { Words } from '../../../model/kinds/declare.ts';
import type { KindName } from '../../../model/kinds/index.ts';

/** An organisation of the served release, as far as suggestions look at it: also what it has become, and what it is part of. */
export type Body = { id: string; name: string; side: string | null; lat: number | null; lng: number | null; kind: KindName; themes: string[]; heir: string | null; parents: string[]; isCreative: boolean };

/** What bodies have in common: what both are partners in, a tie between two of them, a body that both are members of, or an event that both were at. */
export type Circle = { kind: 'collaboration' | 'cooperation' | 'membership' | 'encounter'; id: string; name: string; members: Member[] };

/** The part of a body in a circle: since when, and the statements that say so. */
export type Member = { body: string; from: string | null; statements: string[] };

/** A programme that stands behind a collaboration. */
export type Backing = { circle: string; id: string; name: string };

/** The bodies of a release, what they have in common, the programmes behind it, and the names of themes in each language. */
export type ServedBodies = { bodies: Body[]; circles: Circle[]; backings: Backing[]; themeNames: Map<string, Words> };

/** A row of `circlesCypher`. */
export type CircleRow = Omit<Circle, 'members'> & Member;

/** A row of `themesCypher`. */
export type ThemeRow = { name: string; names: { name: string; lang: string | null; type: string }[] };

/** What a body does, so that the themes of it are also the body's. */
export const doings = 'PARTNER_IN|TOOK_PART_IN|ORGANISES|HOSTS|RUNS|CREATED|MEMBER_OF|PART_OF';

/** What more than these make together is no theme of each of them. */
export const mostOfOneTheme = 15;

/** The Cypher of a theme that is a body's: its own, or that of what it does among few. */
export function concernsCypher(body: string, theme: string): string {
  return `MATCH (${body})-[:CONCERNS]->(${theme}) RETURN theme.name AS name UNION MATCH (${body})-[:${doings}]->(made)-[:CONCERNS]->(${theme}) WHERE COUNT { (made)<-[:PARTNER_IN]-() } <= ${mostOfOneTheme} RETURN theme.name AS name`;
}

/** What ties two bodies to each other without a third. */
export const belongings = 'COOPERATES_WITH|RUNS|CREATED|PART_OF';

/** The Cypher that returns every organisation, with the themes that it or what it makes concerns. */
export const bodiesCypher = `
MATCH (body:Organisation)
RETURN body.id AS id, body.name AS name, body.side AS side, body.lat AS lat, body.lng AS lng, body.kind AS kind, body.heir AS heir, coalesce(body.creative = 'yes', false) AS isCreative,
       COLLECT { MATCH (body)-[:PART_OF]->(parent:Organisation) RETURN DISTINCT parent.id AS id ORDER BY id } AS parents,
       COLLECT { ${concernsCypher('body', 'theme:Theme')} } AS themes
ORDER BY id`;

/** The Cypher that returns what bodies have in common, a part of a body a row: only what is asserted. */
export const circlesCypher = `
MATCH (body:Organisation)-[part:PARTNER_IN {modality: 'asserted'}]->(circle:Collaboration|Programme|Hub)
RETURN 'collaboration' AS kind, circle.id AS id, circle.name AS name, body.id AS body, part.from AS from, part.statements AS statements
UNION ALL
MATCH (one:Organisation)-[part:${belongings} {modality: 'asserted'}]->(other:Organisation)
WHERE one <> other
UNWIND [one, other] AS body
RETURN 'cooperation' AS kind, part.id AS id, one.name + ' – ' + other.name AS name, body.id AS body, part.from AS from, part.statements AS statements
UNION ALL
MATCH (body:Organisation)-[part:MEMBER_OF {modality: 'asserted'}]->(circle:Organisation)
RETURN 'membership' AS kind, circle.id AS id, circle.name AS name, body.id AS body, part.from AS from, part.statements AS statements
UNION ALL
MATCH (body:Organisation)-[part:TOOK_PART_IN|ORGANISES|HOSTS {modality: 'asserted'}]->(circle:Event)
RETURN 'encounter' AS kind, circle.id AS id, circle.name AS name, body.id AS body, part.from AS from, part.statements AS statements`;

/** The Cypher that returns the programmes behind collaborations. */
export const backingsCypher = `
MATCH (circle:Collaboration)-[:PART_OF]->(programme:Programme)
RETURN circle.id AS circle, programme.id AS id, programme.name AS name
UNION
MATCH (programme:Programme)-[:FUNDS|SELECTED]->(circle:Collaboration)
RETURN circle.id AS circle, programme.id AS id, programme.name AS name`;

/** The Cypher that returns the names of themes. */
export const themesCypher = 'MATCH (theme:Theme) RETURN theme.name AS name, COLLECT { MATCH (theme)-[:NAMED]->(name:Name) RETURN name {.name, .lang, .type} ORDER BY name.name } AS names';

/**
 * Returns bodies with their circles; rows of one circle become one, and a body stands in it once.
 * What a body did before it became another is its heir's.
 */
export function servedBodiesOf(bodies: readonly Body[], rows: readonly CircleRow[], backings: readonly Backing[] = [], themes: readonly ThemeRow[] = []): ServedBodies {
  const known = new Set(bodies.map(({ id }) => id));
  const heirs = new Map(bodies.flatMap(({ id, heir }) => (heir !== null && known.has(heir) ? [[id, heir] as const] : [])));
  const circles = new Map<string, Circle>();
  const members = new Map<string, Member>();
  for (const { kind, id, name, body, from, statements } of rows) {
    const key = `${kind} ${id}`;
    const circle: Circle = circles.get(key) ?? { kind, id, name, members: [] };
    circles.set(key, circle);
    const heir = heirs.get(body) ?? body;
    const known = members.get(`${key} ${heir}`);
    if (known) known.statements.push(...statements.filter((statement) => !known.statements.includes(statement)));
    else {
      const member = { body: heir, from, statements: [...statements] };
      members.set(`${key} ${heir}`, member);
      circle.members.push(member);
    }
  }
  return { bodies: [...bodies], circles: [...circles.values()], backings: [...backings], themeNames: namesOf(themes) };
}

function namesOf(themes: readonly ThemeRow[]): Map<string, Words> {
  return new Map(themes.map((theme) => [theme.name, officialNames(theme)]));
}
