import { relationId } from '../../graph/derive/relation-id.ts';
import { narrow } from '../../graph/derive/time/narrow.ts';
import { boundsOf } from '../../graph/model/edtf.ts';
import type { RelationName } from '../../graph/model/predicates/index.ts';
import type { RelationRecord, StatementRecord } from '../../graph/model/records.ts';

type Seed = [statement: string, type: RelationName, from_id: string, to_id: string, role: string | null, from: string | null, to: string | null, modality: RelationRecord['modality'], published: string | null, source: string];

/** Returns the ties that the statements make: one per type, ends, role, dates and modality, sorted by id. */
export function relate(statements: Iterable<StatementRecord>): RelationRecord[] {
  return [...relationsIn(Array.from(statements, relationSeed).flatMap((seed) => seed ?? []).sort())];
}

/** Returns what a statement gives to a tie, as a line that sorts by the id of the tie and then by that of the statement; nothing when it makes none. */
export function relationSeed({ id, subject, predicate, object, role, from, to, modality, evidence, retracted }: StatementRecord): string | null {
  if (!object || retracted !== null) return null;
  const type = predicate as RelationName;
  const tie = relationId({ type, from_id: subject.id, to_id: object.id, role, from, to, modality });
  const seed: Seed = [id, type, subject.id, object.id, role, from, to, modality, evidence.published, evidence.source];
  return tie + JSON.stringify(seed);
}

/** Returns the ties that sorted lines make, in the order of their ids. Relations never inherit the dates of their ends. */
export function* relationsIn(seeds: Iterable<string>): Generator<RelationRecord> {
  let [id, group]: [string, Seed[]] = ['', []];
  for (const line of seeds) {
    const tie = line.slice(0, 16);
    if (tie !== id && group.length > 0) {
      yield relationOf(id, group);
      group = [];
    }
    id = tie;
    group.push(JSON.parse(line.slice(16)) as Seed);
  }
  if (group.length > 0) yield relationOf(id, group);
}

function relationOf(id: string, seeds: readonly Seed[]): RelationRecord {
  const [, type, from_id, to_id, role, from, to, modality] = seeds[0]!;
  return {
    id,
    type,
    from_id,
    to_id,
    role,
    from,
    to,
    bounds: [...new Set(seeds.map(([, , , , , , , , published]) => published))].map((published) => boundsOf(from, to, published)).reduce(narrow),
    modality,
    statements: seeds.map(([statement]) => statement),
    sources: [...new Set(seeds.map(([, , , , , , , , , source]) => source))].sort(),
  };
}
