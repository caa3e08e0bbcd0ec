import { writeDate } from '../dates.ts';

/** The words of what had been said by a day, in English. */
export const en = {
  by: (day: string) => `as said by ${writeDate('en', day)}`,
  short: (day: string) => `said by ${writeDate('en', day)}`,
  now: 'as said today',
  ask: 'Only what was said by',
  help: 'A year, a month or a day: 2015, 2015-06, 2015-06-30. What pages said later is left out.',
  apply: 'Apply',
  all: 'Whatever was said since',
};

/** The words of what had been said by a day that every language must have. */
export type SaidDictionary = typeof en;
