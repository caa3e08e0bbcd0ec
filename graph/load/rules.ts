import { constraints, indexes } from '../derive/cypher/constraints.ts';
import type { Constraint, Rule } from '../derive/cypher/constraints.ts';
import { read } from '../database/open.ts';
import type { Database } from '../database/open.ts';
import { writeTogether } from '../database/transact.ts';
import { Refusal } from '../../ground/refusal.ts';
import type { Report } from '../../ground/report.ts';

const patience = 300;

/** Makes the constraints and indexes that are missing, and waits until they are ready; refuses to go on without a constraint. */
export async function ensureRules(database: Database, report: Report): Promise<void> {
  const [unconstrained, unindexed] = [await missingConstraints(database), await missingIndexes(database)];
  if (unconstrained.length + unindexed.length === 0) return;
  report(`database: making ${unconstrained.length} constraints and ${unindexed.length} indexes.`);
  const obstacle = await make(database, unconstrained);
  const missing = obstacle ? await missingConstraints(database) : [];
  if (missing.length > 0) {
    const refusal = new Refusal('check', `database: expected ${missing.length === 1 ? 'the constraint' : 'the constraints'} ${missing.map(({ name }) => name).join(', ')}, found the graph refuses it: ${obstacle?.message}`, 'Two nodes with one key were written by other hands: `npm run verify` names them; take one away.');
    refusal.cause = obstacle;
    throw refusal;
  }
  const stumble = await make(database, unindexed);
  // Another ingest may have made them at the same moment.
  if (stumble && (await missingIndexes(database)).length > 0) throw stumble;
  await read(database, 'CALL db.awaitIndexes($patience)', { patience }, { timeout: patience * 1000 });
}

/** Returns the constraints of the model that the graph does not have, under whatever name. */
export async function missingConstraints(database: Database): Promise<Constraint[]> {
  const found = await read<{ type: string; entity: string; labels: string[]; properties: string[] }>(
    database,
    'SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties RETURN type, entityType AS entity, labelsOrTypes AS labels, properties',
  );
  const held = new Set(found.filter(({ type }) => /UNIQUENESS|KEY/.test(type)).map(({ entity, labels, properties }) => `${entity} ${labels.join()}.${properties.join()}`));
  return constraints.filter(({ entity, label, property }) => !held.has(`${entity} ${label}.${property}`));
}

async function missingIndexes(database: Database): Promise<Rule[]> {
  const found = await read<{ name: string }>(database, 'SHOW INDEXES YIELD name RETURN name');
  const held = new Set(found.map(({ name }) => name));
  return indexes.filter(({ name }) => !held.has(name));
}

/** Makes constraints or indexes all at once, which is quick; when the graph refuses, returns what it says. */
async function make(database: Database, rules: Rule[]): Promise<Error | null> {
  try {
    await writeTogether(database, async ({ run }) => {
      for (const { cypher } of rules) await run(cypher);
    });
    return null;
  } catch (error) {
    if (/\.Schema\./.test((error as { code?: string }).code ?? '')) return error as Error;
    throw error;
  }
}
