import type { SourceRecord } from '$graph/model/records.ts';
import { ask } from './graph.ts';
import { sourcesOperation } from './operations.ts';

/** A page of a source, with when it was said and read. */
export type SourcePage = { id: string; url: string | null; title: string | null; published: string | null; retrieved: string; lang: string | null };

/** A source with its pages. */
export type SourceView = SourceRecord & { read: SourcePage[] };

/** Returns every source with its pages, by the name of its publisher. */
export async function readSources(): Promise<SourceView[]> {
  const { sources, pages } = await ask<{ sources: SourceRecord[]; pages: (SourcePage & { source: { name: string } })[] }>(sourcesOperation);
  return sources
    .map((source) => ({ ...source, read: pages.filter((page) => page.source.name === source.name) }))
    .sort((one, two) => one.publisher.localeCompare(two.publisher));
}
