import { familyOf } from '$graph/model/kinds/index.ts';
import { together } from '$graph/model/predicates/together.ts';
import { orderCounted } from '../../pictures/marks.ts';
import type { Brief } from '../../server/records.ts';
import type { Tie } from './ties.ts';

/** How many organisations took part in something that is done together, from which side; “unknown” counts those whose side nobody tells. */
export type Takers = { count: number; sides: { value: string; count: number }[]; unknown: number };

/** Returns who took part in a project, an event or a work; null for what is not done together, or by nobody named. */
export function takersOf(thing: Brief, ties: readonly Tie[]): Takers | null {
  if (familyOf(thing.kind) !== 'Collaboration') return null;
  const bodies = ties.filter((tie) => familyOf(tie.other.kind) === 'Organisation' && tie.state !== 'planned' && tie.facts.some((fact) => fact.direction === 'in' && fact.predicate in together));
  if (bodies.length < 2) return null;
  const counts = new Map<string, number>();
  for (const { other } of bodies) if (other.side !== null) counts.set(other.side, (counts.get(other.side) ?? 0) + 1);
  return { count: bodies.length, sides: orderCounted([...counts].map(([value, count]) => ({ value, count }))), unknown: bodies.filter(({ other }) => other.side === null).length };
}
