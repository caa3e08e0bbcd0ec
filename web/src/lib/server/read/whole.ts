import type { Whole } from '$graph/model/network.ts';
import { registeredSite } from '../graph.ts';

/** Returns every thing and every tie of the release that is served, in short. */
export async function readWhole(): Promise<Whole> {
  return (await registeredSite()).whole();
}
