import { createHash } from 'node:crypto';
import type { Described } from './describe.ts';

/** Every id that a thing of a release ever had, with the marks of the bodies that it stood for when it was last given. */
export type Ledger = ReadonlyMap<string, readonly string[]>;

/** Who keeps an id of earlier releases, and which ids of theirs lead to it besides. */
export type Heritage = { ids: ReadonlyMap<Described, string>; formerIds: ReadonlyMap<Described, readonly string[]> };

const digits = 12;

/** Returns the marks of the bodies of a cluster: what is kept of them in a ledger. */
export function marksOf({ cluster: { bodies } }: Described): string[] {
  return bodies.map(({ key }) => createHash('sha256').update(key).digest('hex').slice(0, digits)).sort();
}

/** Returns who keeps which id of earlier releases: the cluster that has most of the bodies that it stood for, and no other; ids that nobody keeps lead to where most of their bodies are. */
export function inheritIds(described: readonly Described[], ledger: Ledger, isWanted: (one: Described, id: string) => boolean): Heritage {
  if (ledger.size === 0) return { ids: new Map(), formerIds: new Map() };
  const claims = claimsOf(described, ledger).sort((one, other) => other.likeness - one.likeness || Number(isWanted(other.heir, other.id)) - Number(isWanted(one.heir, one.id)) || (one.id < other.id ? -1 : 1));
  const ids = new Map<Described, string>();
  const given = new Set<string>();
  for (const { heir, id } of claims) {
    if (ids.has(heir) || given.has(id)) continue;
    ids.set(heir, id);
    given.add(id);
  }
  const formerIds = new Map<Described, string[]>();
  for (const { heir, id } of [...claims].sort((one, other) => other.shared - one.shared)) {
    if (given.has(id)) continue;
    given.add(id);
    formerIds.set(heir, [...(formerIds.get(heir) ?? []), id].sort());
  }
  return { ids, formerIds };
}

/** Returns the ledger with the ids of a release: those that lead to another keep the marks that they had. */
export function enterIds(ledger: Ledger, ids: ReadonlyMap<Described, string>): Ledger {
  const entered = new Map(ledger);
  for (const [one, id] of ids) entered.set(id, marksOf(one));
  return new Map([...entered].sort(([one], [other]) => (one < other ? -1 : 1)));
}

type Claim = { heir: Described; id: string; shared: number; likeness: number };

/** Each cluster that has a body of an id, with how many, and their share in both (Jaccard). */
function claimsOf(described: readonly Described[], ledger: Ledger): Claim[] {
  const bearers = new Map<string, string[]>();
  for (const [id, marks] of ledger) for (const mark of marks) bearers.set(mark, [...(bearers.get(mark) ?? []), id]);
  return described.flatMap((heir) => {
    const marks = marksOf(heir);
    const shared = new Map<string, number>();
    for (const mark of marks) for (const id of bearers.get(mark) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    return [...shared].map(([id, count]) => ({ heir, id, shared: count, likeness: count / (marks.length + ledger.get(id)!.length - count) }));
  });
}
