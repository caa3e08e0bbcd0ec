import { daysOf } from '$graph/model/edtf.ts';
import type { Modality } from '$graph/model/modality.ts';
import type { PredicateName } from '$graph/model/predicates/index.ts';
import type { Brief, StatementRow } from '../server/records.ts';
import { compare } from './order.ts';

/** What dates a fact: its own dates, the day it was published at the latest, or nothing. */
export type Dating = 'true' | 'said' | 'undated';

/** One thing that sources say, however many of them say it. */
export type Fact = {
  /** The fragment that leads to it on its page. */
  anchor: string;
  /** Whether the page's thing is the subject, or what the fact is about. */
  direction: 'out' | 'in';
  predicate: PredicateName;
  other: Brief | null;
  value: string | number | null;
  unit: string | null;
  role: string | null;
  roleStated: string | null;
  from: string | null;
  to: string | null;
  modality: Modality;
  dating: Dating;
  /** The first day that it may have held, or was said; null when undated. */
  day: string | null;
  said: string | null;
  statements: StatementRow[];
};

/** Facts that speak of the same matter; they are shown side by side when they differ. */
export type Reading = { facts: Fact[]; differ: boolean };

const openStart = '0001-01-01';

/** Returns what is said of a thing, each fact once, in time order, with the undated last; to be called a partner says no more than to take part. */
export function foldFacts(spoken: StatementRow[], mentioned: StatementRow[]): Fact[] {
  const groups = new Map<string, { direction: 'out' | 'in'; rows: StatementRow[] }>();
  const sort = (direction: 'out' | 'in') => (row: StatementRow) => {
    const key = [direction, row.predicate, other(row, direction)?.id, valueOf(row), row.unit, row.role === 'partner' ? null : row.role, row.from, row.to, row.modality].join('\u0000');
    const group = groups.get(key) ?? { direction, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  };
  spoken.forEach(sort('out'));
  mentioned.filter((row) => row.subject.id !== row.object?.id).forEach(sort('in'));
  return [...groups.values()].map(({ direction, rows }) => factOf(direction, rows)).sort(byTime);
}

/** Returns facts gathered by what they speak of, so that what sources say differently stands side by side. */
export function readingsOf(facts: Fact[]): Reading[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = isOneOfMany(fact) ? fact.anchor : [fact.direction, fact.predicate, fact.other?.id, fact.unit].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const differ = group.some((one) => group.some((two) => contradict(one, two)));
    return differ ? [{ facts: group, differ }] : group.map((fact) => ({ facts: [fact], differ: false }));
  }).sort((one, two) => byTime(one.facts[0]!, two.facts[0]!));
}

function factOf(direction: 'out' | 'in', rows: StatementRow[]): Fact {
  const first = rows[0]!;
  const said = rows.map((row) => row.published).filter((date) => date !== null).sort()[0] ?? null;
  const stated = first.from ?? first.to ?? (isDate(first) ? first.value : null);
  const trueDay = stated === null ? null : dayOf(stated);
  const saidDay = said === null ? null : dayOf(said);
  return {
    anchor: `f-${first.id}`,
    direction,
    predicate: first.predicate,
    other: other(first, direction),
    value: valueOf(first),
    unit: first.unit,
    role: rows.map((row) => row.role).find((role) => role !== null) ?? null,
    roleStated: rows.map((row) => row.roleStated).find((role) => role !== null) ?? null,
    from: first.from,
    to: first.to,
    modality: first.modality,
    dating: trueDay ? 'true' : saidDay ? 'said' : 'undated',
    day: trueDay ?? saidDay,
    said,
    statements: rows,
  };
}

function dayOf(stated: string): string | null {
  const days = daysOf(stated);
  return days === null || days.first === openStart ? null : days.first;
}

function other(row: StatementRow, direction: 'out' | 'in'): Brief | null {
  return direction === 'out' ? row.object : row.subject;
}

function valueOf(row: StatementRow): string | number | null {
  return row.amount ?? row.value;
}

function isDate(row: StatementRow): boolean {
  return row.object === null && row.value !== null && daysOf(row.value) !== null && row.unit === null && row.amount === null;
}

function isOneOfMany(fact: Fact): boolean {
  return fact.predicate === 'HAS_OBJECTIVE' || fact.predicate === 'HAS_ACTIVITY';
}

function contradict(one: Fact, two: Fact): boolean {
  if (one === two) return false;
  if (one.other) return one.role !== two.role && one.role !== null && two.role !== null;
  return one.value !== two.value && !overlap(String(one.value), String(two.value));
}

function overlap(one: string, two: string): boolean {
  const [left, right] = [daysOf(one), daysOf(two)];
  return left !== null && right !== null && left.first <= right.last && right.first <= left.last;
}

function byTime(one: Fact, two: Fact): number {
  return compare(one.day, two.day) || compare(one.predicate, two.predicate) || compare(one.other?.name ?? null, two.other?.name ?? null) || compare(one.anchor, two.anchor);
}
