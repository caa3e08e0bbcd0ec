import { readHome } from '$lib/server/read/home.ts';
import { askQuestion } from '$lib/server/read/questions.ts';
import type { PageServerLoad } from './$types';

/** Returns a question with the rows that answer it. */
export const load: PageServerLoad = async ({ params, url, setHeaders }) => {
  const [asked, { lastRead }] = await Promise.all([askQuestion(params, url.searchParams), readHome()]);
  if ('fault' in asked.answered && asked.answered.fault === 'late') setHeaders({ 'retry-after': '600' });
  return { ...asked, lastRead };
};
