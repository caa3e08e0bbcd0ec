import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { Refusal } from '../../ground/refusal.ts';
import type { Source } from './source.ts';

/** The folder that holds one folder a source. */
export const sourcesFolder = fileURLToPath(new URL('.', import.meta.url));

/** Returns every source, by name: each folder with a `source.ts` is one, and nothing else needs to know of it. */
export async function discoverSources(folder = sourcesFolder): Promise<Map<string, Source>> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'source.ts')))
    .map((entry) => entry.name)
    .sort();
  const sources = new Map<string, Source>();
  for (const name of names) {
    const { source } = (await import(join(folder, name, 'source.ts'))) as { source: Source };
    if (source.name !== name) throw new Refusal('bug', `ingest/sources/${name}: expected a source named after its folder, found "${source.name}".`);
    sources.set(name, source);
  }
  return sources;
}

/** Returns the sources of these names; refuses any that is not known, naming those that are. */
export function chooseSources(sources: ReadonlyMap<string, Source>, names: readonly string[]): Source[] {
  const unknown = names.filter((name) => !sources.has(name));
  if (unknown.length > 0) {
    throw new Refusal('usage', `ingest: expected names of sources, found ${unknown.map((name) => `"${name}"`).join(', ')}.`, `There are: ${[...sources.keys()].join(', ')}.`);
  }
  return names.map((name) => sources.get(name)!);
}
