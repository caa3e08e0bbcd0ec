import type { Database } from '../../database/open.ts';
import { versionCypher } from '../network/rows.ts';
import { readSteadily } from '../read-once.ts';

/** Returns a reader whose answer is worked out once for each release that is served, and again when it failed or is nothing yet. */
export function keepPerRelease<Answer>(database: Database, make: (release: string) => Promise<Answer>): () => Promise<Answer> {
  let kept: { release: string; made: Promise<Answer> } | null = null;
  return async () => {
    const release = await servedVersion(database);
    if (kept?.release === release) return kept.made;
    const own = { release, made: make(release) };
    kept = own;
    const forget = (): void => {
      if (kept === own) kept = null;
    };
    own.made.then((answer) => answer ?? forget(), forget);
    return own.made;
  };
}

/** Returns the version of the release that is served; an empty text before there is one. */
async function servedVersion(database: Database): Promise<string> {
  return readSteadily(database, async (transaction) => ((await transaction.run(versionCypher, {})).records[0]?.get('version') as string | undefined) ?? '', () => false);
}
