import { openDatabase } from '../graph/database/open.ts';
import { loadRelease } from '../graph/load/load.ts';
import { reportToTerminal } from '../ground/report.ts';
import type { Settings } from '../ground/settings.ts';
import type { AssembledRelease } from '../ingest/release/kept-releases.ts';

/** Loads a release into the Neo4j of the settings, which is started when nobody runs it, and says what changed. */
export async function loadInto(settings: Settings, release: AssembledRelease, rebuild: boolean): Promise<void> {
  const database = await openDatabase(settings, reportToTerminal);
  try {
    const { version, changed } = await loadRelease(database, release, reportToTerminal, { rebuild });
    reportToTerminal(changed ? `release ${version} is published: ${release.statements.length} statements on ${release.things.length} things` : `release ${version} is unchanged: nothing was written`);
  } finally {
    await database.close();
  }
}
