import { read } from '../database/open.ts';
import type { Database } from '../database/open.ts';

/** The release that a graph serves: its versions, how much it holds, and the turn of the lease in which it was written. */
export type Served = { version: string; model: string; statements: number; things: number; relations: number; turn: number };

/** Returns the release that the graph serves, or null when none was published. */
export async function readServed(database: Database): Promise<Served | null> {
  const [served] = await read<Served>(
    database,
    `MATCH (release:Release)
     OPTIONAL MATCH (lease:Lease {name: 'ingest'})
     RETURN release.version AS version, release.model AS model, release.statements AS statements, release.things AS things, release.relations AS relations, coalesce(lease.token, 0) AS turn
     ORDER BY version LIMIT 1`,
  );
  return served ?? null;
}
