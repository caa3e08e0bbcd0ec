import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeFile, writeLines } from '../../ground/lines/line-file.ts';
import type { LineFile } from '../../ground/lines/line-file.ts';
import { LineSorter } from '../../ground/lines/line-sorter.ts';
import { Refusal } from '../../ground/refusal.ts';
import type { Database } from '../database/open.ts';
import { readTogether } from '../database/transact.ts';
import type { Transaction } from '../database/transact.ts';
import { namesInOrder } from '../derive/export/record-lines.ts';
import { relationNames } from '../model/predicates/index.ts';
import type { NameRecord, PageRecord, RelationRecord, Release, SourceRecord, StatementRecord, ThingRecord } from '../model/records.ts';
import { readInPages } from './in-pages.ts';
import { readServed } from './served.ts';
import type { Served } from './served.ts';

const tries = 5;

/** Reads the release that the graph serves into files and does work with it; read again when another was published meanwhile, so that it is never a mix of two. */
export async function readRelease<T>(database: Database, work: (found: { served: Served; release: Release }) => T | Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const served = await readServed(database);
      if (!served) throw new Refusal('check', 'graph: expected a release, found none.', 'Run `npm run ingest` first.');
      const release = await readRecords(database, folder);
      const after = await readServed(database);
      if (after?.version === served.version && after.turn === served.turn) return work({ served, release });
    }
    throw new Refusal('lease', `graph: expected one release for as long as it takes to read it, found another each of ${tries} times.`, 'Wait until no ingest runs, and run this again.');
  });
}

/** Does work with a folder of its own for what is too much to hold, and takes it away afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lisiere-release-'));
  try {
    return await work(folder);
  } finally {
    removeFile(folder);
  }
}

/** Reads what the graph holds into a folder, as records in the order of their ids. What other hands have damaged is left out or empty: `verify` names it. */
export async function readRecords(database: Database, folder: string): Promise<Release> {
  return {
    statements: await spool(database, 'Statement', statementCypher, statementOf, join(folder, 'statements.jsonl')),
    things: await spool(database, 'Thing', thingCypher, thingOf, join(folder, 'things.jsonl')),
    relations: await spool(database, 'Thing', relationCypher, relationOf, join(folder, 'relations.jsonl')),
    ...(await readTogether(database, async (transaction) => ({ pages: await readAll(transaction, pageCypher, pageOf), sources: await readAll(transaction, sourceCypher, sourceOf) }))),
  };
}

/** Writes records to a file as they are read, in the order of their ids, which stand first in their lines. */
async function spool<Item>(database: Database, label: string, cypher: string, recordOf: (columns: unknown[]) => Item, path: string): Promise<LineFile<Item>> {
  const sorter = new LineSorter(dirname(path));
  await readInPages(database, label, cypher, (columns) => JSON.stringify(recordOf(columns)), (line) => sorter.add(line));
  return writeLines<Item>(path, sorter.sorted());
}

async function readAll<Item>({ each }: Transaction, cypher: string, recordOf: (columns: unknown[]) => Item): Promise<Item[]> {
  const records: Item[] = [];
  await each(cypher, (columns) => records.push(recordOf(columns)));
  return records;
}

const columns = (variable: string, names: string): string => names.split(' ').map((name) => `${variable}.${name}`).join(', ');

const statementCypher = `
WITH node AS statement
MATCH (subject:Thing)<-[:SUBJECT]-(statement)-[:STATED_ON]->(page:Page)-[:OF]->(source:Source)
OPTIONAL MATCH (statement)-[:OBJECT]->(object:Thing)
RETURN subject.id, object.id, page.id, source.name, ${columns('statement', 'id predicate subjectName subjectKind objectName objectKind value unit role roleStated predicateStated from to modality evidenceKind url start end row published retrieved lang parser firstSeen retracted')}`;

function statementOf(columns: unknown[]): StatementRecord {
  const [subjectId, objectId, pageId, source, id, predicate, subjectName, subjectKind, objectName, objectKind, value, unit, role, roleStated, predicateStated, from, to, modality, kind, url, start, end, row, published, retrieved, lang, parser, first_seen, retracted] = columns;
  const page = kind === 'reference' ? null : pageId;
  return {
    id, subject: { id: subjectId, kind: subjectKind, name: subjectName }, predicate, object: objectId === null ? null : { id: objectId, kind: objectKind, name: objectName },
    value, unit, role, roleStated, predicateStated, from, to, modality, evidence: { kind, source, url, page, start, end, row, published, retrieved, lang }, parser, first_seen, retracted,
  } as StatementRecord;
}

const nameCypher = `[(thing)-[:NAMED]->(name:Name) | [${columns('name', 'name lang type from to')}]]`;
const thingCypher = `WITH node AS thing\nRETURN ${nameCypher}, ${columns('thing', 'id kinds name placeId side nuts lat lng from to ids succeededBy sources placed placedOn creative creativeBecause sameBecause formerIds')}`;

function thingOf(columns: unknown[]): ThingRecord {
  const [names, id, kinds, name, place, side, nuts, lat, lng, from, to, ids, successors, sources, placed, placedOn, creative, creativeBecause, sameBecause, formerIds] = columns;
  const named = namesInOrder((names as unknown[][]).map(([one, lang, type, begins, ends]) => ({ name: one, lang, type, from: begins, to: ends }) as NameRecord));
  const known = { ...(sameBecause !== null && { sameBecause: listed(sameBecause) }), ...(formerIds !== null && { formerIds: listed(formerIds) }) };
  const isInferred = [placed, placedOn, creative, creativeBecause, sameBecause, formerIds].some((one) => one !== null);
  const inferred = isInferred ? { inferred: { placed, placedOn, creative, creativeBecause, ...known } } : {};
  return { id, kinds: listed(kinds), name, names: named, place, side, nuts, lat, lng, from, to, ids: { ...(parsed(ids) as object) }, succeeded_by: listed(parsed(successors)), sources: listed(sources), ...inferred } as ThingRecord;
}

const relationCypher = `WITH node AS from\nMATCH (from)-[relation:${relationNames.join('|')}]->(to:Thing) RETURN type(relation), from.id, to.id, ${columns('relation', 'id role from to fromMin fromMax toMin toMax modality statements sources')}`;

function relationOf(columns: unknown[]): RelationRecord {
  const [type, from_id, to_id, id, role, from, to, fromMin, fromMax, toMin, toMax, modality, statements, sources] = columns;
  return { id, type, from_id, to_id, role, from, to, bounds: { fromMin, fromMax, toMin, toMax }, modality, statements: listed(statements), sources: listed(sources) } as RelationRecord;
}

const pageCypher = `MATCH (page:Page)-[:OF]->(source:Source) RETURN source.name, ${columns('page', 'id url title mediaType lang published retrieved')}`;

function pageOf([source, id, url, title, media_type, lang, published, retrieved]: unknown[]): PageRecord {
  return { id, source, url, title, media_type, lang, published, retrieved } as PageRecord;
}

const sourceCypher = `MATCH (source:Source) RETURN ${columns('source', 'name title publisher licence republish attribution address lang parser pages statements issues offered accepted beside undated flaws refusals')}`;

function sourceOf([name, title, publisher, licence, republish, attribution, address, lang, parser, pages, statements, issues, offered, accepted, beside, undated, flaws, refusals]: unknown[]): SourceRecord {
  return { name, title, publisher, licence, republish, attribution, address, lang, parser, pages, statements, issues, offered, accepted, beside, undated, flaws, refusals: listed(parsed(refusals)) } as SourceRecord;
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns what a text of JSON says, or null when other hands have left something else there. */
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
