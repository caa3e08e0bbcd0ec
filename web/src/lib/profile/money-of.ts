import { familyOf } from '$graph/model/kinds/index.ts';
import type { Brief } from '../server/records.ts';
import type { Fact } from '../view/facts.ts';
import { compare } from '../view/order.ts';

/** Money that a thing gave to another, or had: how much, where stated, and since which year, where dated by itself. */
export type Payment = { other: Brief | null; amount: number | null; year: number | null; anchor: string };

/** What a thing gave and had: its payments in time order, the years of those with an amount, and how much is stated in all. */
export type Money = { payments: Payment[]; years: { year: number; euro: number }[]; euro: number; stated: number; undatedEuro: number };

const given: ReadonlySet<string> = new Set(['GRANT', 'EU_FUNDING']);
const invested: ReadonlySet<string> = new Set(['FUNDS', 'SHAREHOLDER_OF']);

/** Returns the money that a thing gave, each beneficiary and time once; where sources tell different amounts of it, the smallest counts. */
export function moneyGiven(facts: readonly Fact[]): Money {
  return sumUp(facts.filter((fact) => isStated(fact) && ((fact.direction === 'out' && invested.has(fact.predicate)) || (fact.direction === 'in' && given.has(fact.predicate)))));
}

/** Returns the money that a thing had from others, each giver and time once, counted likewise. */
export function moneyHad(facts: readonly Fact[]): Money {
  return sumUp(facts.filter((fact) => isStated(fact) && ((fact.direction === 'in' && invested.has(fact.predicate)) || (fact.direction === 'out' && given.has(fact.predicate)))));
}

/** Says whether money is a part of what a body is: it is a fund or a programme, or gave money to three others or more. */
export function isFunder(thing: Pick<Brief, 'kind'>, kinds: readonly string[], money: Money): boolean {
  const bodies = new Set(money.payments.map(({ other }) => other?.id));
  return bodies.size > 0 && (thing.kind === 'Fund' || kinds.includes('Fund') || familyOf(thing.kind) === 'Programme' || bodies.size > 2);
}

function isStated({ modality }: Fact): boolean {
  return modality === 'asserted';
}

function sumUp(facts: readonly Fact[]): Money {
  const once = new Map<string, Payment>();
  for (const fact of facts) {
    const payment = paymentOf(fact);
    const key = [payment.other?.id ?? fact.predicate, fact.from, fact.to].join('\u0000');
    const known = once.get(key);
    if (!known || known.amount === null || (payment.amount !== null && payment.amount < known.amount)) once.set(key, payment);
  }
  const payments = [...once.values()].sort((one, other) => (one.year ?? Infinity) - (other.year ?? Infinity) || compare(one.other?.name ?? null, other.other?.name ?? null));
  const told = payments.filter((payment): payment is Payment & { amount: number } => payment.amount !== null);
  const years = new Map<number, number>();
  for (const { year, amount } of told) if (year !== null) years.set(year, (years.get(year) ?? 0) + amount);
  const sum = (some: readonly { amount: number }[]): number => some.reduce((total, { amount }) => total + amount, 0);
  return { payments, years: [...years].map(([year, euro]) => ({ year, euro })).sort((one, other) => one.year - other.year), euro: sum(told), stated: told.length, undatedEuro: sum(told.filter(({ year }) => year === null)) };
}

function paymentOf(fact: Fact): Payment {
  const amount = fact.value === null || (fact.unit !== null && fact.unit !== 'EUR') ? NaN : Number(fact.value);
  return { other: fact.other, amount: Number.isFinite(amount) ? amount : null, year: fact.dating === 'true' && fact.day !== null ? Number(fact.day.slice(0, 4)) : null, anchor: fact.anchor };
}
