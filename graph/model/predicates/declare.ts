import type { Words } from '../kinds/declare.ts';
import type { Family, KindName } from '../kinds/index.ts';

/** What may stand at one end of a relation: families or single kinds, anything, or the family of the other end. */
export type End = readonly (Family | KindName)[] | 'any' | 'same family';

/** What a value is: an amount of money, a number of something, a date, or a short text of our own. */
export type ValueKind = 'money' | 'count' | 'date' | 'text';

/** What one predicate is: its meaning, its ends, the value it may carry, and the words that read it aloud either way. */
export type Predicate = {
  doc: string;
  from: End;
  /** The kinds that its object may have; null when it takes a value alone. */
  to: End | null;
  value: ValueKind | null;
  /** The names of the fields that go from subject to object, and back. */
  reads: string;
  reverse: string | null;
  label: Words;
  reverseLabel: Words | null;
  /** Which bound of the subject's own time its value sets. */
  dates?: 'from' | 'to';
};
