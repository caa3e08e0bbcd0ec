import type { Database } from '../../graph/database/open.ts';
import { between } from './csv-tables.ts';
import type { CsvTable, Kind } from './csv-tables.ts';

/** The nodes of each table: their label, their key, and how each of their ends is tied to them. */
export const nodes = {
  sources: { label: 'Source', key: 'name', ties: {} },
  pages: { label: 'Page', key: 'id', ties: { source: { type: 'OF', label: 'Source', key: 'name', toNode: false } } },
  things: { label: 'Thing', key: 'id', ties: {} },
  names: { label: 'Name', key: 'id', ties: { thing: { type: 'NAMED', label: 'Thing', key: 'id', toNode: true } } },
  statements: {
    label: 'Statement',
    key: 'id',
    ties: {
      subject: { type: 'SUBJECT', label: 'Thing', key: 'id', toNode: false },
      object: { type: 'OBJECT', label: 'Thing', key: 'id', toNode: false },
      page: { type: 'STATED_ON', label: 'Page', key: 'id', toNode: false },
    },
  },
} as const;

/** How an end is tied to a node: `toNode` when the tie runs from the end to the node. */
export type Tie = { type: string; label: string; key: string; toNode: boolean };

const batch = 10_000;

/** Loads files of CSV as Neo4j's manual says: LOAD CSV with CALL in transactions. */
export async function loadCsv(database: Database, tables: Iterable<CsvTable>): Promise<void> {
  for (const table of tables) {
    const session = database.driver.session({ database: database.name });
    try {
      await session.run(cypherOf(table));
    } finally {
      await session.close();
    }
  }
}

function cypherOf(table: CsvTable): string {
  const first = 2 + table.ends.length;
  const properties = [...table.columns.map(({ name, kind }, at) => `${name}: ${read(kind, first + at)}`), `hash: row[${first + table.columns.length}]`].join(', ');
  return `LOAD CSV FROM 'file:///${table.file}' AS row
CALL (row) {
  ${(table.table === 'relations' ? relation(table, properties) : node(table, properties)).join('\n  ')}
} IN TRANSACTIONS OF ${batch} ROWS`;
}

function node({ table, ends }: CsvTable, properties: string): string[] {
  const { label, ties } = nodes[table as keyof typeof nodes];
  const tied = ends.map((end, at) => ({ end, column: 2 + at, ...(ties as Record<string, Tie>)[end]! }));
  const labels = table === 'things' ? `${label}:$(split(row[1], '${between}'))` : label;
  return [
    ...tied.map((one) => `MATCH (${one.end}:${one.label} {${one.key}: row[${one.column}]})`),
    `CREATE (node:${labels} {${properties}})`,
    ...tied.map(({ end, type, toNode }) => (toNode ? `CREATE (${end})-[:${type}]->(node)` : `CREATE (node)-[:${type}]->(${end})`)),
  ];
}

function relation({ type }: CsvTable, properties: string): string[] {
  return ['MATCH (from:Thing {id: row[2]})', 'MATCH (to:Thing {id: row[3]})', `CREATE (from)-[:${type} {${properties}}]->(to)`];
}

function read(kind: Kind, column: number): string {
  if (kind === 'int') return `toInteger(row[${column}])`;
  if (kind === 'float') return `toFloat(row[${column}])`;
  return kind === 'list' ? `split(row[${column}], '${between}')` : `row[${column}]`;
}
