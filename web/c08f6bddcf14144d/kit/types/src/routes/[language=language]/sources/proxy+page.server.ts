// @ts-nocheck
import { readSources } from '$lib/server/read-sources.ts';
import type { PageServerLoad } from './$types';

/** Returns every source with its pages. */
export const load = async () => ({ sources: await readSources() });
;null as any as PageServerLoad;