import { familyOf } from '../../model/kinds/index.ts';
import type { KindName } from '../../model/kinds/index.ts';
import { kindsAllowed, predicates } from '../../model/predicates/index.ts';
import type { End, Predicate } from '../../model/predicates/declare.ts';
import type { PageRecord, RelationRecord, Release, ResolvedMention, StatementRecord, ThingRecord } from '../../model/records.ts';
import { pageIdOf } from '../cypher/rows.ts';
import { relationId } from '../relation-id.ts';
import type { Finding } from './finding.ts';

type Known = {
  things: Map<string, ThingRecord>;
  pages: Map<string, PageRecord>;
  statements: Map<string, StatementRecord>;
  sources: Set<string>;
  relations: Set<string>;
};

/** Returns every reference of a release that leads nowhere, or to something that may not stand there. */
export function referenceFaults(release: Release): Finding[] {
  const known: Known = {
    things: new Map(release.things.map((thing) => [thing.id, thing])),
    pages: new Map(release.pages.map((page) => [page.id, page])),
    statements: new Map(release.statements.map((statement) => [statement.id, statement])),
    sources: new Set(release.sources.map(({ name }) => name)),
    relations: new Set(release.relations.map(({ id }) => id)),
  };
  return [
    ...release.statements.flatMap((statement) => statementReferences(statement, known)),
    ...release.relations.flatMap((relation) => relationReferences(relation, known)),
    ...release.things.flatMap((thing) => thingReferences(thing, known)),
    ...unmentioned(release),
    ...release.pages.filter(({ source }) => !known.sources.has(source)).map(({ id, source }) => finding('page.source', `page ${id}`, `expected a source of the release, found "${source}".`)),
  ];
}

function statementReferences(statement: StatementRecord, known: Known): Finding[] {
  const place = `statement ${statement.id}`;
  const page = known.pages.get(pageIdOf(statement));
  const findings = [...mentionFaults('subject', statement.subject, known, place), ...(statement.object ? mentionFaults('object', statement.object, known, place) : [])];
  if (!page) findings.push(finding('statement.page', place, `expected its page in the release, found no page "${pageIdOf(statement)}".`));
  if (page && page.source !== statement.evidence.source) findings.push(finding('statement.source', place, `expected the source of its page, "${page.source}", found "${statement.evidence.source}".`));
  if (!statement.object || statement.retracted !== null) return findings;
  const { predicate, subject, object, role, from, to, modality } = statement;
  const id = relationId({ type: predicate as RelationRecord['type'], from_id: subject.id, to_id: object.id, role, from, to, modality });
  if (!known.relations.has(id)) findings.push(finding('statement.relation', place, `expected the relation that it makes, found no relation "${id}".`));
  return findings;
}

function mentionFaults(end: 'subject' | 'object', mention: ResolvedMention, known: Known, place: string): Finding[] {
  const thing = known.things.get(mention.id);
  if (!thing) return [finding(`statement.${end}`, place, `expected a thing of the release as its ${end}, found "${mention.id}".`)];
  if (thing.kinds.some((kind) => familyOf(kind) === familyOf(mention.kind))) return [];
  return [finding(`statement.${end}`, place, `expected a ${familyOf(mention.kind)} as its ${end}, found "${mention.id}", which is ${thing.kinds.join(', ')}.`)];
}

function relationReferences(relation: RelationRecord, known: Known): Finding[] {
  const place = `relation ${relation.id}`;
  const [from, to] = [known.things.get(relation.from_id), known.things.get(relation.to_id)];
  const findings: Finding[] = [];
  for (const [thing, id] of [[from, relation.from_id], [to, relation.to_id]] as const) if (!thing) findings.push(finding('relation.ends', place, `expected a thing of the release at its end, found "${id}".`));
  if (from && to) findings.push(...endFaults(relation, from, to, place));
  const said = relation.statements.map((id) => known.statements.get(id));
  relation.statements.forEach((id, at) => {
    const statement = said[at];
    if (!statement) findings.push(finding('relation.statements', place, `expected a statement of the release, found "${id}".`));
    else if (!says(statement, relation)) findings.push(finding('relation.statements', place, `expected statements that say the same, found "${id}".`));
  });
  const sources = [...new Set(said.flatMap((statement) => (statement ? [statement.evidence.source] : [])))].sort().join(', ');
  if (sources !== [...relation.sources].sort().join(', ')) findings.push(finding('relation.sources', place, `expected the sources of its statements, "${sources}", found "${relation.sources.join(', ')}".`));
  return findings;
}

function endFaults({ type }: RelationRecord, from: ThingRecord, to: ThingRecord, place: string): Finding[] {
  const declared: Predicate = predicates[type];
  const allows = (end: End, kinds: KindName[]): boolean => kinds.some((kind) => kindsAllowed(end).includes(kind));
  const faults = [[declared.from, from] as const, [declared.to ?? [], to] as const].filter(([end, { kinds }]) => !allows(end, kinds));
  const findings = faults.map(([end, { id, kinds }]) => finding('relation.ends', place, `expected ${String(end)} at this end of ${type}, found "${id}", which is ${kinds.join(', ')}.`));
  if (declared.to !== 'same family' || from.kinds.some((kind) => to.kinds.some((other) => familyOf(kind) === familyOf(other)))) return findings;
  return [...findings, finding('relation.ends', place, `expected both ends of ${type} in one family, found "${from.id}" and "${to.id}".`)];
}

function says(statement: StatementRecord, relation: RelationRecord): boolean {
  const { predicate, subject, object, role, from, to, modality } = statement;
  return JSON.stringify([predicate, subject.id, object?.id, role, from, to, modality]) === JSON.stringify([relation.type, relation.from_id, relation.to_id, relation.role, relation.from, relation.to, relation.modality]);
}

function thingReferences(thing: ThingRecord, known: Known): Finding[] {
  const place = `thing ${thing.id}`;
  const findings: Finding[] = [];
  if (thing.place !== null && !known.things.has(thing.place)) findings.push(finding('thing.place', place, `expected a thing of the release as its place, found "${thing.place}".`));
  for (const { id } of thing.succeeded_by) if (!known.things.has(id)) findings.push(finding('thing.successor', place, `expected a thing of the release as its successor, found "${id}".`));
  for (const source of thing.sources) if (!known.sources.has(source)) findings.push(finding('thing.sources', place, `expected a source of the release, found "${source}".`));
  if (new Set(thing.names.map((name) => JSON.stringify([name.name, name.lang, name.type, name.from, name.to]))).size < thing.names.length) findings.push(finding('thing.names', place, 'expected each of its names once, found one twice.'));
  return findings;
}

function unmentioned(release: Release): Finding[] {
  const mentioned = new Set(release.statements.flatMap(({ subject, object }) => [subject.id, ...(object ? [object.id] : [])]));
  return release.things.filter(({ id }) => !mentioned.has(id)).map(({ id }) => finding('thing.statements', `thing ${id}`, 'expected a statement that mentions it, found none.'));
}

function finding(code: string, place: string, message: string): Finding {
  return { code, place, message };
}
