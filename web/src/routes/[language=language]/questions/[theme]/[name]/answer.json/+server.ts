import { error, json } from '@sveltejs/kit';
import { askQuestion } from '$lib/server/read/questions.ts';
import type { RequestHandler } from './$types';

/** Answers with the rows of a question as JSON, with what was asked and the release that answered. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { question, asked, answered } = await askQuestion(params, url.searchParams);
  if (!('answer' in answered)) error(answered.fault === 'late' ? 503 : 400, answered.fault === 'late' ? 'questions: expected an answer in time, found none.' : answered.message);
  const { release, columns, rows } = answered.answer;
  return json({ question: question.asks, asked, release, rows: rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))) }, { headers: { 'content-disposition': `attachment; filename="${question.name}.json"`, 'cache-control': 'no-cache' } });
};
