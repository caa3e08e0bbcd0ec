import { boundsOf } from '../../model/edtf.ts';
import type { Days } from '../../model/edtf.ts';
import type { Release, StatementRecord } from '../../model/records.ts';
import { IdTable } from '../../../ground/lines/id-table.ts';
import { heldWithin } from '../time/as-of.ts';
import { saidBy } from '../time/said-by.ts';
import { kept, relationsTold } from './told-part.ts';

/** When somebody asks: a period in which a fact may have held, and one by whose end it had been said; null for any. */
export type AskedOf = { at: Days | null; said: Days | null };

/**
 * Returns what of a release may have held in a period, as far as it had been said by the end of another: these statements, the ties that they tell, with the bounds
 * that they give, and the things that they name, as they are known now. What nothing dates is of no period.
 */
export function releaseAsOf(release: Release, { at, said }: AskedOf): Release {
  if (at === null && said === null) return release;
  const isOf = ({ from, to, evidence }: StatementRecord): boolean => (said === null || saidBy(evidence) <= said.last) && (at === null || ['certain', 'possible'].includes(heldWithin(boundsOf(from, to, evidence.published), at)));
  const ids = new IdTable();
  const named = new Set<string>();
  for (const statement of release.statements) {
    if (!isOf(statement)) continue;
    ids.set(statement.id, statement.id);
    named.add(statement.subject.id);
    if (statement.object) named.add(statement.object.id);
  }
  return {
    statements: kept(release.statements, ids.size, (statement) => (isOf(statement) ? statement : null)),
    things: kept(release.things, named.size, (thing) => (named.has(thing.id) ? { ...thing, place: thing.place !== null && named.has(thing.place) ? thing.place : null, succeeded_by: thing.succeeded_by.filter(({ id }) => named.has(id)) } : null)),
    relations: relationsTold(release, ids),
    pages: release.pages,
    sources: release.sources,
  };
}
