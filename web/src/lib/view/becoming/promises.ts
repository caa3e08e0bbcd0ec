import type { PredicateName } from '$graph/model/predicates/index.ts';
import { pagesIn, textIn, textsIn, type AnswerRecord } from './answer-records.ts';

/** What may become of a promise. */
export const fates = ['confirmed', 'contradicted', 'lapsed', 'open'] as const;

/** What became of a promise. */
export type Fate = (typeof fates)[number];

/** A thing as a link to it needs it. */
export type Linked = { id: string; name: string };

/** A promise with what became of it. */
export type Promised = {
  fate: Fate;
  due: string | null;
  subject: Linked;
  predicate: PredicateName;
  object: Linked | null;
  value: string | null;
  unit: string | null;
  published: string | null;
  pages: string[];
  /** What a later page says of it, when it said so, and where. */
  told: string | null;
  toldOn: string | null;
  toldPages: string[];
};

/** Returns a promise of the answer to the question about them. */
export function promiseOf(record: AnswerRecord): Promised {
  const objectId = textIn(record, 'objectId');
  return {
    fate: fates.find((fate) => fate === record['fate']) ?? 'open',
    due: textIn(record, 'due'),
    subject: { id: textIn(record, 'subjectId') ?? '', name: textIn(record, 'subject') ?? '' },
    predicate: record['predicate'] as PredicateName,
    object: objectId === null ? null : { id: objectId, name: textIn(record, 'object') ?? objectId },
    value: textIn(record, 'value'),
    unit: textIn(record, 'unit'),
    published: textIn(record, 'promised'),
    pages: pagesIn(record, 'pages'),
    told: textIn(record, 'told'),
    toldOn: textIn(record, 'toldOn'),
    toldPages: textsIn(record, 'toldOnPages'),
  };
}

/** Returns how many promises there are of each fate. */
export function countFates(promises: readonly Promised[]): Record<Fate, number> {
  const count = (fate: Fate) => promises.filter((one) => one.fate === fate).length;
  return { confirmed: count('confirmed'), contradicted: count('contradicted'), lapsed: count('lapsed'), open: count('open') };
}

/** Returns the fate that an address asks for; null for all. */
export function fateIn(text: string | null): Fate | null {
  return fates.find((fate) => fate === text) ?? null;
}
