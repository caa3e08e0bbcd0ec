import type { RelationRecord, StatementRecord, ThingRecord } from '../../model/records.ts';
import type { Cell } from '../cypher/rows.ts';
import { csvOf } from './csv.ts';
import { relationLine, sortedBy, thingLine } from './record-lines.ts';

/** Returns statements.csv: one statement a row, its ends and evidence flat. */
export function statementsCsv(statements: readonly StatementRecord[]): string {
  const columns = ['id', 'subject_id', 'subject_kind', 'subject_name', 'predicate', 'object_id', 'object_kind', 'object_name', 'value', 'unit', 'role', 'role_stated', 'predicate_stated', 'from', 'to', 'modality', 'evidence_kind', 'source', 'url', 'page', 'start', 'end', 'row', 'published', 'retrieved', 'lang', 'parser', 'first_seen', 'retracted'];
  const rows = statements.map(({ id, subject, predicate, object, value, unit, role, roleStated, predicateStated, from, to, modality, evidence, parser, first_seen, retracted }): Cell[] => {
    const { kind, source, url, page, start, end, row, published, retrieved, lang } = evidence;
    const ends = [subject.id, subject.kind, subject.name, predicate, object?.id ?? null, object?.kind ?? null, object?.name ?? null];
    return [id, ...ends, value, unit, role, roleStated, predicateStated, from, to, modality, kind, source, url, page, start, end, row, published, retrieved, lang, parser, first_seen, retracted];
  });
  return csvOf(columns, sortedBy(rows, firstCell));
}

/** Returns things.csv: one thing a row; names, ids and successors, which are lists of records, as JSON. */
export function thingsCsv(things: readonly ThingRecord[]): string {
  const columns = ['id', 'kinds', 'name', 'names', 'place', 'side', 'nuts', 'lat', 'lng', 'from', 'to', 'ids', 'succeeded_by', 'sources'];
  const rows = things.map((thing): Cell[] => {
    const { id, kinds, name, names, place, side, nuts, lat, lng, from, to, ids, succeeded_by, sources } = JSON.parse(thingLine(thing)) as ThingRecord;
    return [id, kinds, name, JSON.stringify(names), place, side, nuts, lat, lng, from, to, JSON.stringify(ids), JSON.stringify(succeeded_by), sources];
  });
  return csvOf(columns, sortedBy(rows, firstCell));
}

/** Returns relations.csv: one relation a row. */
export function relationsCsv(relations: readonly RelationRecord[]): string {
  const columns = ['id', 'type', 'from_id', 'to_id', 'role', 'from', 'to', 'from_min', 'from_max', 'to_min', 'to_max', 'modality', 'statements', 'sources'];
  const rows = relations.map((relation): Cell[] => {
    const { id, type, from_id, to_id, role, from, to, bounds, modality, statements, sources } = JSON.parse(relationLine(relation)) as RelationRecord;
    return [id, type, from_id, to_id, role, from, to, bounds.fromMin, bounds.fromMax, bounds.toMin, bounds.toMax, modality, statements, sources];
  });
  return csvOf(columns, sortedBy(rows, firstCell));
}

function firstCell([id]: readonly Cell[]): string {
  return String(id);
}
