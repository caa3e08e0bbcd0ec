import type { PredicateName } from '$graph/model/predicates/index.ts';
import { pagesIn, textIn, type AnswerRecord } from './answer-records.ts';
import type { Linked } from './promises.ts';

/** What pages may differ on: a value, or the beginning, the end or the role of a tie. */
export const subjects = ['value', 'from', 'to', 'role'] as const;

/** One of the things that some pages say where others say otherwise. */
export type Telling = { value: string; published: string | null; pages: string[] };

/** A fact on which pages differ, with all that they say, side by side. */
export type Differing = { key: string; subject: Linked; predicate: PredicateName; other: Linked | null; about: (typeof subjects)[number]; unit: string | null; from: string | null; to: string | null; tellings: Telling[] };

/** Returns the facts on which pages differ, of the rows of the answer to the question about them, in its order. */
export function differingOf(records: readonly AnswerRecord[]): Differing[] {
  const found = new Map<string, Differing>();
  for (const record of records) {
    const key = ['id', 'predicate', 'otherId', 'about', 'unit', 'from', 'to'].map((column) => textIn(record, column) ?? '').join('\n');
    const known = found.get(key) ?? factOf(key, record);
    found.set(key, known);
    known.tellings.push({ value: textIn(record, 'value') ?? '', published: textIn(record, 'published'), pages: pagesIn(record, 'pages') });
  }
  return [...found.values()];
}

function factOf(key: string, record: AnswerRecord): Differing {
  const otherId = textIn(record, 'otherId');
  return {
    key,
    subject: { id: textIn(record, 'id') ?? '', name: textIn(record, 'subject') ?? '' },
    predicate: record['predicate'] as PredicateName,
    other: otherId === null ? null : { id: otherId, name: textIn(record, 'other') ?? otherId },
    about: subjects.find((one) => one === record['about']) ?? 'value',
    unit: textIn(record, 'unit'),
    from: textIn(record, 'from'),
    to: textIn(record, 'to'),
    tellings: [],
  };
}
