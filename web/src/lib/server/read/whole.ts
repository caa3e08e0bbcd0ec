import { error } from '@sveltejs/kit';
import type { Whole } from '$graph/model/network.ts';
import { readiness, registeredGraph } from '../graph.ts';

/** Returns every thing and every tie of the release that is served, in short. */
export async function readWhole(): Promise<Whole> {
  const graph = registeredGraph();
  if (graph) return graph.whole();
  error(503, (await readiness()).reason ?? 'graph: expected an answering database, found none.');
}
