import { readQuestions } from '$lib/server/read/questions.ts';
import type { PageServerLoad } from './$types';

/** Returns the library of questions. */
export const load: PageServerLoad = async () => ({ themes: await readQuestions() });
