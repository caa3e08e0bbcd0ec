import { QueryRefusal } from './guard/query-refusal.ts';
import { limits } from './limits.ts';
import { readOnce, within } from './read-once.ts';
import type { Database } from '../database/open.ts';

/** Whether the database answers and holds a release; the version of the release names what every cached answer was made of. */
export type Readiness = { ready: boolean; release: string | null; reason: string | null };

const absent = 'graph: expected a release, found none. Run `npm run ingest`.';
const silent = 'graph: expected an answering database, found none.';

const asking = new WeakMap<Database, Promise<Readiness>>();

/** Returns, within two seconds, whether the graph can be asked; those who ask at once share one question. */
export function readinessOf(database: Database): Promise<Readiness> {
  const known = asking.get(database);
  if (known) return known;
  const asked = askReadiness(database).finally(() => asking.delete(database));
  asking.set(database, asked);
  return asked;
}

async function askReadiness(database: Database): Promise<Readiness> {
  const transaction = readOnce(database);
  try {
    const { records } = await within(limits.health, transaction.run('MATCH (release:Release) RETURN release.version AS version', {}), () => new QueryRefusal('DATABASE_UNAVAILABLE', silent, 503));
    const release = (records[0]?.get('version') as string | undefined) ?? null;
    return { ready: release !== null, release, reason: release === null ? absent : null };
  } catch {
    return { ready: false, release: null, reason: silent };
  } finally {
    void transaction.close();
  }
}
