import { error } from '@sveltejs/kit';
import { askQuestion } from '$lib/server/read/questions.ts';
import type { PageServerLoad } from './$types';

/** Returns the rows that answer a question, where there are any in time. */
export const load: PageServerLoad = async ({ params, url }) => {
  const { question, answered } = await askQuestion(params, url.searchParams);
  if (!('answer' in answered)) error(answered.fault === 'late' ? 503 : 400, answered.fault === 'late' ? 'questions: expected an answer in time, found none.' : answered.message);
  return { question, ...answered, query: url.search };
};
