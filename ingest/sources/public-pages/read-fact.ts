import { modalities } from '../../../graph/model/modality.ts';
import type { Modality } from '../../../graph/model/modality.ts';
import { predicates } from '../../../graph/model/predicates/index.ts';
import type { Predicate } from '../../../graph/model/predicates/declare.ts';
import type { Mention } from '../../../graph/model/statement.ts';
import type { RecordDraft, RecordPlace, RecordReading } from '../../read/record-reading.ts';
import { hasValue, mentionsAt, standIn } from './ends.ts';
import { Untaken } from './fact.ts';
import type { Fact, Side } from './fact.ts';
import { foldOf } from './fold.ts';
import { mattersOf } from './subjects.ts';
import { placesIn } from './tables/lists.ts';
import { amounts } from './tables/predicates.ts';
import type { Fold } from './tables/predicates.ts';
import { roleOf } from './tables/roles.ts';
import { amountOf, timeOf, valuesOf } from './values.ts';

type Ends = Record<Side, Mention[]>;

/** Returns what a fact says, and beside it where its ends sit and what they are about; or why it cannot be taken. */
export function readFact(fact: Fact, place: RecordPlace): RecordReading {
  const reading = { record: fact.id, place, drafts: [], untaken: null };
  try {
    const { fold, ends } = endsOf(fact);
    return { ...reading, drafts: [...draftsOf(fact, fold, ends), ...amountBeside(fact, fold, ends)], beside: besideOf(fact, ends) };
  } catch (error) {
    if (!(error instanceof Untaken)) throw error;
    return { ...reading, beside: besideOf(fact, namedEnds(fact)), untaken: { code: error.code, message: error.message } };
  }
}

function endsOf(fact: Fact): { fold: Fold; ends: Ends } {
  const [subjects, objects] = [mentionsAt(fact, 'subject'), hasValue(fact) ? [] : mentionsAt(fact, 'object')];
  const [first, last] = [subjects[0]!, objects[0] ?? null];
  const fold = foldOf(fact.predicate, first.kind, last?.kind ?? null);
  const [doer, done]: Side[] = fold.inverts ? ['object', 'subject'] : ['subject', 'object'];
  return { fold, ends: { subject: subjects.map((one) => standIn(one, fold.predicate, doer!, last)), object: objects.map((one) => standIn(one, fold.predicate, done!, first)) } };
}

function draftsOf(fact: Fact, fold: Fold, ends: Ends): RecordDraft[] {
  const declared: Predicate = predicates[fold.predicate];
  if (ends.object.length === 0) return ends.subject.flatMap((subject) => valuesOf(fact, fold).map((valued) => ({ ...told(fact, fold, subject, null), ...valued })));
  if (declared.value === 'date' || declared.to === null) throw new Untaken('value.missing', `expected a value after ${fact.predicate}, found "${fact.object}".`);
  const money = declared.value === 'money' && fact.amount_eur ? { value: amountOf(fact), unit: 'EUR' } : {};
  return pairsOf(fold, ends).map(([subject, object]) => ({ ...told(fact, fold, subject, object), ...money, ...timeOf(fact) }));
}

/** The amount of a fact whose predicate carries none: a statement of its own, where it is known what it is of. */
function amountBeside(fact: Fact, fold: Fold, ends: Ends): RecordDraft[] {
  const amount = amounts[fact.predicate];
  if (!fact.amount_eur || !amount || (predicates[fold.predicate] as Predicate).value === 'money') return [];
  const said = { ...told(fact, { stated: fold.stated, predicate: amount.predicate }, ends.subject[0]!, null), role: null, roleStated: null, value: amountOf(fact), unit: 'EUR' };
  if (amount.of === 'both') return ends.subject.flatMap((subject) => ends.object.map((object) => ({ ...said, subject, object, ...timeOf(fact) })));
  return ends[amount.of].map((subject) => ({ ...said, subject }));
}

function told(fact: Fact, fold: Fold, subject: Mention, object: Mention | null): RecordDraft {
  if (!(fact.modality in modalities)) throw new Untaken('modality.unknown', `expected ${Object.keys(modalities).join(', ')}, found "${fact.modality}".`);
  const predicateStated = fold.predicate === fact.predicate ? null : fact.predicate;
  const role = fold.role ?? roleOf(fact.role, fold.predicate);
  return { subject, predicate: fold.predicate, object, value: null, unit: null, role, roleStated: statedRole(fact, fold), predicateStated, from: null, to: null, modality: fact.modality as Modality };
}

/** The reader's words on the role, and the amount that a tie cannot carry and that is nothing by itself. */
function statedRole(fact: Fact, fold: Fold): string | null {
  const isUnplaced = fact.amount_eur && !amounts[fact.predicate] && (predicates[fold.predicate] as Predicate).value !== 'money';
  return [fact.role, isUnplaced ? `${fact.amount_eur} EUR${fact.note ? ` (${fact.note})` : ''}` : ''].filter(Boolean).join('; ') || null;
}

function pairsOf(fold: Fold, { subject, object }: Ends): [Mention, Mention][] {
  const [doers, done] = fold.inverts ? [object, subject] : [subject, object];
  return doers.flatMap((one) => done.map((other): [Mention, Mention] => [one, other]));
}

/** The ends of a refused fact that name a thing all the same. */
function namedEnds(fact: Fact): Ends {
  const named = (side: Side): Mention[] => {
    try {
      return side === 'object' && hasValue(fact) ? [] : mentionsAt(fact, side);
    } catch (error) {
      if (error instanceof Untaken) return [];
      throw error;
    }
  };
  return { subject: named('subject'), object: named('object') };
}

/** What a fact tells beside its own matter: where its ends sit, and what they are about. */
function besideOf(fact: Fact, ends: Ends): RecordDraft[] {
  return [...locationsOf(fact, ends), ...mattersOf(fact, [...ends.subject, ...ends.object])];
}

/** Where the ends of a fact sit: a place beside a list of names is the place of none of them. */
function locationsOf(fact: Fact, ends: Ends): RecordDraft[] {
  const located = (['subject', 'object'] as const).flatMap((side) => (fact[`${side}_place`] && ends[side].length === 1 ? placesIn(fact[`${side}_place`]).map((place) => [ends[side][0]!, place] as const) : []));
  const apart = located.filter(([one, place]) => one.name !== place.name || one.kind !== place.kind);
  return apart.map(([subject, object]) => ({ subject, predicate: 'LOCATED_IN', object, value: null, unit: null, role: null, roleStated: null, predicateStated: null, from: null, to: null, modality: 'asserted' }));
}
