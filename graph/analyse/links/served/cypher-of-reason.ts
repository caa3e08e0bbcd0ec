import type { Reason } from './reasons.ts';
import { belongings, concernsCypher } from './served-bodies.ts';
import type { Body } from './served-bodies.ts';

/** Returns the Cypher that derives a reason again; it runs as it stands. What a body was before counts as its own. */
export function cypherOf(reason: Reason, source: Body, target: Body): string {
  const match = `MATCH ${bodyCalled('source', source.id)}, ${bodyCalled('target', target.id)}`;
  switch (reason.kind) {
    case 'introducer':
      return `${match}, ${bodyCalled('between', reason.id)} WITH source, target, between ${sharedWith('source', 'here')} ${sharedWith('target', 'there')} WITH * WHERE size(here) + size(there) > 0 RETURN between.name AS introducer, here, there`;
    case 'theme':
      return `${match}, (theme:Theme {name: ${quoted(reason.name)}}) WHERE ${concerns('source')} AND ${concerns('target')} RETURN DISTINCT theme.name AS theme`;
    case 'membership':
      return `${match}, (source)-[here:MEMBER_OF {modality: 'asserted'}]->(circle:Organisation {id: ${quoted(reason.id)}})<-[there:MEMBER_OF {modality: 'asserted'}]-(target) RETURN circle.name AS membership, here.statements + there.statements AS statements`;
    case 'encounter':
      return `${match}, (source)-[here:TOOK_PART_IN|ORGANISES|HOSTS {modality: 'asserted'}]->(event:Event {id: ${quoted(reason.id)}})<-[there:TOOK_PART_IN|ORGANISES|HOSTS {modality: 'asserted'}]-(target) RETURN event.name AS event, collect(DISTINCT here.statements) + collect(DISTINCT there.statements) AS statements`;
    case 'sort':
      return `${match} WHERE source.kind = target.kind RETURN source.kind AS kind`;
    case 'place':
      return `${match} WITH * WHERE source.lat IS NOT NULL AND target.lat IS NOT NULL RETURN point.distance(point({latitude: source.lat, longitude: source.lng}), point({latitude: target.lat, longitude: target.lng})) / 1000 AS kilometres, source.creative AS sourceIsCreative, target.creative AS targetIsCreative`;
    case 'programme':
      return `${match} UNWIND [[source, target], [target, source]] AS ends WITH ends[0] AS one, ends[1].side AS side MATCH (one)-[:PARTNER_IN {modality: 'asserted'}]->(circle:Collaboration)<-[:PARTNER_IN {modality: 'asserted'}]-(:Organisation {side: side}) WHERE EXISTS { (circle)-[:PART_OF]->(:Programme {id: ${quoted(reason.id)}}) } OR EXISTS { (circle)<-[:FUNDS|SELECTED]-(:Programme {id: ${quoted(reason.id)}}) } RETURN DISTINCT one.name AS body, circle.name AS project`;
  }
}

/** A body by its id, and those that became it. */
function bodyCalled(variable: string, id: string): string {
  return `(${variable}:Organisation WHERE ${variable}.id = ${quoted(id)} OR ${variable}.heir = ${quoted(id)})`;
}

function sharedWith(end: string, name: string): string {
  return `WITH *, COLLECT { MATCH (${end})-[:PARTNER_IN {modality: 'asserted'}]->(circle:Collaboration|Programme|Hub)<-[:PARTNER_IN {modality: 'asserted'}]-(between) RETURN circle.name AS through UNION MATCH (${end})-[tie:${belongings} {modality: 'asserted'}]-(between) RETURN type(tie) AS through } AS ${name}`;
}

function concerns(end: string): string {
  return `EXISTS { ${concernsCypher(end, 'theme')} }`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
