import { error } from '@sveltejs/kit';
import type { Question } from '$graph/model/site/question.ts';
import type { Answered } from '$graph/model/site/site.ts';
import { registeredSite } from '../graph.ts';

/** A question with what it was given and what answers it. */
export type AskedQuestion = { question: Question; asked: Record<string, string>; answered: Answered };

/** Returns every question of the library, by theme. */
export async function readQuestions(): Promise<{ theme: string; questions: Question[] }[]> {
  const { questions } = (await registeredSite()).library;
  return [...new Set(questions.map(({ theme }) => theme))].map((theme) => ({ theme, questions: questions.filter((question) => question.theme === theme) }));
}

/** Asks a question of the library with what an address gives it; what it does not declare is as if it were not there. */
export async function askQuestion({ theme, name }: { theme: string; name: string }, given: URLSearchParams): Promise<AskedQuestion> {
  const { library } = await registeredSite();
  const question = library.questions.find((one) => one.theme === theme && one.name === name);
  if (!question) error(404, 'questions: expected a question of the library, found none.');
  const values = question.given.flatMap(({ name: key, value }) => {
    const text = given.get(key)?.trim() ?? null;
    return text === null || (text === '' && typeof value !== 'string') ? [] : [[key, text] as const];
  });
  const asked = Object.fromEntries(values);
  return { question, asked, answered: await library.ask(question, asked) };
}
