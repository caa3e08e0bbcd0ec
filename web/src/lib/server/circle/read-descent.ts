import { kinOf, descentOf, type DescentStep, type Kin } from '../../profile/descent.ts';
import { recordsOf } from '../../view/becoming/answer-records.ts';
import { keepPerRelease } from '../keep-per-release.ts';
import { askQuestion } from '../read/questions.ts';

/** Returns every step from one thing to what it became, as the library of questions answers; none when that takes too long here. */
export const readDescents = keepPerRelease(async (): Promise<DescentStep[]> => {
  const { answered } = await askQuestion({ theme: 'evolution', name: 'lines-of-descent' }, new URLSearchParams());
  return 'answer' in answered ? recordsOf(answered.answer).map(descentOf) : [];
});

/** Returns what a thing came from and what became of it. */
export async function readKin(id: string): Promise<Kin[]> {
  return kinOf(await readDescents(), id);
}
