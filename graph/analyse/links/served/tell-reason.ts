import type { Words } from '../../../model/kinds/declare.ts';
import { kinds } from '../../../model/kinds/index.ts';
import type { KindName } from '../../../model/kinds/index.ts';
import type { Reason, Through } from './reasons.ts';
import type { Body } from './served-bodies.ts';

/** Returns a reason in words. */
export function wordsOf(reason: Reason, target: Body): Words {
  switch (reason.kind) {
    case 'introducer': {
      const [here, there] = [listed(reason.here), listed(reason.there)];
      return {
        en: `${reason.name} works with both: here through ${here}, with ${target.name} through ${there}.`,
        fr: `${reason.name} travaille avec les deux : ici par ${here}, avec ${target.name} par ${there}.`,
        nl: `${reason.name} werkt met beide: hier via ${here}, met ${target.name} via ${there}.`,
      };
    }
    case 'theme':
      return { en: `Both work on ${reason.name}.`, fr: `Les deux travaillent sur : ${reason.name}.`, nl: `Beide werken rond ${reason.name}.` };
    case 'membership':
      return { en: `Both are members of ${reason.name}.`, fr: `Les deux sont membres de ${reason.name}.`, nl: `Beide zijn lid van ${reason.name}.` };
    case 'encounter':
      return { en: `Both were at ${reason.name}.`, fr: `Les deux étaient à ${reason.name}.`, nl: `Beide waren op ${reason.name}.` };
    case 'sort': {
      const { label } = kinds[reason.name as KindName];
      return { en: `Both are of the kind: ${label.en}.`, fr: `Les deux sont du type : ${label.fr}.`, nl: `Beide zijn van de soort: ${label.nl}.` };
    }
    case 'place': {
      const far = Math.round(reason.kilometres);
      return { en: `They lie ${far} km apart.`, fr: `${far} km les séparent.`, nl: `Ze liggen ${far} km van elkaar.` };
    }
  }
}

/** Returns the Cypher that derives a reason again; it runs as it stands. */
export function cypherOf(reason: Reason, source: Body, target: Body): string {
  const [one, other] = [`(source:Organisation {id: ${quoted(source.id)}})`, `(target:Organisation {id: ${quoted(target.id)}})`];
  switch (reason.kind) {
    case 'introducer':
      return `MATCH ${one}, ${other}, (between:Organisation {id: ${quoted(reason.id)}}) ${sharedWith('source', 'here')} ${sharedWith('target', 'there')} RETURN between.name AS introducer, here, there`;
    case 'theme':
      return `MATCH ${one}, ${other}, (theme:Theme {name: ${quoted(reason.name)}}) WHERE ${concerns('source')} AND ${concerns('target')} RETURN theme.name AS theme`;
    case 'membership':
      return `MATCH ${one}-[here:MEMBER_OF {modality: 'asserted'}]->(circle:Organisation {id: ${quoted(reason.id)}})<-[there:MEMBER_OF {modality: 'asserted'}]-${other} RETURN circle.name AS membership, here.statements + there.statements AS statements`;
    case 'encounter':
      return `MATCH ${one}-[here:TOOK_PART_IN|ORGANISES|HOSTS {modality: 'asserted'}]->(event:Event {id: ${quoted(reason.id)}})<-[there:TOOK_PART_IN|ORGANISES|HOSTS {modality: 'asserted'}]-${other} RETURN event.name AS event, collect(DISTINCT here.statements) + collect(DISTINCT there.statements) AS statements`;
    case 'sort':
      return `MATCH ${one}, ${other} WHERE source.kind = target.kind RETURN source.kind AS kind`;
    case 'place':
      return `MATCH ${one}, ${other} RETURN point.distance(point({latitude: source.lat, longitude: source.lng}), point({latitude: target.lat, longitude: target.lng})) / 1000 AS kilometres`;
  }
}

/** Returns the statements that a reason rests on. */
export function evidenceOf(reason: Reason): string[] {
  if (reason.kind === 'membership' || reason.kind === 'encounter') return reason.statements;
  return reason.kind === 'introducer' ? [...new Set([...reason.here, ...reason.there].flatMap(({ statements }) => statements))] : [];
}

function sharedWith(end: string, name: string): string {
  return `WITH *, COLLECT { MATCH (${end})-[:PARTNER_IN {modality: 'asserted'}]->(circle:Collaboration|Programme|Hub)<-[:PARTNER_IN {modality: 'asserted'}]-(between) RETURN circle.name AS through UNION MATCH (${end})-[:COOPERATES_WITH {modality: 'asserted'}]-(between) RETURN 'cooperation' AS through } AS ${name}`;
}

function concerns(end: string): string {
  return `(EXISTS { (${end})-[:CONCERNS]->(theme) } OR EXISTS { (${end})-[:PARTNER_IN {modality: 'asserted'}]->(:Collaboration)-[:CONCERNS]->(theme) })`;
}

function listed(throughs: readonly Through[]): string {
  const shown = throughs.slice(0, 3).map(({ name, from }) => (from === null ? name : `${name} (${from})`));
  return shown.join(', ') + (throughs.length > shown.length ? ` (+${throughs.length - shown.length})` : '');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
