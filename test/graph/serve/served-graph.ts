import { openLibrary } from '../../../commands/site/library.ts';
import { readingOfNames } from '../../../commands/site/read-names.ts';
import { loadRelease } from '../../../graph/load/load.ts';
import type { Database } from '../../../graph/database/open.ts';
import { serveGraph, type GraphService } from '../../../graph/serve/serve.ts';
import { silent } from '../../../ground/report.ts';
import { ecosystem, ecosystemText } from '../../fixture/ecosystem.ts';
import { openTestDatabase, wipe } from '../empty-database.ts';

/** The invented ecosystem, loaded and served: what tests ask. */
export type ServedGraph = { database: Database; service: GraphService; told: string[]; close(): Promise<void> };

/** Loads the invented ecosystem into the tests' Neo4j and serves it. */
export async function openServedGraph(): Promise<ServedGraph> {
  const database = await openTestDatabase();
  await wipe(database);
  await loadRelease(database, ecosystem(), silent);
  const told: string[] = [];
  const service = await serveGraph(database, { quote: quoteOf, library: openLibrary(database), readName: readingOfNames(), report: (line) => void told.push(line) });
  return {
    database,
    service,
    told,
    async close() {
      await service.close();
      await database.close();
    },
  };
}

/** Returns a request by POST, as programs send it. */
export function asking(query: string, variables: Record<string, unknown> = {}): Request {
  return new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
}

/** Cuts a quotation out of an invented page. */
export function quoteOf(page: string, start: number, end: number): string | null {
  return ecosystemText(page)?.slice(start, end) ?? null;
}
