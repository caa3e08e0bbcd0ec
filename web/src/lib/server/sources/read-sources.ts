import type { RefusalCount, SourceRecord } from '$graph/model/records.ts';
import { ask } from '../graph.ts';
import { sourcesOperation } from '../operations.ts';

/** A page of a source, with when it was said and read. */
export type SourcePage = { id: string; url: string | null; title: string | null; published: string | null; retrieved: string; lang: string | null; mediaType: string | null };

/** A source with its first pages; whether what it offers are rows of files. */
export type SourceView = SourceRecord & { readPages: SourcePage[]; latestRetrieved: string | null; isOfRows: boolean };

const isRead = /^(text\/(plain|html)|application\/xhtml)/;

/** Returns every source with its pages, by the name of its publisher. */
export async function readSources(): Promise<SourceView[]> {
  const { sources } = await ask<{ sources: (Omit<SourceView, 'refusals' | 'isOfRows'> & { refusals: string })[] }>(sourcesOperation);
  return sources.map((source) => ({ ...source, isOfRows: source.readPages.some(({ mediaType }) => mediaType !== null && !isRead.test(mediaType)), refusals: (JSON.parse(source.refusals) as RefusalCount[]).sort((one, other) => other.count - one.count) }));
}
