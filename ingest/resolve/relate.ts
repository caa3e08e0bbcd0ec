import { relationId } from '../../graph/derive/relation-id.ts';
import { boundsOf } from '../../graph/model/edtf.ts';
import type { Bounds } from '../../graph/model/edtf.ts';
import type { RelationName } from '../../graph/model/predicates/index.ts';
import type { RelationRecord, StatementRecord } from '../../graph/model/records.ts';

/** Returns the ties that the statements make: one per type, ends, role, dates and modality, sorted by id. Relations never inherit the dates of their ends. */
export function relate(statements: readonly StatementRecord[]): RelationRecord[] {
  const relations = new Map<string, RelationRecord>();
  for (const statement of statements) {
    if (!statement.object || statement.retracted !== null) continue;
    const { from, to, role, modality } = statement;
    const type = statement.predicate as RelationName;
    const ends = { type, from_id: statement.subject.id, to_id: statement.object.id, role, from, to, modality };
    const id = relationId(ends);
    const bounds = boundsOf(from, to, statement.evidence.published);
    const known = relations.get(id);
    relations.set(id, {
      id,
      type,
      from_id: ends.from_id,
      to_id: ends.to_id,
      role,
      from,
      to,
      bounds: known ? narrowest(known.bounds, bounds) : bounds,
      modality,
      statements: [...(known?.statements ?? []), statement.id].sort(),
      sources: [...new Set([...(known?.sources ?? []), statement.evidence.source])].sort(),
    });
  }
  return [...relations.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Two statements of one tie: it had begun by the earlier day that either knows of, and still held on the later one. */
function narrowest(one: Bounds, other: Bounds): Bounds {
  if (one.fromMin === null) return other;
  if (other.fromMin === null) return one;
  return {
    fromMin: one.fromMin,
    fromMax: [one.fromMax!, other.fromMax!].sort()[0]!,
    toMin: [one.toMin!, other.toMin!].sort()[1]!,
    toMax: one.toMax,
  };
}
