import { differingOf, type Differing } from '../../view/becoming/disagreements.ts';
import { promiseOf, type Promised } from '../../view/becoming/promises.ts';
import { recordsOf, type AnswerRecord } from '../../view/becoming/answer-records.ts';
import { askQuestion } from '../read/questions.ts';

/** Returns every promise with what became of it, perhaps of one thing only; null when there are too many to be answered here in time. */
export async function readPromises(thing: string | null): Promise<Promised[] | null> {
  return (await answerTo('evolution', 'promises', thing))?.map(promiseOf) ?? null;
}

/** Returns every fact on which pages differ, perhaps of one thing only; null when there are too many to be answered here in time. */
export async function readDisagreements(thing: string | null): Promise<Differing[] | null> {
  const records = await answerTo('coverage', 'disagreements', thing);
  return records && differingOf(records);
}

async function answerTo(theme: string, name: string, thing: string | null): Promise<AnswerRecord[] | null> {
  const { answered } = await askQuestion({ theme, name }, new URLSearchParams(thing === null ? {} : { thing }));
  return 'answer' in answered ? recordsOf(answered.answer) : null;
}
