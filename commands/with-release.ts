import { openDatabase, read } from '../graph/database/open.ts';
import type { Database } from '../graph/database/open.ts';
import { reportToTerminal } from '../ground/report.ts';
import type { Settings } from '../ground/settings.ts';
import { discoverSources } from '../ingest/sources/discover.ts';
import { ingestAndLoad } from './publish-release.ts';

/** Does a piece of work on a database that serves a release; ingests what ships when it serves none yet. */
export async function withRelease<T>(settings: Settings, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(settings, reportToTerminal);
  try {
    const releases = await read(database, 'MATCH (release:Release) RETURN release.version AS version');
    if (releases.length === 0) {
      reportToTerminal('no release yet: ingesting what ships');
      const shipping = [...(await discoverSources()).values()].filter(({ ships }) => ships).map(({ name }) => name);
      await ingestAndLoad(settings, { names: shipping, archives: [], files: [], live: false, allowHosts: [], dryRun: false, quiet: true });
    }
    return await work(database);
  } finally {
    await database.close();
  }
}
