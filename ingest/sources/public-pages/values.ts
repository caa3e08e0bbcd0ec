import { predicates } from '../../../graph/model/predicates/index.ts';
import type { Predicate } from '../../../graph/model/predicates/declare.ts';
import type { RecordDraft } from '../../read/record-reading.ts';
import { Untaken } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Fold } from './tables/predicates.ts';
import { unitOf } from './tables/units.ts';

type Valued = Pick<RecordDraft, 'predicate' | 'value' | 'unit' | 'from' | 'to'>;

/** Returns the values that a fact states of its subject: one, or for a period its start and its end. */
export function valuesOf(fact: Fact, fold: Fold): Valued[] {
  const declared: Predicate = predicates[fold.predicate];
  if (declared.value === 'money') return [{ predicate: fold.predicate, value: amountOf(fact), unit: 'EUR', ...timeOf(fact) }];
  if (declared.value === 'count') return [{ predicate: fold.predicate, ...countOf(fact, fold), ...timeOf(fact) }];
  if (declared.value === 'date') return datesOf(fact, fold);
  throw new Untaken('value.unexpected', `expected a thing after ${fact.predicate}, found the value "${fact.object || fact.amount_eur}".`);
}

/** Returns the amount of a fact in EUR. */
export function amountOf({ amount_eur }: Fact): number {
  const amount = Number(amount_eur);
  if (amount_eur === '' || !Number.isFinite(amount)) throw new Untaken('value.unread', `expected an amount in EUR, found "${amount_eur}".`);
  return amount;
}

/** Returns when a fact held, as stated. */
export function timeOf({ start, end }: Fact): Pick<RecordDraft, 'from' | 'to'> {
  return { from: start || null, to: end || null };
}

function countOf({ object, note, predicate }: Fact, fold: Fold): Pick<RecordDraft, 'value' | 'unit'> {
  const [, number, beside = ''] = /^(\d+)(?: (\D+))?$/.exec(object) ?? [];
  if (number === undefined) throw new Untaken('value.unread', `expected a whole number, found "${object}".`);
  return { value: Number(number), unit: unitOf(beside, predicate === 'MEMBER_COUNT' ? note : '', fold.unit ?? 'members') };
}

/** A period that is said to have started has two ends; an opening that took two days is one date. */
function datesOf({ object, start, end }: Fact, { predicate }: Fold): Valued[] {
  const dated = (of: Valued['predicate'], value: string): Valued => ({ predicate: of, value, unit: null, from: null, to: null });
  const [first = '', last = ''] = predicate === 'ENDED' ? [end || start || object] : [start || end || object, start ? end : ''];
  if (!last) return [dated(predicate, first)];
  return predicate === 'STARTED' ? [dated('STARTED', first), dated('ENDED', last)] : [dated(predicate, `${first}/${last}`)];
}
