import { fetchSource } from '../ingest/fetch/fetch-source.ts';
import { newVisitor } from '../ingest/fetch/live/visitor.ts';
import type { FetchLive } from '../ingest/run.ts';

/** Returns what fetches a source's page from the web into an archive, one visitor for all so that no host is asked too often. */
export function liveFetcher(allowHosts: readonly string[]): FetchLive {
  const visitor = newVisitor({ allowHosts });
  return async ({ name, address, publisher, lang }, archive) => {
    if (!address) return [];
    const today = new Date(visitor.clock.now()).toISOString().slice(0, 10);
    const { issues } = await fetchSource({ name, address, publisher, lang }, archive, visitor, today);
    return issues;
  };
}
