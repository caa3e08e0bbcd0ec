import { compare } from '../../view/order.ts';
import type { Shown } from './choose-shown.ts';
import { thingState, tieState } from './choose-shown.ts';
import { kindOf, sideOf } from './choose-things.ts';
import type { Wish } from './wish.ts';
import { relationsOf, type Woven } from './woven.ts';

/** How many rows a table shows at once. */
export const leaf = 50;

/** The ways in which each table may be sorted; the first is the usual one. */
export const sortsOf = { things: ['ties', 'name', 'kind', 'side', 'across'], ties: ['ties', 'name', 'when', 'across'] } as const satisfies Partial<Record<Wish['table'], readonly string[]>>;

/** One leaf of a table: places of things or pairs, in order, and how many there are in all. */
export type Leaf = { rows: number[]; count: number; first: number };

/** Returns every thing that is shown, in the order of the table. */
export function thingsInOrder(woven: Woven, shown: Shown, sort: string): number[] {
  const found = [...shown.things.keys()].filter((thing) => shown.things[thing] === thingState.shown);
  // Things stand in the order of their names.
  const byName = (one: number, other: number) => one - other;
  const orders: Record<string, (one: number, other: number) => number> = {
    name: byName,
    kind: (one, other) => compare(kindOf(woven, one), kindOf(woven, other)) || byName(one, other),
    side: (one, other) => compare(sideOf(woven, one), sideOf(woven, other)) || byName(one, other),
    across: (one, other) => shown.across[other]! - shown.across[one]! || byName(one, other),
    ties: (one, other) => shown.ties[other]! - shown.ties[one]! || byName(one, other),
  };
  return found.sort(orders[sort] ?? orders['ties']!);
}

/** Returns every pair that is shown, in the order of the table. */
export function pairsInOrder(woven: Woven, shown: Shown, sort: string): number[] {
  const { one, other, crossing } = woven.pairs;
  const found = [...shown.pairs.keys()].filter((pair) => shown.pairs[pair] !== tieState.absent);
  const byName = (a: number, b: number) => one[a]! - one[b]! || other[a]! - other[b]!;
  const weight = (pair: number) => shown.ties[one[pair]!]! + shown.ties[other[pair]!]!;
  const orders: Record<string, (a: number, b: number) => number> = {
    name: byName,
    when: (a, b) => (firstYear(woven, a) || Infinity) - (firstYear(woven, b) || Infinity) || byName(a, b),
    across: (a, b) => crossing[b]! - crossing[a]! || weight(b) - weight(a) || byName(a, b),
    ties: (a, b) => weight(b) - weight(a) || byName(a, b),
  };
  return found.sort(orders[sort] ?? orders['ties']!);
}

/** A community as far as it is shown: its place (-1 for what belongs to none), its things in the order of the table, and their ties. */
export type GroupShown = { group: number; things: number[]; ties: number; across: number };

/** Returns the communities of which something is shown, the largest first, and last what belongs to none. */
export function groupsShown(woven: Woven, shown: Shown): GroupShown[] {
  const found = new Map<number, GroupShown>();
  for (const thing of thingsInOrder(woven, shown, 'ties')) {
    const group = woven.network.things.group[thing]!;
    const known = found.get(group) ?? { group, things: [], ties: 0, across: 0 };
    known.things.push(thing);
    found.set(group, known);
  }
  shown.pairs.forEach((state, pair) => {
    if (state === tieState.absent) return;
    const ends = [woven.pairs.one[pair]!, woven.pairs.other[pair]!].map((thing) => woven.network.things.group[thing]!);
    for (const group of new Set(ends)) {
      const known = found.get(group);
      if (!known) continue;
      known.ties += 1;
      known.across += woven.pairs.crossing[pair]!;
    }
  });
  return [...found.values()].sort((one, other) => Number(one.group < 0) - Number(other.group < 0) || other.things.length - one.things.length || one.group - other.group);
}

/** Returns the leaf of a table that a wish asks for. */
export function leafOf(woven: Woven, shown: Shown, wish: Pick<Wish, 'table' | 'sort' | 'row'>): Leaf {
  const all = wish.table === 'ties' ? pairsInOrder(woven, shown, wish.sort) : thingsInOrder(woven, shown, wish.sort);
  const first = wish.row < all.length ? wish.row : 0;
  return { rows: all.slice(first, first + leaf), count: all.length, first };
}

/** Returns the first year of a pair that sources tell of; 0 when nothing dates it. */
export function firstYear({ network, pairs }: Woven, pair: number): number {
  return relationsOf(pairs, pair).reduce((least, relation) => {
    const year = network.ties.start[relation]!;
    return year > 0 && (least === 0 || year < least) ? year : least;
  }, 0);
}

/** Returns the years in which a pair held for certain, as periods in order; none when it has no date. */
export function certainPeriods({ network: { ties }, pairs }: Woven, pair: number): { from: number; to: number }[] {
  const spans = [...relationsOf(pairs, pair)].filter((relation) => ties.start[relation]! > 0 && ties.certainFrom[relation]! <= ties.certainTo[relation]!).map((relation) => ({ from: ties.certainFrom[relation]!, to: ties.certainTo[relation]! }));
  const joined: { from: number; to: number }[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const before = joined.at(-1);
    if (before && span.from <= before.to + 1) before.to = Math.max(before.to, span.to);
    else joined.push(span);
  }
  return joined;
}
