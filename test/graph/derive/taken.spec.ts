import { expect, test } from 'vitest';
import { takenOf, takenOfAll } from '../../../graph/derive/taken.ts';

const refusal = (code: string, count: number) => ({ code, count, examples: [] });
const rows = { offered: 100, accepted: 80, refusals: [refusal('draft.invalid', 13), refusal('person.left-out', 7), refusal('money.unread', 4)] };

test('what is accepted, refused and left out adds up to what is offered; cells that could not be read stand beside', () => {
  expect(takenOf(rows)).toEqual({ offered: 100, accepted: 80, refused: 13, leftOut: 7, flaws: 4 });
});

test('all sources together are the sum of each', () => {
  const page = { offered: 44, accepted: 43, refusals: [refusal('thing.unnamed', 1)] };

  expect(takenOfAll([rows, page])).toEqual({ offered: 144, accepted: 123, refused: 14, leftOut: 7, flaws: 4 });
});
