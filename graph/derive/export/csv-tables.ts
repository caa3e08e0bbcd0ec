import type { RelationRecord, StatementRecord, ThingRecord } from '../../model/records.ts';
import type { Cell } from '../cypher/rows.ts';
import { relationLine, thingLine } from './record-lines.ts';

/** A table of CSV: its columns, and the cells of one record. */
export type CsvTable<Item> = { columns: readonly string[]; cellsOf: (record: Item) => Cell[] };

/** The columns of statements.csv: one statement a row, its ends and evidence flat. */
export const statementsTable: CsvTable<StatementRecord> = {
  columns: ['id', 'subject_id', 'subject_kind', 'subject_name', 'predicate', 'object_id', 'object_kind', 'object_name', 'value', 'unit', 'role', 'role_stated', 'predicate_stated', 'from', 'to', 'modality', 'evidence_kind', 'source', 'url', 'page', 'start', 'end', 'row', 'published', 'retrieved', 'lang', 'parser', 'first_seen', 'retracted'],
  cellsOf({ id, subject, predicate, object, value, unit, role, roleStated, predicateStated, from, to, modality, evidence, parser, first_seen, retracted }) {
    const { kind, source, url, page, start, end, row, published, retrieved, lang } = evidence;
    const ends = [subject.id, subject.kind, subject.name, predicate, object?.id ?? null, object?.kind ?? null, object?.name ?? null];
    return [id, ...ends, value, unit, role, roleStated, predicateStated, from, to, modality, kind, source, url, page, start, end, row, published, retrieved, lang, parser, first_seen, retracted];
  },
};

/** The columns of things.csv: one thing a row; names, ids and successors, which are lists of records, as JSON. */
export const thingsTable: CsvTable<ThingRecord> = {
  columns: ['id', 'kinds', 'name', 'names', 'place', 'side', 'nuts', 'lat', 'lng', 'from', 'to', 'ids', 'succeeded_by', 'sources'],
  cellsOf(thing) {
    const { id, kinds, name, names, place, side, nuts, lat, lng, from, to, ids, succeeded_by, sources } = JSON.parse(thingLine(thing)) as ThingRecord;
    return [id, kinds, name, JSON.stringify(names), place, side, nuts, lat, lng, from, to, JSON.stringify(ids), JSON.stringify(succeeded_by), sources];
  },
};

/** The columns of relations.csv: one relation a row. */
export const relationsTable: CsvTable<RelationRecord> = {
  columns: ['id', 'type', 'from_id', 'to_id', 'role', 'from', 'to', 'from_min', 'from_max', 'to_min', 'to_max', 'modality', 'statements', 'sources'],
  cellsOf(relation) {
    const { id, type, from_id, to_id, role, from, to, bounds, modality, statements, sources } = JSON.parse(relationLine(relation)) as RelationRecord;
    return [id, type, from_id, to_id, role, from, to, bounds.fromMin, bounds.fromMax, bounds.toMin, bounds.toMax, modality, statements, sources];
  },
};
