import type { ObjectKind, RelationName, SubjectKind, ValueName } from '../../graph/model/predicates/index.ts';
import type { Mention } from '../../graph/model/statement.ts';
import type { RecordDraft } from './record-reading.ts';

/** A mention whose kind the compiler knows. */
export type MentionOf<K extends Mention['kind']> = Mention & { kind: K };

/** What may be said of a fact beside its ends. */
export type FactSaid = Partial<Pick<RecordDraft, 'role' | 'roleStated' | 'predicateStated' | 'from' | 'to' | 'modality' | 'unit'>>;

/** Returns a tie between two things; does not compile with its ends swapped. */
export function tieOf<P extends RelationName>(subject: MentionOf<SubjectKind<P>>, predicate: P, object: MentionOf<ObjectKind<P>>, said: FactSaid & { value?: number } = {}): RecordDraft {
  const { value = null, ...rest } = said;
  return { ...unsaid, subject, predicate, object, value, ...rest };
}

/** Returns a value of a thing: an amount or a count with its unit, a date, or a label of our own. */
export function factOf<P extends ValueName>(subject: MentionOf<SubjectKind<P>>, predicate: P, value: string | number, said: FactSaid = {}): RecordDraft {
  return { ...unsaid, subject, predicate, value, ...said };
}

const unsaid = { object: null, value: null, unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted' } as const satisfies Partial<RecordDraft>;
