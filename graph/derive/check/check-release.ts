import type { z } from 'zod';
import type { Release } from '../../model/records.ts';
import { inferringSchema, pageSchema, relationSchema, sourceSchema, statementSchema } from '../export/record-schemas.ts';
import { relationFaults, statementFaults } from './check-record.ts';
import { referenceFaults } from './check-references.ts';
import type { Finding } from './finding.ts';

/** Returns every fault of a release: the form of its records, the rules of the model, its ids, and what they refer to; none when it may be loaded. */
export function faultsOfRelease(release: Release): Finding[] {
  const { formed, findings } = formedRecords(release);
  return [...findings, ...formed.statements.flatMap(statementFaults), ...formed.relations.flatMap(relationFaults), ...referenceFaults(formed)];
}

/** Returns the records that have the form of their table, and what is wrong with the others. */
export function formedRecords(release: Release): { formed: Release; findings: Finding[] } {
  const findings: Finding[] = [];
  const formed: Release = {
    statements: formedIn(findings, 'statement', statementSchema, release.statements, ({ id }) => id),
    things: formedIn(findings, 'thing', inferringSchema, release.things, ({ id }) => id),
    relations: formedIn(findings, 'relation', relationSchema, release.relations, ({ id }) => id),
    pages: formedIn(findings, 'page', pageSchema, release.pages, ({ id }) => id),
    sources: formedIn(findings, 'source', sourceSchema, release.sources, ({ name }) => name),
  };
  return { formed, findings };
}

/** Returns the records that have the form of their table and a key of their own, and notes the others. */
function formedIn<Item>(findings: Finding[], table: string, schema: z.ZodType<Item>, records: readonly Item[], keyOf: (record: Item) => string): Item[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const key = String(keyOf(record));
    const place = `${table} ${key}`;
    const read = schema.safeParse(record);
    for (const issue of read.error?.issues ?? []) findings.push({ code: `${table}.form`, place, message: `${issue.path.join('.') || table}: ${issue.message}` });
    if (seen.has(key)) findings.push({ code: `${table}.twice`, place, message: `expected each ${table} once, found "${key}" again.` });
    const isNew = !seen.has(key);
    seen.add(key);
    return read.success && isNew;
  });
}
