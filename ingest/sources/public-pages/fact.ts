/** The columns of `facts.csv`: a fact as its reader noted it, with the key of its page in `pages.csv`; what was not noted is "". */
export const columns = ['id', 'page', 'said', 'subject', 'subject_type', 'subject_place', 'predicate', 'object', 'object_type', 'object_place', 'start', 'end', 'amount_eur', 'role', 'modality', 'note'] as const;

/** A fact as its reader noted it. */
export type Fact = Record<(typeof columns)[number], string>;

/** An end of a fact. */
export type Side = 'subject' | 'object';

/** Why a fact cannot be taken: a code, and a sentence. */
export class Untaken extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
