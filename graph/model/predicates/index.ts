import { familyOf, kindNames } from '../kinds/index.ts';
import type { Family, KindName, KindsOf } from '../kinds/index.ts';
import type { End, Predicate } from './declare.ts';
import { money } from './money.ts';
import { structure } from './structure.ts';
import { time } from './time.ts';
import { together } from './together.ts';

/** The closed list of predicates (CONTRACT.md), each declared once. */
export const predicates = { ...together, ...money, ...structure, ...time } as const satisfies Record<string, Predicate>;

/** A predicate of the closed list. */
export type PredicateName = keyof typeof predicates;

/** Every predicate, in the order of the contract. */
export const predicateNames = Object.keys(predicates) as PredicateName[];

/** The predicates that tie two things. */
export type RelationName = { [P in PredicateName]: (typeof predicates)[P]['to'] extends null ? never : P }[PredicateName];

/** The predicates that may carry a value. */
export type ValueName = { [P in PredicateName]: (typeof predicates)[P]['value'] extends null ? never : P }[PredicateName];

/** Every predicate that ties two things. */
export const relationNames = predicateNames.filter((name): name is RelationName => predicates[name].to !== null);

type Spread<E> = E extends readonly (infer Item)[] ? (Item extends Family ? KindsOf<Item> : Item) : KindName;

/** The kinds that may be the subject of a predicate. */
export type SubjectKind<P extends PredicateName> = Spread<(typeof predicates)[P]['from']>;

/** The kinds that may be the object of a relation. */
export type ObjectKind<P extends RelationName> = Spread<(typeof predicates)[P]['to']>;

/** Returns the kinds that an end allows; "same family" allows all, and is checked against the other end. */
export function kindsAllowed(end: End): KindName[] {
  if (typeof end === 'string') return kindNames;
  return kindNames.filter((kind) => (end as readonly string[]).includes(kind) || (end as readonly string[]).includes(familyOf(kind)));
}
