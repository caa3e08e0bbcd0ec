import type { NameRecord, PageRecord, Records, RefusalCount, RelationRecord, SourceRecord, StatementRecord, ThingRecord } from '../../model/records.ts';

/** Returns a statement as the export writes it: one line of JSON, its keys in the order of the contract. */
export function statementLine(record: StatementRecord): string {
  const { id, subject, predicate, object, value, unit, role, roleStated, predicateStated, from, to, modality, parser, first_seen, retracted } = record;
  const { kind, source, url, page, start, end, row, published, retrieved, lang } = record.evidence;
  const mention = (end: StatementRecord['subject']): StatementRecord['subject'] => ({ id: end.id, kind: end.kind, name: end.name });
  const evidence = { kind, source, url, page, start, end, row, published, retrieved, lang };
  return JSON.stringify({ id, subject: mention(subject), predicate, object: object && mention(object), value, unit, role, roleStated, predicateStated, from, to, modality, evidence, parser, first_seen, retracted });
}

/** Returns a thing as the export writes it; its chosen name first, what has no order of its own sorted. */
export function thingLine(record: ThingRecord): string {
  const { id, kinds, name, place, side, nuts, lat, lng, from, to } = record;
  const succeeded_by = record.succeeded_by.map((one) => ({ id: one.id, date: one.date }));
  return JSON.stringify({
    id, kinds, name,
    names: namesInOrder(record.names),
    place, side, nuts, lat, lng, from, to,
    ids: Object.fromEntries(sortedBy(Object.entries(record.ids), ([register]) => register)),
    succeeded_by: sortedBy(succeeded_by, (one) => JSON.stringify([one.id, one.date])),
    sources: [...record.sources].sort(),
  });
}

/** Returns what is inferred of a thing, or nothing: the export has no place for it, and the version of a release counts it. */
export function inferredLines({ id, inferred }: ThingRecord): string[] {
  if (!inferred) return [];
  const { sameBecause = [], formerIds = [] } = inferred;
  const known = sameBecause.length + formerIds.length > 0 ? [sameBecause, formerIds] : [];
  return [JSON.stringify([id, inferred.placed, inferred.placedOn, inferred.creative, inferred.creativeBecause, ...known])];
}

/** Returns the names of a thing in the order of the export: the official one first, then by their code units. */
export function namesInOrder(names: readonly NameRecord[]): NameRecord[] {
  const plain = names.map(({ name, lang, type, from, to }) => ({ name, lang, type, from, to }));
  return sortedBy(plain, ({ name, lang, type, from, to }) => `${type === 'official' ? 0 : 1}${JSON.stringify([name, lang, type, from, to])}`);
}

/** Returns the refusals of a source in the order of the export: by their reason, then by their sort. */
export function refusalsInOrder(refusals: readonly RefusalCount[]): RefusalCount[] {
  return sortedBy(refusals, ({ code, sort }) => `${code} ${sort}`).map(({ code, sort, count, examples }) => ({ code, sort, count, examples }));
}

/** Returns a relation as the export writes it. */
export function relationLine(record: RelationRecord): string {
  const { id, type, from_id, to_id, role, from, to, modality } = record;
  const { fromMin, fromMax, toMin, toMax } = record.bounds;
  return JSON.stringify({ id, type, from_id, to_id, role, from, to, bounds: { fromMin, fromMax, toMin, toMax }, modality, statements: [...record.statements].sort(), sources: [...record.sources].sort() });
}

/** Returns a page as one line of JSON. */
export function pageLine(record: PageRecord): string {
  const { id, source, url, title, media_type, lang, published, retrieved } = record;
  return JSON.stringify({ id, source, url, title, media_type, lang, published, retrieved });
}

/** Returns a source as one line of JSON. */
export function sourceLine(record: SourceRecord): string {
  const { name, title, publisher, licence, republish, attribution, address, lang, parser, pages, statements, issues, offered, accepted, beside, undated, flaws } = record;
  const refusals = refusalsInOrder(record.refusals);
  return JSON.stringify({ name, title, publisher, licence, republish, attribution, address, lang, parser, pages, statements, issues, offered, accepted, beside, undated, flaws, refusals });
}

/** Returns a copy of a list in the order of its keys' code units, which no locale changes. */
export function sortedBy<Item>(list: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keyed = list.map((item) => ({ key: keyOf(item), item }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map(({ item }) => item);
}

/** Returns records in the order of their keys: a list is sorted, and what is walked from a file lies in order already. */
export function inOrder<Item>(records: Records<Item>, keyOf: (record: Item) => string): Iterable<Item> {
  return Array.isArray(records) ? sortedBy(records as Item[], keyOf) : records;
}
