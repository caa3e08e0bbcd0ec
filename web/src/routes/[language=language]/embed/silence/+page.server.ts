import { readSilence } from '$lib/server/sources/read-silence.ts';
import type { PageServerLoad } from './$types';

/** Returns where sources tell something, and where nobody does. */
export const load: PageServerLoad = async () => ({ silence: await readSilence() });
