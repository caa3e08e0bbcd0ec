import { boundsOf } from '../../model/edtf.ts';
import { walked } from '../../model/records.ts';
import type { Records, RelationRecord, Release, StatementRecord } from '../../model/records.ts';
import type { IdTable } from '../../../ground/lines/id-table.ts';
import { narrow } from '../time/narrow.ts';

/** Returns the records that are kept, each perhaps changed; `length` is how many they are. */
export function kept<Item>(records: Records<Item>, length: number, keep: (record: Item) => Item | null): Records<Item> {
  return walked(length, function* () {
    for (const record of records) {
      const one = keep(record);
      if (one) yield one;
    }
  });
}

/** Returns the ties that some statements tell, by the ids of these; of a tie that others tell too stand those statements alone, and the bounds and sources that they give. */
export function relationsTold({ relations, statements }: Release, ids: Pick<IdTable, 'get'>): Records<RelationRecord> {
  const isTold = (id: string): boolean => ids.get(id) !== null;
  const shared = new Map<string, StatementRecord['evidence'] | null>();
  let length = 0;
  for (const relation of relations) {
    const told = relation.statements.filter(isTold);
    if (told.length > 0) length += 1;
    if (told.length < relation.statements.length) for (const id of told) shared.set(id, null);
  }
  if (shared.size > 0) for (const { id, evidence } of statements) if (shared.has(id)) shared.set(id, evidence);
  return kept(relations, length, (relation) => {
    const told = relation.statements.filter(isTold);
    if (told.length === 0 || told.length === relation.statements.length) return told.length === 0 ? null : relation;
    const evidence = told.map((id) => shared.get(id)!);
    const bounds = evidence.map(({ published }) => boundsOf(relation.from, relation.to, published)).reduce(narrow);
    return { ...relation, bounds, statements: told, sources: [...new Set(evidence.map(({ source }) => source))].sort() };
  });
}
