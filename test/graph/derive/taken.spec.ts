import { expect, test } from 'vitest';
import { takenOf, takenOfAll } from '../../../graph/derive/taken.ts';
import type { IssueSort } from '../../../graph/model/issue.ts';

const told = (code: string, sort: IssueSort, count: number) => ({ code, sort, count, examples: [] });
const rows = { offered: 100, accepted: 80, refusals: [told('draft.invalid', 'refused', 13), told('person.left-out', 'left-out', 7), told('money.unread', 'cell', 4), told('place.unknown', 'thing', 2)] };

test('what is accepted, refused and left out adds up to what is offered; cells that could not be read and things that could not be placed stand beside', () => {
  expect(takenOf(rows)).toEqual({ offered: 100, accepted: 80, refused: 13, leftOut: 7, cells: 4, things: 2 });
});

test('one reason may refuse rows and leave cells open: each counts for what it is', () => {
  const both = { offered: 10, accepted: 8, refusals: [told('date.unreadable', 'refused', 2), told('date.unreadable', 'cell', 5)] };

  expect(takenOf(both)).toMatchObject({ refused: 2, cells: 5 });
});

test('all sources together are the sum of each', () => {
  const page = { offered: 44, accepted: 43, refusals: [told('thing.unnamed', 'refused', 1)] };

  expect(takenOfAll([rows, page])).toEqual({ offered: 144, accepted: 123, refused: 14, leftOut: 7, cells: 4, things: 2 });
});
