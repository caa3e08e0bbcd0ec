import { layOutRelease } from '../../analyse/layout/lay-out-release.ts';
import { hashOf, rowsIn, tables } from '../../derive/cypher/rows.ts';
import type { Cell, Positions, Row, Table } from '../../derive/cypher/rows.ts';
import type { Finding } from '../../derive/check/finding.ts';
import { relationNames } from '../../model/predicates/index.ts';
import type { Release } from '../../model/records.ts';
import type { Database } from '../../database/open.ts';
import { readTogether } from '../../database/transact.ts';
import type { Transaction } from '../../database/transact.ts';
import { IdTable } from '../../../ground/lines/id-table.ts';

type Stored = { labels: string[]; properties: Record<string, unknown> };

const storedCypher: Record<Table, string> = {
  sources: 'MATCH (node:Source) RETURN node.name, labels(node), properties(node)',
  pages: 'MATCH (node:Page) RETURN node.id, labels(node), properties(node)',
  things: 'MATCH (node:Thing) RETURN node.id, labels(node), properties(node)',
  names: 'MATCH (node:Name) RETURN node.id, labels(node), properties(node)',
  statements: 'MATCH (node:Statement) RETURN node.id, labels(node), properties(node)',
  relations: `MATCH (:Thing)-[tie:${relationNames.join('|')}]->(:Thing) RETURN tie.id, [], properties(tie)`,
};

/** Returns where a graph holds something else than a load of its own records would write: properties that were changed, added or lost, and labels that do not fit the kinds. */
export async function contentFindings(database: Database, release: Release): Promise<Finding[]> {
  const positions = layOutRelease(release);
  const findings: Finding[] = [];
  await readTogether(database, async ({ each }) => {
    findings.length = 0;
    for (const table of tables) {
      const suspects = await differing(each, table, release, positions);
      if (suspects.size === 0) continue;
      const expected = new Map<string, Row>();
      for (const row of rowsIn(table, release, positions)) if (suspects.has(row.key)) expected.set(row.key, row);
      for (const [key, stored] of suspects) findings.push(...differences(expected.get(key)!, stored));
    }
  });
  return findings;
}

/** Returns what is stored under the keys whose content has another hash than it should; how each is wrong is looked at once they are few. */
async function differing(each: Transaction['each'], table: Table, release: Release, positions: Positions): Promise<Map<string, Stored>> {
  const hashes = new IdTable();
  for (const row of rowsIn(table, release, positions)) hashes.set(row.key, contentHash(row), row.words.length);
  const suspects = new Map<string, Stored>();
  await each(storedCypher[table], ([key, labels, properties]) => {
    const known = hashes.get(String(key));
    const stored = { labels: labels as string[], properties: properties as Stored['properties'] };
    if (known && known.hash !== storedHash(table, stored)) suspects.set(String(key), stored);
  });
  return suspects;
}

/** Hashes what differences are looked for in: labels, properties in the order of their names, and the hash that the load left. */
function contentHash({ table, words, properties, hash }: Row): string {
  return hashOf([table === 'things' ? words : [], held({ ...properties, hash })]);
}

function storedHash(table: Table, { labels, properties }: Stored): string {
  return hashOf([table === 'things' ? labels.filter((label) => label !== 'Thing').sort() : [], held(properties)]);
}

function held(properties: Record<string, unknown>): [string, unknown][] {
  return Object.entries(properties).filter(([, value]) => value !== null).sort(([one], [other]) => (one < other ? -1 : 1));
}

function differences(row: Row, stored: Stored): Finding[] {
  const table = row.table.slice(0, -1);
  const place = `${table} ${row.key}`;
  const finding = (code: string, message: string): Finding => ({ code: `${table}.${code}`, place, message });
  const names = [...new Set([...Object.keys(row.properties), ...Object.keys(stored.properties)])].filter((name) => name !== 'hash');
  const differing = names.filter((name) => !isSame(row.properties[name] ?? null, stored.properties[name] ?? null));
  const findings = differing.map((name) => finding('property', `expected ${shown(row.properties[name])} in "${name}", found ${shown(stored.properties[name])}.`));
  if (row.table === 'things') {
    const found = stored.labels.filter((label) => label !== 'Thing').sort().join(':');
    const expected = row.words.join(':');
    if (found !== expected) findings.push(finding('labels', `expected the labels of its kinds, "${expected}", found "${found}".`));
  }
  if (findings.length === 0 && stored.properties['hash'] !== row.hash) findings.push(finding('changed', 'expected what was loaded, found that it was changed since.'));
  return findings;
}

function isSame(expected: Cell, found: unknown): boolean {
  return Array.isArray(expected) ? JSON.stringify(expected) === JSON.stringify(found) : expected === found;
}

function shown(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
}
