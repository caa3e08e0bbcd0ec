import { familyOf, kindNames } from '../../../graph/model/kinds/index.ts';
import type { KindName } from '../../../graph/model/kinds/index.ts';
import { kindsAllowed, predicates } from '../../../graph/model/predicates/index.ts';
import type { PredicateName } from '../../../graph/model/predicates/index.ts';
import type { Predicate } from '../../../graph/model/predicates/declare.ts';
import type { Mention } from '../../../graph/model/statement.ts';
import { Untaken } from './fact.ts';
import type { Fact, Side } from './fact.ts';
import { meaningOf, unnamed } from './tables/generic-names.ts';
import { agreements, kindsFolded, sites, standIns } from './tables/kinds.ts';
import { addresses, lists } from './tables/lists.ts';

const values = new Set(['', 'Amount', 'Count', 'Date']);

/** Says whether the object of a fact is a value; one without a type is a value too. */
export function hasValue(fact: Fact): boolean {
  return values.has(fact.object_type);
}

/** Returns the things that an end of a fact names; refuses a name that does not tell which thing is meant. */
export function mentionsAt(fact: Fact, side: Side): Mention[] {
  const written = fact[side];
  if (unnamed.has(written)) throw new Untaken('thing.unnamed', `expected the name of the ${side}, found a description, "${written}".`);
  const name = meaningOf(written, fact[side === 'subject' ? 'object' : 'subject'], fact[`${side}_place`]);
  if (name === null) throw new Untaken('thing.generic', `expected the name of one ${fact[`${side}_type`]}, found "${written}", and nothing beside it that tells which.`);
  const kind = kindOf(name, fact[`${side}_type`]);
  const address = kind === 'Place' ? addresses[name] : undefined;
  return address ? [...address] : (lists[name] ?? [name]).map((part) => ({ kind, name: part }));
}

/** Returns a mention as a predicate allows it at this end: as it is, or as what stands in for its kind. */
export function standIn(mention: Mention, predicate: PredicateName, end: Side, other: Mention | null): Mention {
  const declared: Predicate = predicates[predicate];
  const allowed = end === 'subject' ? declared.from : declared.to;
  const isAllowed = allowed !== null && kindsAllowed(allowed).includes(mention.kind);
  const isOfOneFamily = declared.to !== 'same family' || !other || kindsOfFamily(other.kind).includes(mention.kind);
  if (isAllowed && isOfOneFamily) return mention;
  const row = standIns.find(({ end: at, kind, predicates: of }) => at === end && kind === mention.kind && (of === 'any' || of.includes(predicate)));
  return row ? { ...mention, kind: row.as } : mention;
}

function kindsOfFamily(kind: KindName): KindName[] {
  return kindNames.filter((other) => familyOf(other) === familyOf(kind));
}

function kindOf(name: string, type: string): KindName {
  if ((agreements.kinds as readonly string[]).includes(type) && agreements.names.test(name)) return 'Partnership';
  if (type === 'Place' && sites[name]) return sites[name];
  const kind = kindsFolded[type] ?? kindNames.find((known) => known === type);
  if (!kind) throw new Untaken('kind.unknown', `expected a kind of thing for "${name}", found "${type}".`);
  return kind;
}
