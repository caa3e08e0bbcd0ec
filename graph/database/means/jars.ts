import { createHash } from 'node:crypto';
import { accessSync, constants, createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../../ground/refusal.ts';

/** A jar that Neo4j is made of: its place in a Maven repository, and what its bytes must be. */
export type Jar = { path: string; sha256: string };

/** The Maven project that names what the local Neo4j is made of. */
export const projectFile = fileURLToPath(new URL('pom.xml', import.meta.url));

const list = readFileSync(new URL('jars.sha256', import.meta.url), 'utf8');

/** Every jar that Neo4j is made of, in the order of the class path; nothing else is ever loaded. */
export const jars: Jar[] = list.trim().split('\n').map((line) => ({ sha256: line.slice(0, 64), path: line.slice(66) }));

/** The version of the local Neo4j. */
export const neo4jVersion = /org\/neo4j\/neo4j\/([^/]+)\//.exec(list)?.[1] ?? 'unknown';

/** A short name for this list of jars: another list has another. */
export const jarsKey = createHash('sha256').update(list).digest('hex').slice(0, 12);

/** Returns a folder that every work folder of this user shares; the fallback when there can be none. */
export function sharedFolder(env: NodeJS.ProcessEnv, fallback: string): string {
  const folder = join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'lisiere');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return fallback;
  }
}

/** Returns the jars of the list among the files that Maven names, in order; refuses when one is missing or has other bytes. */
export async function checkJars(named: string[]): Promise<string[]> {
  const byEnd = new Map(named.map((file) => [file.replaceAll('\\', '/').split('/').slice(-4).join('/'), file]));
  const found = await Promise.all(jars.map(async (jar) => ({ jar, ...(await look(byEnd.get(jar.path.split('/').slice(-4).join('/')))) })));
  const faults = found.filter(({ jar, sha256 }) => sha256 !== jar.sha256);
  if (faults.length === 0) return found.map(({ file }) => file);
  const [first] = faults;
  throw new Refusal(
    'database',
    `neo4j ${neo4jVersion}: expected ${jars.length} jars with the bytes that are on record, found ${faults.length} missing or different, first "${first?.file || first?.jar.path}".`,
    'Delete that jar and try again; if it comes back the same, the mirror that Maven uses does not serve the bytes of Maven Central.',
  );
}

async function look(file: string | undefined): Promise<{ file: string; sha256: string }> {
  if (!file || !existsSync(file)) return { file: file ?? '', sha256: '' };
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { file, sha256: hash.digest('hex') };
}
