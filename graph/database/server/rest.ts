import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../../../ground/write-file.ts';
import type { Places } from './places.ts';
import { lastServer } from './record.ts';

/** The release that a local Neo4j held when it was put to rest: its version, and the model that it was written for. */
export type RestingRelease = { version: string; model: string };

type Rest = { release: RestingRelease; files: string };

/** Asks what release a graph serves. */
export const restingCypher = 'MATCH (release:Release) RETURN release.version AS version, release.model AS model ORDER BY version LIMIT 1';

/** Writes down what a local Neo4j held, once it has ended and its files lie still. */
export function keepRest(places: Places, release: RestingRelease | null): void {
  if (release) writeFileWhole(pathOf(places), `${JSON.stringify({ release, files: filesOf(places) } satisfies Rest)}\n`);
}

/** Returns the release that a local Neo4j which does not run would serve; null when it runs, or when its files are not as they were left. */
export function releaseAtRest(places: Places): RestingRelease | null {
  const path = pathOf(places);
  if (lastServer(places) !== null || !existsSync(path)) return null;
  const { release, files } = JSON.parse(readFileSync(path, 'utf8')) as Rest;
  return files === filesOf(places) ? release : null;
}

function pathOf({ record }: Places): string {
  return `${record}.rest`;
}

/** Nothing can be written to a graph without touching one of these files. */
function filesOf({ root }: Places): string {
  const folders = ['databases', 'transactions'].map((kind) => join(root, 'data', kind, 'neo4j'));
  const entries = folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true, recursive: true }) : []));
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const seen = paths.sort().map((path) => {
    const { ino, size, mtimeMs } = statSync(path);
    return [path.slice(root.length), ino, size, mtimeMs];
  });
  return JSON.stringify(seen);
}
