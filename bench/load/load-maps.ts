import type { Database } from '../../graph/database/open.ts';
import { writeTogether } from '../../graph/database/transact.ts';
import type { Row, Table } from '../../graph/derive/cypher/rows.ts';

const batch = 1000;

const cypherOf: Record<Table, string> = {
  sources: 'UNWIND $rows AS row MERGE (source:Source {name: row.key}) SET source = row.properties',
  pages: 'UNWIND $rows AS row MERGE (page:Page {id: row.key}) SET page = row.properties WITH page, row MATCH (source:Source {name: row.ends.source}) MERGE (page)-[:OF]->(source)',
  things: 'UNWIND $rows AS row MERGE (thing:Thing {id: row.key}) SET thing = row.properties SET thing:$(row.words)',
  names: 'UNWIND $rows AS row MERGE (name:Name {id: row.key}) SET name = row.properties WITH name, row MATCH (thing:Thing {id: row.ends.thing}) MERGE (thing)-[:NAMED]->(name)',
  statements: `UNWIND $rows AS row MERGE (statement:Statement {id: row.key}) SET statement = row.properties
    WITH statement, row MATCH (subject:Thing {id: row.ends.subject}) MERGE (statement)-[:SUBJECT]->(subject)
    WITH statement, row MATCH (page:Page {id: row.ends.page}) MERGE (statement)-[:STATED_ON]->(page)
    WITH statement, row WHERE row.ends.object IS NOT NULL MATCH (object:Thing {id: row.ends.object}) MERGE (statement)-[:OBJECT]->(object)`,
  relations: 'UNWIND $rows AS row MATCH (from:Thing {id: row.ends.from}) MATCH (to:Thing {id: row.ends.to}) MERGE (from)-[relation:$(row.words[0]) {id: row.key}]->(to) SET relation = row.properties',
};

/** Loads rows as most programs do: a list of maps, merged, a thousand a transaction. */
export async function loadMaps(database: Database, rows: Iterable<Row>): Promise<void> {
  let [table, waiting]: [Table | null, Row[]] = [null, []];
  for (const row of rows) {
    if (waiting.length === batch || (table !== null && row.table !== table)) {
      await writeMaps(database, table!, waiting);
      waiting = [];
    }
    table = row.table;
    waiting.push(row);
  }
  if (table !== null) await writeMaps(database, table, waiting);
}

async function writeMaps(database: Database, table: Table, rows: readonly Row[]): Promise<void> {
  const maps = rows.map(({ key, words, ends, properties, hash }) => ({ key, words, ends, properties: { ...properties, hash } }));
  await writeTogether(database, ({ run }) => run(cypherOf[table], { rows: maps }));
}
