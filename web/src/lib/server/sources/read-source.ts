import { error } from '@sveltejs/kit';
import { ask, registeredSite } from '../graph.ts';
import { sourcePagesOperation } from '../operations.ts';
import { readSources, type SourcePage, type SourceView } from './read-sources.ts';

/** How many pages of a source one leaf lists. */
export const leaf = 100;

/** A source with one leaf of its pages. */
export type SourceLeaf = { source: SourceView; pages: SourcePage[]; first: number; next: number | null; before: number | null };

/** Returns a source with the leaf of its pages that begins at a place; a name that no source bears is not found. */
export async function readSource(name: string, first: number): Promise<SourceLeaf> {
  const source = (await readSources()).find((one) => one.name === name);
  if (!source) error(404, 'sources: expected the name of a source, found none.');
  const { sources } = await ask<{ sources: { readPages: SourcePage[] }[] }>(sourcePagesOperation, { name, limit: leaf, offset: first });
  return { source, pages: sources[0]?.readPages ?? [], first, next: first + leaf < source.pages ? first + leaf : null, before: first > 0 ? Math.max(0, first - leaf) : null };
}

/** Returns every fact of a source that was refused, as CSV; null when nothing was, or when its terms do not let it be told on. */
export async function readRefused(name: string): Promise<string | null> {
  const source = (await readSources()).find((one) => one.name === name);
  return source?.republish === 'yes' ? (await registeredSite()).refused.table(name) : null;
}
