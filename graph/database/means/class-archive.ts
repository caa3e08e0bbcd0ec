import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Places } from '../server/places.ts';
import { neo4jVersion, sharedFolder } from './jars.ts';
import type { Tool } from './tools.ts';

/** The classes of Neo4j as a Java left them when it last ended: where they are kept, and where they are being written. */
export type ClassArchive = { kept: string; draft: string };

/** Returns where the class archive of a Java and its jars is kept; other jars, or another Java, have another. */
export function archiveOf(places: Places, java: Tool, classPath: string[], env: NodeJS.ProcessEnv = process.env): ClassArchive {
  const key = createHash('sha256').update(realpathSync(java.path)).update(java.version);
  for (const jar of classPath) key.update(`${jar} ${statSync(jar).mtimeMs}\n`);
  const kept = join(sharedFolder(env, places.root), `neo4j-${neo4jVersion}-${key.digest('hex').slice(0, 12)}.jsa`);
  return { kept, draft: join(places.root, 'classes.jsa') };
}

/**
 * Returns the options with which Java uses a class archive, or writes one at its end when there is none.
 * Measured 2026-11 on two cores: Neo4j then starts in 2.4 s instead of 4; a Java that cannot do it goes on without.
 */
export function archiveOptions(archive: ClassArchive): string[] {
  const use = existsSync(archive.kept) ? `-XX:SharedArchiveFile=${archive.kept}` : `-XX:ArchiveClassesAtExit=${archive.draft}`;
  return ['-XX:+IgnoreUnrecognizedVMOptions', '-Xshare:auto', use];
}

/** Keeps the class archive of a server that has ended in order; that of one that was killed is dropped. */
export function keepArchive(archive: ClassArchive, inOrder: boolean): void {
  if (!existsSync(archive.draft)) return;
  const beside = `${archive.kept}.${process.pid}.draft`;
  try {
    if (inOrder) copyFileSync(archive.draft, beside);
    if (inOrder) renameSync(beside, archive.kept);
    if (inOrder) dropOthers(archive.kept);
  } catch {
    // Without it the next start takes a little longer, no more: a full disk is not refused for its sake.
    rmSync(beside, { force: true });
  }
  rmSync(archive.draft, { force: true });
}

// Each takes some 100 MB: that of an earlier Java or an earlier Neo4j is of no more use.
function dropOthers(kept: string): void {
  const others = readdirSync(dirname(kept)).filter((name) => name.endsWith('.jsa') && name !== basename(kept));
  for (const name of others) rmSync(join(dirname(kept), name), { force: true });
}
