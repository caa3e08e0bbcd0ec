import { IdTable } from '../../../ground/lines/id-table.ts';
import { familyOf } from '../../model/kinds/index.ts';
import type { KindName } from '../../model/kinds/index.ts';
import { kindsAllowed, predicates } from '../../model/predicates/index.ts';
import type { End, Predicate } from '../../model/predicates/declare.ts';
import type { PageRecord, RelationRecord, ResolvedMention, SourceRecord, StatementRecord, ThingRecord } from '../../model/records.ts';
import { pageIdOf } from '../cypher/rows.ts';
import { relationId } from '../relation-id.ts';
import type { Finding } from './finding.ts';

type Kinds = ReadonlyMap<string, readonly KindName[]>;

/** What the records of a release may refer to, and what is wrong with what they refer to: things and relations are made known first, then statements are checked, then relations and things. */
export class References {
  private readonly things = new Map<string, readonly KindName[]>();
  private readonly mentioned = new Set<string>();
  private readonly relations = new IdTable();
  /** Of each statement the tie that it makes, and the number of its source. */
  private readonly statements = new IdTable();
  private readonly pages: ReadonlyMap<string, string>;
  private readonly sources: readonly string[];

  constructor(sources: readonly SourceRecord[], pages: readonly PageRecord[]) {
    this.sources = sources.map(({ name }) => name);
    this.pages = new Map(pages.map(({ id, source }) => [id, source]));
  }

  /** Makes a thing known. */
  knowThing({ id, kinds }: ThingRecord): void {
    this.things.set(id, kinds);
  }

  /** Makes a relation known. */
  knowRelation({ id }: RelationRecord): void {
    this.relations.set(id, unsaid);
  }

  /** Returns what is wrong with what a statement refers to, and makes it known. */
  ofStatement(statement: StatementRecord): Finding[] {
    const place = `statement ${statement.id}`;
    const { predicate, subject, object, role, from, to, modality, evidence } = statement;
    const source = this.pages.get(pageIdOf(statement));
    const findings = [...mentionFaults('subject', subject, this.things, place), ...(object ? mentionFaults('object', object, this.things, place) : [])];
    for (const end of [subject, object]) if (end) this.mentioned.add(end.id);
    if (source === undefined) findings.push(finding('statement.page', place, `expected its page in the release, found no page "${pageIdOf(statement)}".`));
    else if (source !== evidence.source) findings.push(finding('statement.source', place, `expected the source of its page, "${source}", found "${evidence.source}".`));
    const tie = object ? relationId({ type: predicate as RelationRecord['type'], from_id: subject.id, to_id: object.id, role, from, to, modality }) : null;
    this.statements.set(statement.id, tie ?? unsaid, this.sources.indexOf(evidence.source) + 1);
    if (tie !== null && statement.retracted === null && this.relations.get(tie) === null) findings.push(finding('statement.relation', place, `expected the relation that it makes, found no relation "${tie}".`));
    return findings;
  }

  /** Returns what is wrong with what a relation refers to. */
  ofRelation(relation: RelationRecord): Finding[] {
    const place = `relation ${relation.id}`;
    const [from, to] = [this.things.get(relation.from_id), this.things.get(relation.to_id)];
    const findings: Finding[] = [];
    for (const [thing, id] of [[from, relation.from_id], [to, relation.to_id]] as const) if (!thing) findings.push(finding('relation.ends', place, `expected a thing of the release at its end, found "${id}".`));
    if (from && to) findings.push(...endFaults(relation, from, to, place));
    const tie = relationId(relation);
    const told = new Set<string>();
    for (const id of relation.statements) {
      const known = this.statements.get(id);
      if (!known) findings.push(finding('relation.statements', place, `expected a statement of the release, found "${id}".`));
      else if (known.hash !== tie) findings.push(finding('relation.statements', place, `expected statements that say the same, found "${id}".`));
      if (known && known.mark > 0) told.add(this.sources[known.mark - 1]!);
    }
    const sources = [...told].sort().join(', ');
    if (sources !== [...relation.sources].sort().join(', ')) findings.push(finding('relation.sources', place, `expected the sources of its statements, "${sources}", found "${relation.sources.join(', ')}".`));
    return findings;
  }

  /** Returns what is wrong with what a thing refers to, and whether nothing mentions it. */
  ofThing(thing: ThingRecord): Finding[] {
    const place = `thing ${thing.id}`;
    const findings: Finding[] = [];
    if (thing.place !== null && !this.things.has(thing.place)) findings.push(finding('thing.place', place, `expected a thing of the release as its place, found "${thing.place}".`));
    for (const { id } of thing.succeeded_by) if (!this.things.has(id)) findings.push(finding('thing.successor', place, `expected a thing of the release as its successor, found "${id}".`));
    for (const source of thing.sources) if (!this.sources.includes(source)) findings.push(finding('thing.sources', place, `expected a source of the release, found "${source}".`));
    if (new Set(thing.names.map((name) => JSON.stringify([name.name, name.lang, name.type, name.from, name.to]))).size < thing.names.length) findings.push(finding('thing.names', place, 'expected each of its names once, found one twice.'));
    if (!this.mentioned.has(thing.id)) findings.push(finding('thing.statements', place, 'expected a statement that mentions it, found none.'));
    return findings;
  }

  /** Returns what is wrong with the source of a page. */
  ofPage({ id, source }: PageRecord): Finding[] {
    return this.sources.includes(source) ? [] : [finding('page.source', `page ${id}`, `expected a source of the release, found "${source}".`)];
  }
}

/** Stands in a table where there is no tie. */
const unsaid = '0'.repeat(16);

function mentionFaults(end: 'subject' | 'object', mention: ResolvedMention, things: Kinds, place: string): Finding[] {
  const kinds = things.get(mention.id);
  if (!kinds) return [finding(`statement.${end}`, place, `expected a thing of the release as its ${end}, found "${mention.id}".`)];
  if (kinds.some((kind) => familyOf(kind) === familyOf(mention.kind))) return [];
  return [finding(`statement.${end}`, place, `expected a ${familyOf(mention.kind)} as its ${end}, found "${mention.id}", which is ${kinds.join(', ')}.`)];
}

function endFaults({ type, from_id, to_id }: RelationRecord, from: readonly KindName[], to: readonly KindName[], place: string): Finding[] {
  const declared: Predicate = predicates[type];
  const allows = (end: End, kinds: readonly KindName[]): boolean => kinds.some((kind) => kindsAllowed(end).includes(kind));
  const faults = [[declared.from, from, from_id] as const, [declared.to ?? [], to, to_id] as const].filter(([end, kinds]) => !allows(end, kinds));
  const findings = faults.map(([end, kinds, id]) => finding('relation.ends', place, `expected ${String(end)} at this end of ${type}, found "${id}", which is ${kinds.join(', ')}.`));
  if (declared.to !== 'same family' || from.some((kind) => to.some((other) => familyOf(kind) === familyOf(other)))) return findings;
  return [...findings, finding('relation.ends', place, `expected both ends of ${type} in one family, found "${from_id}" and "${to_id}".`)];
}

function finding(code: string, place: string, message: string): Finding {
  return { code, place, message };
}
