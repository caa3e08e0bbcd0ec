import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { holdLock } from '../../../ground/lock.ts';
import type { Report } from '../../../ground/report.ts';
import { writeFileWhole } from '../../../ground/write-file.ts';
import { checkJars, jars, jarsKey, neo4jVersion, sharedFolder } from './jars.ts';
import { fetchWithMaven } from './maven.ts';
import type { Places } from '../server/places.ts';
import { findMaven } from './tools.ts';

/** Returns every jar of Neo4j: from the kept class path when its jars are still there, otherwise from Maven, which may fetch them. */
export async function findClassPath(places: Places, report: Report, env: NodeJS.ProcessEnv = process.env): Promise<string[]> {
  const kept = keptClassPath(places, env);
  if (kept) return kept;
  const maven = await findMaven(env);
  const file = fileOf(places, env);
  return holdLock(
    `${file}.lock`,
    async () => {
      const byAnother = readClassPath(file);
      if (byAnother) return byAnother;
      const found = await checkJars(await fetchWithMaven(maven.path, report, env));
      writeFileWhole(file, `${found.join('\n')}\n`);
      return found;
    },
    (holder) => report(`database: waiting for Neo4j ${neo4jVersion}, which program ${holder ?? 'unknown'} is fetching.`),
  );
}

/** Returns the kept class path, or null when there is none or one of its jars has gone. */
export function keptClassPath(places: Places, env: NodeJS.ProcessEnv = process.env): string[] | null {
  return readClassPath(fileOf(places, env));
}

// One file for all work folders of a user, so that a second one fetches and asks nothing.
function fileOf(places: Places, env: NodeJS.ProcessEnv): string {
  return join(sharedFolder(env, places.root), `neo4j-${neo4jVersion}-${jarsKey}.class-path`);
}

function readClassPath(file: string): string[] | null {
  if (!existsSync(file)) return null;
  const found = readFileSync(file, 'utf8').trim().split('\n');
  const isWhole = found.length === jars.length && found.every((jar) => (statSync(jar, { throwIfNoEntry: false })?.size ?? 0) > 0);
  return isWhole ? found : null;
}
