import { readThing } from '$lib/server/read/thing.ts';
import type { PageServerLoad } from './$types';

/** Returns a thing with all that is said of it. */
export const load: PageServerLoad = async ({ params }) => ({ view: await readThing(params.id) });
