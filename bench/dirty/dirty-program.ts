import { openDatabase } from '../../graph/database/open.ts';
import { loadRelease } from '../../graph/load/load.ts';
import { readServed } from '../../graph/load/served.ts';
import { silent } from '../../ground/report.ts';
import { readSettings } from '../../ground/settings.ts';
import { growSlowly } from '../../ground/grow-slowly.ts';
import { ingestDirty } from '../../test/ingest/dirty/ingest-dirty.ts';
import { measure } from '../fresh-run.ts';
import type { Dirtied } from './run.ts';

const [home = '', rows = ''] = process.argv.slice(2);
growSlowly();
await measure(async (): Promise<Dirtied> => {
  const { release, fates, readIn } = await ingestDirty(home, Number(rows));
  const database = await openDatabase({ ...readSettings(), home, neo4j: null, neo4jPort: null }, silent);
  try {
    await loadRelease(database, release, silent);
    const served = await readServed(database);
    return { fates, readIn, statements: release.statements.length, things: release.things.length, isServed: served?.version === release.version && served?.statements === release.statements.length };
  } finally {
    await database.close();
  }
});
