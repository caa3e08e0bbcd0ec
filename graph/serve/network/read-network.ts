import type { Database } from '../../database/open.ts';
import type { Network } from '../../model/network.ts';
import { limits } from '../limits.ts';
import { readSteadily, type ReadOnce } from '../read-once.ts';
import { makeNetwork } from './make-network.ts';
import { readCypher, thingsCypher, tiesCypher, versionCypher, type ReadRow, type ThingRow, type TieRow } from './rows.ts';

/** Returns a reader of the whole network, read once for each release. */
export function networkReader(database: Database): () => Promise<Network> {
  let kept: { release: string; network: Promise<Network> } | null = null;
  return async () => {
    const release = await readSteadily(database, servedVersion, () => false);
    if (kept?.release !== release) {
      const network = readSteadily(database, readNetwork, () => true, limits.ownQuery);
      kept = { release, network };
      network.catch(() => (kept = null));
    }
    return kept.network;
  };
}

async function readNetwork(transaction: ReadOnce): Promise<Network> {
  const release = await servedVersion(transaction);
  const things = await rowsOf<ThingRow>(transaction, thingsCypher);
  const ties = await rowsOf<TieRow>(transaction, tiesCypher);
  const [read] = await rowsOf<ReadRow>(transaction, readCypher);
  return makeNetwork({ release, things, ties, read: read ?? { pages: 0, publishers: 0, last: null } });
}

async function servedVersion(transaction: ReadOnce): Promise<string> {
  const [row] = await rowsOf<{ version: string }>(transaction, versionCypher);
  return row?.version ?? '';
}

async function rowsOf<Row>(transaction: ReadOnce, cypher: string): Promise<Row[]> {
  const { records } = await transaction.run(cypher, {});
  return records.map((record) => record.toObject() as Row);
}
