import { error } from '@sveltejs/kit';

/** What the pages need of the graph: its GraphQL endpoint, an answer to one operation, and whether it can answer at all. */
export type GraphService = {
  fetch(request: Request): Promise<Response>;
  ask<Answer>(operation: string, variables?: Record<string, unknown>): Promise<Answer>;
  readiness(): Promise<Readiness>;
};

/** Whether the database answers and holds a release; the version of the release names what every cached page was made of. */
export type Readiness = { ready: boolean; release: string | null; reason: string | null };

// `npm start` runs the built app in its own process and registers the one open service here before it imports web/build/handler.js.
// So the database, its settings and graph/serve exist once, and the bundle of the web holds no second copy of them.
const place = Symbol.for('lisiere.graph');

/** Returns the graph that this process serves, or nothing when none was registered. */
export function registeredGraph(): GraphService | undefined {
  return (globalThis as { [place]?: GraphService })[place];
}

/** Returns the graph that this process serves; without one, or when it cannot answer, the page says so with 503. */
export async function ask<Answer>(operation: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const graph = registeredGraph();
  if (!graph) error(503, 'graph: expected a registered service, found none. Start the site with `npm start`.');
  try {
    return await graph.ask<Answer>(operation, variables);
  } catch (cause) {
    const { ready, reason } = await graph.readiness();
    if (ready) throw cause;
    error(503, reason ?? 'graph: expected an answering database, found none.');
  }
}

/** Returns the version of the release that is served now; 503 when there is none. */
export async function servedRelease(): Promise<string> {
  const graph = registeredGraph();
  const readiness = await graph?.readiness();
  if (!readiness?.ready || !readiness.release) error(503, readiness?.reason ?? 'graph: expected a release, found none.');
  return readiness.release;
}
