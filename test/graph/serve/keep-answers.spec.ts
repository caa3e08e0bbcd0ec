import { expect, test } from 'vitest';
import { keepAnswers } from '../../../graph/serve/keep-answers.ts';

test('an answer is kept until another release is served', () => {
  const kept = keepAnswers(1600);
  kept.keep('one', 'question', 'answer');

  expect(kept.of('one', 'question')).toBe('answer');
  expect(kept.of('two', 'question')).toBeUndefined();
  expect(kept.of('one', 'question')).toBeUndefined();
});

test('what is asked for least is forgotten first, and what is too long is not kept', () => {
  const kept = keepAnswers(160);
  for (let number = 0; number < 40; number += 1) {
    kept.keep('one', `q${number}`, 'short');
    kept.of('one', 'q0');
  }
  kept.keep('one', 'long', 'x'.repeat(200));

  expect(kept.of('one', 'q0')).toBe('short');
  expect(kept.of('one', 'q1')).toBeUndefined();
  expect(kept.of('one', 'q39')).toBe('short');
  expect(kept.of('one', 'long')).toBeUndefined();
});
