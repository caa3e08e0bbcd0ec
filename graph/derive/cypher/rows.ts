import { createHash } from 'node:crypto';
import { boundsOf } from '../../model/edtf.ts';
import { labelsOf } from '../../model/kinds/index.ts';
import type { KindName } from '../../model/kinds/index.ts';
import type { PageRecord, RelationRecord, Release, SourceRecord, StatementRecord, ThingRecord } from '../../model/records.ts';
import { refusalsInOrder } from '../export/record-lines.ts';
import { searchTextOf } from '../search-text.ts';
import { heirsOf } from '../time/descent.ts';
import { saidBy } from '../time/said-by.ts';

/** What one property of the graph may hold. */
export type Cell = string | number | string[] | null;

/** What one record becomes: its table, its key, the labels of a thing or the type of a relation, the keys of the nodes that it hangs on, its properties, and a hash of all that. */
export type Row = { table: Table; key: string; words: string[]; ends: Record<string, string>; properties: Record<string, Cell>; hash: string };

/** The tables of the graph, in the order in which they can be written. */
export const tables = ['sources', 'pages', 'things', 'names', 'statements', 'relations'] as const;

/** A table of the graph. */
export type Table = (typeof tables)[number];

/** Where each thing is drawn, in whole numbers of the picture's grid. */
export type Positions = ReadonlyMap<string, { x: number; y: number }>;

/** Returns every row that a release becomes, table by table; things carry where they are drawn, when that is given. */
export function* rowsOf(release: Release, positions: Positions = new Map()): Generator<Row> {
  for (const table of tables) yield* rowsIn(table, release, positions);
}

/** Returns the rows of one table that a release becomes. */
export function* rowsIn(table: Table, { sources, pages, things, statements, relations }: Release, positions: Positions): Generator<Row> {
  if (table === 'sources') for (const source of sources) yield sourceRow(source);
  if (table === 'pages') for (const page of pages) yield pageRow(page);
  if (table === 'things') yield* thingRows(things, positions);
  if (table === 'names') for (const thing of things) yield* nameRows(thing);
  if (table === 'statements') for (const statement of statements) yield statementRow(statement);
  if (table === 'relations') for (const relation of relations) yield relationRow(relation);
}

/** Returns the labels that a thing with these kinds carries beside Thing, sorted. */
export function labelsOfThing(kinds: readonly KindName[]): string[] {
  return [...new Set(kinds.flatMap(labelsOf))].sort();
}

/** Returns the id of the page that a statement rests on; an address read by hand is the page of its own hash. */
export function pageIdOf({ evidence }: Pick<StatementRecord, 'evidence'>): string {
  return evidence.page ?? createHash('sha256').update(evidence.url ?? '', 'utf8').digest('hex');
}

function sourceRow(source: SourceRecord): Row {
  const { name, title, publisher, licence, republish, attribution, address, lang, parser, pages, statements, issues, offered, accepted, beside, undated, flaws } = source;
  const refusals = JSON.stringify(refusalsInOrder(source.refusals));
  return row('sources', name, [], {}, { name, title, publisher, licence, republish, attribution, address, lang, parser, pages, statements, issues, offered, accepted, beside, undated, flaws, refusals });
}

function pageRow(page: PageRecord): Row {
  const { id, source, url, title, media_type, lang, published, retrieved } = page;
  return row('pages', id, [], { source }, { id, url, title, mediaType: media_type, lang, published, retrieved });
}

function* thingRows(things: Release['things'], positions: Positions): Generator<Row> {
  const heirs = heirsOf(things);
  for (const thing of things) yield thingRow(thing, positions, heirs.get(thing.id) ?? null);
}

function thingRow(thing: ThingRecord, positions: Positions, heir: string | null): Row {
  const { id, name, kinds, side, place, nuts, lat, lng, from, to } = thing;
  const ids = JSON.stringify(Object.fromEntries(Object.entries(thing.ids).sort(([one], [other]) => (one < other ? -1 : 1))));
  const succeededBy = JSON.stringify(thing.succeeded_by.map((one) => ({ id: one.id, date: one.date })));
  const searchText = searchTextOf([name, ...thing.names.map((one) => one.name).sort()]);
  return row('things', id, labelsOfThing(kinds), {}, {
    id, name, kind: kinds[0] ?? null, kinds, side, placeId: place, nuts, lat, lng, from, to, ...boundsOf(from, to, null), ids, succeededBy, ...successorsOf(thing), heir, sources: [...thing.sources].sort(), searchText, x: positions.get(id)?.x ?? null, y: positions.get(id)?.y ?? null,
    placed: thing.inferred?.placed ?? null, placedOn: thing.inferred?.placedOn ?? null, creative: thing.inferred?.creative ?? null, creativeBecause: thing.inferred?.creativeBecause ?? null,
    sameBecause: listOrNull(thing.inferred?.sameBecause), formerIds: listOrNull(thing.inferred?.formerIds),
  });
}

function listOrNull(texts: readonly string[] | undefined): string[] | null {
  return texts === undefined ? null : [...texts];
}

/** Lists of one length for Cypher, which reads no JSON: who succeeded it, and when; "" where nobody says. */
function successorsOf({ succeeded_by }: ThingRecord): Record<'successors' | 'successionDates', string[] | null> {
  if (succeeded_by.length === 0) return { successors: null, successionDates: null };
  return { successors: succeeded_by.map(({ id }) => id), successionDates: succeeded_by.map(({ date }) => date ?? '') };
}

function nameRows(thing: ThingRecord): Row[] {
  return thing.names.map(({ name, lang, type, from, to }) => {
    const id = hashOf([thing.id, name, lang, type, from, to]);
    return row('names', id, [], { thing: thing.id }, { id, name, lang, type, from, to });
  });
}

function statementRow(statement: StatementRecord): Row {
  const { id, predicate, subject, object, value, unit, role, roleStated, predicateStated, from, to, modality, evidence, parser } = statement;
  const ends = { subject: subject.id, page: pageIdOf(statement), ...(object && { object: object.id }) };
  return row('statements', id, [], ends, {
    id, predicate, subjectName: subject.name, subjectKind: subject.kind, objectName: object?.name ?? null, objectKind: object?.kind ?? null,
    value, amount: typeof value === 'number' ? value : null, unit, role, roleStated, predicateStated, from, to, ...boundsOf(from, to, evidence.published), modality,
    evidenceKind: evidence.kind, url: evidence.url, start: evidence.start, end: evidence.end, row: evidence.row, published: evidence.published, retrieved: evidence.retrieved, saidBy: saidBy(evidence), lang: evidence.lang,
    parser, firstSeen: statement.first_seen, retracted: statement.retracted,
  });
}

function relationRow(relation: RelationRecord): Row {
  const { id, type, from_id, to_id, role, from, to, modality, statements, sources } = relation;
  const { fromMin, fromMax, toMin, toMax } = relation.bounds;
  return row('relations', id, [type], { from: from_id, to: to_id }, { id, role, from, to, fromMin, fromMax, toMin, toMax, modality, statements: [...statements].sort(), sources: [...sources].sort() });
}

function row(table: Table, key: string, words: string[], ends: Record<string, string>, properties: Record<string, Cell>): Row {
  return { table, key, words, ends, properties, hash: hashOf([words, ends, properties]) };
}

/** Returns the hash of a content: 16 hexadecimal digits. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex').slice(0, 16);
}
