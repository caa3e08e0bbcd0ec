import type { Issue } from '../graph/model/issue.ts';
import type { Report } from '../ground/report.ts';
import { fetchSource } from '../ingest/fetch/fetch-source.ts';
import { fetchFiles } from '../ingest/fetch/files/fetch-files.ts';
import { newVisitor } from '../ingest/fetch/live/visitor.ts';
import type { FetchLive } from '../ingest/run.ts';
import type { RecordSource } from '../ingest/sources/source.ts';

/** Fetches the files of a source of records into its folder (`<home>/files/<source>`), or says why not; the folder then holds the last whole fetch. */
export type FetchSourceFiles = (source: RecordSource, folder: string) => Promise<Issue[]>;

/** Returns what fetches a source's page from the web into an archive, one visitor for all so that no host is asked too often. */
export function liveFetcher(allowHosts: readonly string[], visitor = newVisitor({ allowHosts })): FetchLive {
  return async ({ name, address, publisher, lang }, archive) => {
    if (!address) return [];
    const today = new Date(visitor.clock.now()).toISOString().slice(0, 10);
    const { issues } = await fetchSource({ name, address, publisher, lang }, archive, visitor, today);
    return issues;
  };
}

/** Returns what fetches the files of sources from the web, one visitor for all. */
export function liveFileFetcher(allowHosts: readonly string[], report: Report, visitor = newVisitor({ allowHosts })): FetchSourceFiles {
  return async ({ name, live }, folder) => (live ? fetchFiles(name, live, folder, visitor, report) : []);
}
