import type { Change } from '$graph/model/site/changes.ts';
import { counted, writeNumber } from '../numbers.ts';

const n = (count: number, one: string, other: string) => counted('en', count, { one, other });
const num = (count: number) => writeNumber('en', count);

/** The words about what changed between releases, in English. */
export const en = {
  title: 'What changed',
  since: (before: string) => `Since release ${before}`,
  first: 'This is the first release that is kept here: there is none before it to compare with.',
  unchanged: 'Nothing came and nothing went.',
  statements: (f: Change) => `${n(f.came, 'statement came', 'statements came')}, ${num(f.went)} went; there are ${num(f.all)}.`,
  things: (f: Change) => `${n(f.came, 'entry came', 'entries came')}, ${num(f.went)} went; there are ${num(f.all)}.`,
  relations: (f: Change) => `${n(f.came, 'tie came', 'ties came')}, ${num(f.went)} went; there are ${num(f.all)}.`,
  examples: 'Among what came:',
  feed: 'What was read, as a feed',
};

/** The words about what changed that every language must have. */
export type ChangesDictionary = typeof en;
