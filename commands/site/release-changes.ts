import { join } from 'node:path';
import { aside } from '../../ground/aside.ts';
import type { ChangesReader, ReleaseChanges } from '../../graph/model/site/changes.ts';
import { keptReleases } from '../../ingest/release/kept-releases.ts';

const comparing = new URL('compare-releases.ts', import.meta.url);

/** Returns a reader of what changed since the release before: compared once for each, in a thread of its own, from the files that are kept in the work folder. */
export function releaseChanges(home: string): ChangesReader {
  let kept: { release: string; made: Promise<ReleaseChanges | null> } | null = null;
  return {
    async changes(release) {
      if (kept?.release === release) return kept.made;
      const own = { release, made: compareWithBefore(home, release) };
      kept = own;
      own.made.catch(() => kept === own && (kept = null));
      return own.made;
    },
  };
}

async function compareWithBefore(home: string, release: string): Promise<ReleaseChanges | null> {
  const releases = keptReleases(home);
  const before = releases.find((version) => version !== release);
  if (before === undefined || !releases.includes(release)) return null;
  const folderOf = (version: string): string => join(home, 'release', version);
  return aside<ReleaseChanges>(comparing, 'compareReleases', [folderOf(before), folderOf(release), before]);
}
