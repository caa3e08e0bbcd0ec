import type { z } from 'zod';
import { IdTable } from '../../../ground/lines/id-table.ts';
import { walked } from '../../model/records.ts';
import type { PageRecord, Records, Release, SourceRecord } from '../../model/records.ts';
import { inferringSchema, pageSchema, relationSchema, sourceSchema, statementSchema } from '../export/record-schemas.ts';
import { relationFaults, statementFaults } from './check-record.ts';
import { References } from './check-references.ts';
import type { Finding } from './finding.ts';

/** What a check of a release found, and the records that have the form of their table. */
export type Checked = { formed: Release; findings: Finding[] };

/** Returns every fault of a release: the form of its records, the rules of the model, its ids, and what they refer to; none when it may be loaded. */
export function faultsOfRelease(release: Release): Finding[] {
  return checkRelease(release).findings;
}

/** Checks a release, walking what there may be much of as seldom as can be, and returns what is wrong with it and the records that have the form of their table. */
export function checkRelease(release: Release): Checked {
  const findings: Finding[] = [];
  const sources = formedIn(findings, 'source', sourceSchema, release.sources, ({ name }) => name) as Records<SourceRecord> & readonly SourceRecord[];
  const pages = formedIn(findings, 'page', pageSchema, release.pages, ({ id }) => id) as Records<PageRecord> & readonly PageRecord[];
  const references = new References(sources, pages);
  const things = formedIn(findings, 'thing', inferringSchema, release.things, ({ id }) => id, (thing) => references.knowThing(thing));
  const relations = formedIn(findings, 'relation', relationSchema, release.relations, ({ id }) => id, (relation) => {
    references.knowRelation(relation);
    findings.push(...relationFaults(relation));
  });
  const statements = formedIn(findings, 'statement', statementSchema, release.statements, ({ id }) => id, (statement) => findings.push(...statementFaults(statement), ...references.ofStatement(statement)));
  for (const relation of relations) findings.push(...references.ofRelation(relation));
  for (const thing of things) findings.push(...references.ofThing(thing));
  for (const page of pages) findings.push(...references.ofPage(page));
  return { formed: { statements, things, relations, pages, sources }, findings };
}

/** Returns the records that have the form of their table and a key of their own, tells each of them, and notes the others. */
function formedIn<Item>(findings: Finding[], table: string, schema: z.ZodType<Item>, records: Records<Item>, keyOf: (record: Item) => string, tell: (record: Item) => void = () => undefined): Records<Item> {
  const seen = new IdTable();
  const left = new Set<number>();
  let at = -1;
  for (const record of records) {
    at += 1;
    const key = String(keyOf(record));
    const place = `${table} ${key}`;
    const read = schema.safeParse(record);
    for (const issue of read.error?.issues ?? []) findings.push({ code: `${table}.form`, place, message: `${issue.path.join('.') || table}: ${issue.message}` });
    const isNew = seen.get(key) === null;
    if (!isNew) findings.push({ code: `${table}.twice`, place, message: `expected each ${table} once, found "${key}" again.` });
    seen.set(key, '0'.repeat(16));
    if (read.success && isNew) tell(record);
    else left.add(at);
  }
  return left.size === 0 ? records : without(records, left);
}

function without<Item>(records: Records<Item>, left: ReadonlySet<number>): Records<Item> {
  if (Array.isArray(records)) return (records as Item[]).filter((_, at) => !left.has(at));
  return walked(records.length - left.size, function* () {
    let at = -1;
    for (const record of records) if (!left.has((at += 1))) yield record;
  });
}
