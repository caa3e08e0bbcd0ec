import { error } from '@sveltejs/kit';
import { csvOf } from '$graph/derive/export/csv.ts';
import { askQuestion } from '$lib/server/read/questions.ts';
import type { RequestHandler } from './$types';

/** Answers with the rows of a question as CSV. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { question, answered } = await askQuestion(params, url.searchParams);
  if (!('answer' in answered)) error(answered.fault === 'late' ? 503 : 400, answered.fault === 'late' ? 'questions: expected an answer in time, found none.' : answered.message);
  const { columns, rows } = answered.answer;
  const text = csvOf(columns, rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : Array.isArray(cell) ? cell.map(String) : cell))));
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${question.name}.csv"`, 'cache-control': 'no-cache' } });
};
