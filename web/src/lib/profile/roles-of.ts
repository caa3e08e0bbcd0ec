import { familyOf } from '$graph/model/kinds/index.ts';
import { together } from '$graph/model/predicates/together.ts';
import { roles } from '$graph/model/roles.ts';
import { orderSides } from '../pictures/marks.ts';
import type { Brief } from '../server/records.ts';
import type { Fact } from '../view/facts.ts';
import { compareNames } from '../view/order.ts';
import type { Tie } from '../view/thing/ties.ts';

/** A body that took part in what is made together: as what, when, with how much money of its own in it, where stated. */
export type Part = { body: Brief; fact: Fact; roles: string[]; euro: number | null; isPlanned: boolean };

const order = Object.keys(roles);

/** Returns who took part in something, by side: those who lead it first, then by name. */
export function rolesOf(ties: readonly Tie[]): { side: string | null; parts: Part[] }[] {
  const parts = ties.flatMap((tie) => partOf(tie) ?? []);
  const rank = ({ roles: held }: Part) => Math.min(order.length, ...held.map((role) => (order.includes(role) ? order.indexOf(role) : order.length)));
  const ranked = parts.sort((one, other) => rank(one) - rank(other) || compareNames(one.body.name, other.body.name));
  return orderSides(ranked.map(({ body }) => body.side)).map((side) => ({ side, parts: ranked.filter(({ body }) => body.side === side) }));
}

function partOf({ other, facts, state }: Tie): Part | null {
  const made = facts.filter((fact) => fact.direction === 'in' && fact.predicate in together);
  const paid = facts.filter(({ value, unit }) => value !== null && unit === 'EUR').map(({ value }) => Number(value));
  if (familyOf(other.kind) !== 'Organisation' || made.length === 0) return null;
  return { body: other, fact: made.find(({ role }) => role !== null && role !== 'partner') ?? made[0]!, roles: [...new Set(made.flatMap(({ role }) => (role === null ? [] : [role])))], euro: paid.length > 0 ? Math.min(...paid) : null, isPlanned: state === 'planned' };
}
