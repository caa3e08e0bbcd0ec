import { familyOf } from '../../../graph/model/kinds/index.ts';
import type { RelationRecord, ThingRecord } from '../../../graph/model/records.ts';
import type { Judgement } from '../judgements.ts';
import { nameKey } from '../name-key.ts';

type Succession = { before: ThingRecord | undefined; after: ThingRecord | undefined; date: string | null };

/** What tells that a thing became another; one that split off left the other as it was. */
export const becoming: ReadonlySet<string> = new Set<RelationRecord['type']>(['SUCCEEDED_BY', 'MERGED_INTO', 'RENAMED']);

/** Names the successors of each thing: those that a source asserts, and those that a person judged. */
export function succeedThings(things: ThingRecord[], relations: Iterable<RelationRecord>, judgements: readonly Judgement[]): void {
  for (const { before, after, date } of [...statedIn(things, relations), ...judgedIn(things, judgements)]) {
    if (!before || !after || before === after || before.succeeded_by.some(({ id }) => id === after.id)) continue;
    before.succeeded_by = [...before.succeeded_by, { id: after.id, date }].sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}

function statedIn(things: ThingRecord[], relations: Iterable<RelationRecord>): Succession[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const stated: RelationRecord[] = [];
  for (const relation of relations) if (becoming.has(relation.type) && relation.modality === 'asserted') stated.push(relation);
  return stated.map(({ from_id, to_id, from }) => ({ before: byId.get(from_id), after: byId.get(to_id), date: from }));
}

/** Returns the successions that people judged, between things. */
export function judgedIn(things: readonly ThingRecord[], judgements: readonly Judgement[]): Succession[] {
  // Of namesakes the first in order has the plain id.
  const byName = new Map(things.flatMap((thing) => thing.names.map(({ name }) => [`${familyOf(thing.kinds[0]!)}:${nameKey(name)}`, thing] as const)).reverse());
  const judged = judgements.filter(({ judgement }) => judgement === 'successor');
  return judged.map(({ left, right, family, date }) => ({ before: byName.get(`${family}:${nameKey(left)}`), after: byName.get(`${family}:${nameKey(right)}`), date }));
}
