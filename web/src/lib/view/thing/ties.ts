import { familyOf } from '$graph/model/kinds/index.ts';
import { isAcross } from '$graph/model/sides.ts';
import type { Brief } from '../../server/records.ts';
import type { Fact } from '../facts.ts';
import { compareNames } from '../order.ts';

/** Everything that ties the page's thing to one other. */
export type Tie = {
  other: Brief;
  facts: Fact[];
  /** Whether a border lies between the two ends. */
  isCrossing: boolean;
  /** How certain it is: planned when nobody states it as done, over when every fact has ended before the last reading. */
  state: 'stated' | 'planned' | 'over';
};

/** Returns the ties of a thing, one for each other thing, those between doers first, and of these those said most often. */
export function tiesOf(thing: Brief, facts: Fact[], lastRead: string | null): Tie[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.other) groups.set(fact.other.id, [...(groups.get(fact.other.id) ?? []), fact]);
  }
  return [...groups.values()]
    .map((group) => tieOf(thing, group, lastRead))
    .sort((one, two) => weightOf(one) - weightOf(two) || saidBy(two) - saidBy(one) || compareNames(one.other.name, two.other.name));
}

/** Returns how many statements carry a tie. */
export function saidBy(tie: Tie): number {
  return tie.facts.reduce((sum, fact) => sum + fact.statements.length, 0);
}

// What works together comes before where it works, and that before what it is about.
function weightOf({ other }: Tie): number {
  const family = familyOf(other.kind);
  return family === 'Theme' ? 2 : family === 'Place' ? 1 : 0;
}

function tieOf(thing: Brief, facts: Fact[], lastRead: string | null): Tie {
  const other = facts[0]!.other!;
  const isOver = lastRead !== null && facts.every((fact) => hasEnded(fact, lastRead));
  const isPlanned = facts.every((fact) => fact.modality !== 'asserted');
  return { other, facts, isCrossing: isAcross(thing.side, other.side), state: isPlanned ? 'planned' : isOver ? 'over' : 'stated' };
}

// What took days, such as a visit, took place; only what lasted beyond a month can be over.
function hasEnded(fact: Fact, day: string): boolean {
  const end = fact.statements[0]!.toMax;
  const isMoment = fact.to !== null && fact.from?.slice(0, 7) === fact.to.slice(0, 7);
  return fact.to !== null && !isMoment && end !== null && end < day;
}
