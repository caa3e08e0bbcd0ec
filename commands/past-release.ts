import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../graph/database/open.ts';
import type { Database } from '../graph/database/open.ts';
import { loadRelease } from '../graph/load/load.ts';
import { readServed } from '../graph/load/served.ts';
import { birthOf } from '../ground/alive.ts';
import { removeFile } from '../ground/lines/line-file.ts';
import { Refusal } from '../ground/refusal.ts';
import { reportToTerminal, silent } from '../ground/report.ts';
import type { Settings } from '../ground/settings.ts';
import { keptReleases, openKept } from '../ingest/release/kept-releases.ts';
import { withRelease } from './with-release.ts';

/** Opens a database that nobody else uses, in a folder of its own. */
export type OpenAside = (settings: Settings) => Promise<Database>;

/** Does a piece of work on the release that is wanted: the served one, or an older one whose files are kept. */
export async function withWantedRelease<T>(settings: Settings, wanted: string | null, work: (database: Database) => Promise<T>): Promise<T> {
  if (wanted === null) return withRelease(settings, work);
  const found = await withRelease(settings, async (database) => ((await readServed(database))?.version === wanted ? { told: await work(database) } : null));
  return found ? found.told : withPastRelease(settings, wanted, work);
}

/** Does a piece of work on an older release: it is loaded from its files into a database of its own, beside the one that serves, which is gone afterwards. */
export async function withPastRelease<T>(settings: Settings, version: string, work: (database: Database) => Promise<T>, open: OpenAside = openAside): Promise<T> {
  const release = openKept(settings.home, version);
  if (!release) throw new Refusal('usage', `--release: expected the served release or one whose files are kept, found "${version}".`, `Kept are: ${keptReleases(settings.home).join(', ') || 'none'}.`);
  const folder = forgetEnded(join(settings.home, 'past'));
  reportToTerminal(`release ${version} is not the served one: it is loaded from its files into a database of its own, for this answer.`);
  try {
    const database = await open({ ...settings, neo4j: null, neo4jPort: null, home: folder });
    try {
      await loadRelease(database, release, silent);
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    removeFile(folder);
  }
}

function openAside(settings: Settings): Promise<Database> {
  return openDatabase(settings, reportToTerminal);
}

/** Returns the folder of this program among those of the past, after those of programs that were killed are taken away. */
function forgetEnded(place: string): string {
  for (const name of existsSync(place) ? readdirSync(place) : []) if (birthOf(Number.parseInt(name, 10)) === null) removeFile(join(place, name));
  return join(place, String(process.pid));
}
