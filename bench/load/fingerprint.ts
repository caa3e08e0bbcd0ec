import { createHash } from 'node:crypto';
import type { Database } from '../../graph/database/open.ts';
import { readTogether } from '../../graph/database/transact.ts';
import { evidenceTypes, thingLabels } from '../../graph/derive/cypher/load-cypher.ts';
import { relationNames } from '../../graph/model/predicates/index.ts';
import { nodes } from './load-csv.ts';

/** How much a graph holds, and a checksum of it: every node with its labels and properties, every tie with its ends and properties. */
export type Fingerprint = { checksum: string; nodes: number; ties: number };

const patience = 1_800_000;

/** Returns the fingerprint of a graph, whatever the order in which it answers: the sum of the hashes of all that it holds. */
export async function fingerprintOf(database: Database): Promise<Fingerprint> {
  const found = { nodes: 0, ties: 0 };
  let sum = 0n;
  const add = (content: unknown): void => {
    sum = (sum + createHash('sha256').update(JSON.stringify(content)).digest().readBigUInt64BE()) & 0xffff_ffff_ffff_ffffn;
  };
  await readTogether(database, async ({ each }) => {
    for (const { label } of Object.values(nodes)) {
      await each(`MATCH (node:${label}) RETURN labels(node), properties(node)`, ([labels, properties]) => {
        found.nodes += 1;
        add([(labels as string[]).filter((one) => one === label || thingLabels.includes(one)).sort(), inOrder(properties)]);
      });
    }
    await each(`MATCH (from)-[tie:${[...evidenceTypes, ...relationNames].join('|')}]->(to) RETURN type(tie), coalesce(from.id, from.name), coalesce(to.id, to.name), properties(tie)`, ([type, from, to, properties]) => {
      found.ties += 1;
      add([type, from, to, inOrder(properties)]);
    });
  }, { timeout: patience });
  return { ...found, checksum: sum.toString(16).padStart(16, '0') };
}

function inOrder(properties: unknown): unknown {
  return Object.entries(properties as object).sort(([one], [other]) => (one < other ? -1 : 1));
}
