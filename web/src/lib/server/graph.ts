import { error } from '@sveltejs/kit';
import type { Readiness } from '$graph/serve/readiness.ts';
import type { SiteServices } from '$graph/model/site/site.ts';
import type { GraphService } from '$graph/serve/serve.ts';
import { readersLanguage } from './http/reader.ts';
import { nameThemes } from './name-themes.ts';

/** What a running site is registered with: its graph, and what it offers beside it. */
export type Site = GraphService & SiteServices;

// `npm start` runs the built app in its own process and registers the one open service here before it imports the handler of the built web.
// So the database, its settings and graph/serve exist once, and the bundle of the web holds no second copy of them.
const place = Symbol.for('lisiere.graph');
const unregistered = 'graph: expected a registered service, found none. Start the site with `npm start`.';

/** Returns the graph that this process serves, or nothing when none was registered. */
export function registeredGraph(): Site | undefined {
  return (globalThis as { [place]?: Site })[place];
}

/** Returns whether the graph can be asked, and for which release. */
export async function readiness(): Promise<Readiness> {
  return (await registeredGraph()?.readiness()) ?? { ready: false, release: null, reason: unregistered };
}

/** Returns the answer to one operation, in which themes go by their names in the reader's language; when the graph cannot answer, the page says so with 503. */
export async function ask<Answer>(operation: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const graph = registeredGraph();
  if (!graph) error(503, unregistered);
  const language = readersLanguage();
  try {
    const answer = await graph.ask<Answer>(operation, variables);
    if (language) await nameThemes(answer, language, () => graph.themeNames());
    return answer;
  } catch (cause) {
    const { ready, reason } = await graph.readiness();
    if (ready) throw cause;
    error(503, reason ?? unregistered);
  }
}

/** Returns the version of the release that is served now; 503 when there is none. */
export async function servedRelease(): Promise<string> {
  const { release, reason } = await readiness();
  if (release === null) error(503, reason ?? unregistered);
  return release;
}

/** Returns the site that is registered; 503 when there is none. */
export async function registeredSite(): Promise<Site> {
  const site = registeredGraph();
  if (site) return site;
  error(503, (await readiness()).reason ?? unregistered);
}
